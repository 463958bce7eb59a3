package io.github.mavenposts.liquid.filter;

import io.github.mavenposts.liquid.Filter;
import io.github.mavenposts.liquid.FilterArguments;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.expression.VariableLookup;
import io.github.mavenposts.liquid.value.Numbers;
import io.github.mavenposts.liquid.value.Range;
import io.github.mavenposts.liquid.value.RubyText;
import io.github.mavenposts.liquid.value.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The filters for lists, and those for lists and texts alike. Lists inside lists are flattened. */
enum ListFilter implements Filter {
    COMPACT(0, 1),
    CONCAT(1, 1),
    FIRST(0, 0),
    JOIN(0, 1),
    LAST(0, 0),
    MAP(1, 1),
    REVERSE(0, 0),
    SIZE(0, 0),
    SORT(0, 1),
    SORT_NATURAL(0, 1),
    UNIQ(0, 1),
    WHERE(1, 2);

    private final int fewest;
    private final int most;

    ListFilter(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    String liquidName() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object apply(Object input, FilterArguments arguments, RenderContext context) {
        arguments.checkCount(fewest, most);
        Object argument = arguments.get(0);
        return switch (this) {
            case COMPACT -> compact(list(input, context), argument);
            case CONCAT -> concat(input, argument, context);
            case FIRST -> first(input);
            case JOIN -> join(list(input, context), RubyText.of(arguments.get(0, " ")), context);
            case LAST -> last(input);
            case MAP -> map(list(input, context), argument);
            case REVERSE -> reverse(list(input, context));
            case SIZE -> VariableLookup.size(input, 0L);
            case SORT -> Sorting.sort(list(input, context), argument, false);
            case SORT_NATURAL -> Sorting.sort(list(input, context), argument, true);
            case UNIQ -> uniq(list(input, context), argument);
            case WHERE -> where(list(input, context), argument, arguments.get(1));
        };
    }

    private static List<Object> list(Object input, RenderContext context) {
        if (input instanceof Range range) {
            context.checkLength(range.size());
        }
        return Values.toList(input);
    }

    private static List<Object> compact(List<Object> list, Object property) {
        if (property != null && !list.isEmpty() && !Properties.hasProperties(list.get(0))) {
            return null;
        }
        List<Object> kept = new ArrayList<>();
        for (Object item : list) {
            if ((property == null ? item : Properties.get(item, property)) != null) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static List<Object> concat(Object input, Object argument, RenderContext context) {
        if (!(argument instanceof Collection<?> more)) {
            throw LiquidException.argument("concat filter requires an array argument");
        }
        List<Object> list = list(input, context);
        context.checkLength((long) list.size() + more.size());
        list.addAll(more);
        return list;
    }

    private static Object first(Object input) {
        if (input instanceof Collection<?> list) {
            return list.isEmpty() ? null : list.iterator().next();
        }
        if (input instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? null
                    : VariableLookup.pair(map.entrySet().iterator().next());
        }
        return input instanceof Range range ? (Object) range.from() : null;
    }

    private static Object last(Object input) {
        if (input instanceof List<?> list) {
            return list.isEmpty() ? null : list.get(list.size() - 1);
        }
        if (input instanceof Collection<?> collection) {
            Object last = null;
            for (Object item : collection) {
                last = item;
            }
            return last;
        }
        return input instanceof Range range ? (Object) range.to() : null;
    }

    private static String join(List<Object> list, String glue, RenderContext context) {
        context.checkLength((long) list.size() * glue.length());
        return RubyText.join(list, glue);
    }

    private static List<Object> map(List<Object> list, Object property) {
        List<Object> values = new ArrayList<>(list.size());
        for (Object item : list) {
            boolean itself = "to_liquid".equals(property);
            values.add(itself ? item : Properties.hasProperties(item) ? Properties.get(item, property) : null);
        }
        return values;
    }

    private static List<Object> reverse(List<Object> list) {
        Collections.reverse(list);
        return list;
    }

    private static List<Object> uniq(List<Object> list, Object property) {
        if (property != null && !list.isEmpty() && !Properties.hasProperties(list.get(0))) {
            return null;
        }
        if (list.size() < 2) {
            return list;
        }
        Set<Object> seen = new HashSet<>();
        List<Object> kept = new ArrayList<>();
        for (Object item : list) {
            Object key = property == null ? item : Properties.get(item, property);
            if (seen.add(key instanceof Number number ? Numbers.normalize(number) : key)) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static List<Object> where(List<Object> list, Object property, Object value) {
        if (!list.isEmpty() && !Properties.hasProperties(list.get(0))) {
            return null;
        }
        List<Object> kept = new ArrayList<>();
        for (Object item : list) {
            Object found = Properties.get(item, property);
            if (value == null ? Values.isTruthy(found) : Values.equal(found, value)) {
                kept.add(item);
            }
        }
        return kept;
    }
}
