package io.github.mavenposts.render.filter;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.liquid.value.RubyText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of templates as what JSON can hold. Stateless. */
final class JsonValue {

    private JsonValue() {}

    /** The value; a drop, a date and anything else that JSON does not know as its text. */
    static Object of(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((key, item) -> values.put(RubyText.of(key), of(item)));
            return values;
        }
        if (value instanceof Iterable<?> items) {
            List<Object> values = new ArrayList<>();
            items.forEach(item -> values.add(of(item)));
            return values;
        }
        return value instanceof Drop drop ? drop.text() : RubyText.of(value);
    }
}
