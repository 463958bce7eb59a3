package io.github.mavenposts.render.filter;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.liquid.Filter;
import io.github.mavenposts.liquid.value.RubyText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** {@code where}. */
final class ListFilters {

    private ListFilters() {}

    static void addTo(Map<String, Filter> filters) {
        filters.put(
                "where", (input, arguments, context) -> where(input, RubyText.of(arguments.get(0)), arguments.get(1)));
    }

    /** Compares as texts; a list has the value if one of its items does; nil finds what lacks the property. */
    private static Object where(Object input, String property, Object value) {
        Collection<?> items;
        if (input instanceof Map<?, ?> map) {
            items = map.values();
        } else if (input instanceof Collection<?> list) {
            items = list;
        } else {
            return input;
        }
        List<Object> found = new ArrayList<>();
        for (Object item : items) {
            if (matches(property(item, property), value)) {
                found.add(item);
            }
        }
        return found;
    }

    private static boolean matches(Object actual, Object value) {
        if (actual == null || value == null) {
            return actual == value;
        }
        if (actual instanceof Collection<?> list) {
            return list.stream().anyMatch(item -> RubyText.of(item).equals(RubyText.of(value)));
        }
        return RubyText.of(actual).equals(RubyText.of(value));
    }

    /** A property, which may be a path: {@code author.name}. */
    private static Object property(Object item, String path) {
        Object value = item;
        for (String name : path.split("\\.")) {
            if (value instanceof Drop drop) {
                value = drop.get(name);
            } else if (value instanceof Map<?, ?> map) {
                value = map.get(name);
            } else {
                return null;
            }
        }
        return value;
    }
}
