package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.expression.VariableLookup;
import io.github.mavenposts.liquid.value.Range;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What loops go over: the items of a value, from an offset, up to a limit. */
final class Segment {
    private Segment() {}

    /**
     * The items.
     *
     * @param from how many to leave out
     * @param to how many to look at, counted with those left out; Long.MAX_VALUE for all
     */
    static List<?> of(Object value, long from, long to, RenderContext context) {
        if (value instanceof String text) {
            // A text is one item whatever the offset says.
            return text.isEmpty() ? List.of() : List.of(text);
        }
        if (value instanceof Range range) {
            return cut(new RangeItems(range), from, to);
        }
        if (value instanceof List<?> list) {
            return cut(list, from, to);
        }
        List<Object> items = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.entrySet().forEach(entry -> items.add(VariableLookup.pair(entry)));
        } else if (value instanceof Iterable<?> iterable) {
            iterable.forEach(items::add);
        } else if (value instanceof Drop drop && drop.items() != null) {
            drop.items().forEach(items::add);
        }
        context.checkLength(items.size());
        return cut(items, from, to);
    }

    private static List<?> cut(List<?> list, long from, long to) {
        long start = Math.max(0, from);
        long end = to == Long.MAX_VALUE ? list.size() : Math.min(list.size(), Math.max(0, to));
        return start >= end ? List.of() : list.subList((int) start, (int) end);
    }

    static List<?> reversed(List<?> items, RenderContext context) {
        context.checkLength(items.size());
        List<Object> copy = new ArrayList<>(items);
        Collections.reverse(copy);
        return copy;
    }

    /** The numbers of a range, which are not stored: a range may be very long. */
    private static final class RangeItems extends AbstractList<Object> {
        private final long first;
        private final int size;

        RangeItems(Range range) {
            this.first = range.from();
            this.size = (int) Math.min(Integer.MAX_VALUE, range.size());
        }

        @Override
        public Object get(int index) {
            return first + index;
        }

        @Override
        public int size() {
            return size;
        }
    }
}
