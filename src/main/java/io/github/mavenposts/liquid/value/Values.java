package io.github.mavenposts.liquid.value;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.time.Strftime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Truth, equality, order and lists, as Ruby has them. Stateless. */
public final class Values {
    private Values() {}

    /** Everything but nil and false is true. */
    public static boolean isTruthy(Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    /** Ruby's {@code ==}, and Liquid's comparison with {@code empty} and {@code blank}. */
    public static boolean equal(Object left, Object right) {
        if (left instanceof SpecialLiteral special) {
            return special == SpecialLiteral.EMPTY && isEmpty(right);
        }
        if (right instanceof SpecialLiteral special) {
            return special == SpecialLiteral.EMPTY && isEmpty(left);
        }
        return plainlyEqual(left, right);
    }

    private static boolean plainlyEqual(Object left, Object right) {
        if (left == right) {
            return !(left instanceof Double d && d.isNaN());
        }
        if (left == null || right == null) {
            return false;
        }
        if (left instanceof Number a && right instanceof Number b) {
            return Numbers.equal(Numbers.normalize(a), Numbers.normalize(b));
        }
        if (left instanceof Collection<?> a && right instanceof Collection<?> b) {
            return sameItems(a, b);
        }
        if (left instanceof Map<?, ?> a && right instanceof Map<?, ?> b) {
            return sameEntries(a, b);
        }
        Instant instant = instant(left);
        return instant != null ? instant.equals(instant(right)) : left.equals(right);
    }

    private static boolean sameItems(Collection<?> a, Collection<?> b) {
        if (a.size() != b.size()) {
            return false;
        }
        var others = b.iterator();
        for (Object item : a) {
            if (!plainlyEqual(item, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameEntries(Map<?, ?> a, Map<?, ?> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (Map.Entry<?, ?> entry : a.entrySet()) {
            if (!hasKey(b, entry.getKey()) || !plainlyEqual(entry.getValue(), get(b, entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** The value of a key, null if there is none. Whole numbers are one key whatever their Java type. */
    public static Object get(Map<?, ?> map, Object key) {
        try {
            Object value = key == null ? null : map.get(key);
            return value == null && key instanceof Long number && number == number.intValue()
                    ? map.get(number.intValue())
                    : value;
        } catch (ClassCastException e) {
            return null; // a sorted map whose keys are of another type
        }
    }

    /** Whether a map has a key, the same way. */
    public static boolean hasKey(Map<?, ?> map, Object key) {
        try {
            return key != null
                    && (map.containsKey(key)
                            || key instanceof Long number
                                    && number == number.intValue()
                                    && map.containsKey(number.intValue()));
        } catch (ClassCastException e) {
            return false;
        }
    }

    /** Whether a value is empty; false for values that cannot be, such as nil and numbers. */
    public static boolean isEmpty(Object value) {
        if (value instanceof String text) {
            return text.isEmpty();
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty();
        }
        return value instanceof Map<?, ?> map && map.isEmpty();
    }

    /**
     * Ruby's {@code <=>}.
     *
     * @return negative, zero or positive, or null if the two cannot be compared
     */
    public static Integer compare(Object left, Object right) {
        if (left instanceof String a && right instanceof String b) {
            return compareText(a, b);
        }
        if (left instanceof Number a && right instanceof Number b) {
            Object x = Numbers.normalize(a);
            Object y = Numbers.normalize(b);
            return Numbers.isNan(x) || Numbers.isNan(y) ? null : (Integer) Numbers.compare(x, y);
        }
        if (left instanceof LocalDate a && right instanceof LocalDate b) {
            return Integer.signum(a.compareTo(b));
        }
        if (left instanceof LocalDate a && right instanceof Number b) {
            // Ruby compares the astronomical Julian day, which starts at noon.
            return compare(a.getLong(JulianFields.JULIAN_DAY) - 0.5, b);
        }
        Instant a = instant(left);
        Instant b = instant(right);
        if (a != null && b != null) {
            return Integer.signum(a.compareTo(b));
        }
        if (left instanceof Collection<?> x && right instanceof Collection<?> y) {
            return compareItems(x, y);
        }
        return plainlyEqual(left, right) ? (Integer) 0 : null;
    }

    private static Integer compareItems(Collection<?> left, Collection<?> right) {
        var others = right.iterator();
        for (Object item : left) {
            if (!others.hasNext()) {
                return 1;
            }
            Integer order = compare(item, others.next());
            if (order == null || order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    /** By code points, which is the order of the bytes in UTF-8. */
    public static int compareText(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean surrogates = Character.isSurrogate(x) != Character.isSurrogate(y);
                return surrogates ? (Character.isSurrogate(x) ? 1 : -1) : (x < y ? -1 : 1);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** The instant of a time, null for anything else. */
    private static Instant instant(Object value) {
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : null;
    }

    /** Ruby's message for two values that cannot be ordered. */
    public static LiquidException cannotCompare(Object left, Object right) {
        boolean shown =
                right == null || right instanceof Boolean || right instanceof Number n && Numbers.isImmediate(n);
        String other = shown ? RubyText.inspect(right) : className(right);
        return LiquidException.argument("comparison of " + className(left) + " with " + other + " failed");
    }

    /** The name of the Ruby class that the value stands for. */
    public static String className(Object value) {
        if (value == null) {
            return "NilClass";
        }
        if (value instanceof Boolean truth) {
            return truth ? "TrueClass" : "FalseClass";
        }
        if (value instanceof String) {
            return "String";
        }
        if (value instanceof Number number) {
            Object normal = Numbers.normalize(number);
            return normal instanceof Double
                    ? "Float"
                    : normal instanceof java.math.BigDecimal ? "BigDecimal" : "Integer";
        }
        if (value instanceof Collection<?>) {
            return "Array";
        }
        if (value instanceof Map<?, ?>) {
            return "Hash";
        }
        if (value instanceof ZonedDateTime || value instanceof OffsetDateTime) {
            return "Time";
        }
        if (value instanceof LocalDate) {
            return "Date";
        }
        return value.getClass().getSimpleName();
    }

    /**
     * What the filters for lists work on: a list with the lists inside it flattened, the items of a range or drop,
     * the parts of a time, one item for anything else, none for nil.
     */
    public static List<Object> toList(Object value) {
        List<Object> items = new ArrayList<>();
        if (value instanceof Collection<?> list) {
            flatten(list, items, 0);
        } else if (value instanceof Map<?, ?>) {
            items.add(value);
        } else if (value instanceof SpecialLiteral) {
            items.add("");
        } else if (value instanceof ZonedDateTime time) {
            items.addAll(partsOf(time));
        } else if (value instanceof OffsetDateTime time) {
            items.addAll(partsOf(time.toZonedDateTime()));
        } else if (value instanceof Iterable<?> iterable) {
            iterable.forEach(items::add);
        } else if (value instanceof Drop drop && drop.items() != null) {
            drop.items().forEach(items::add);
        } else if (value != null) {
            items.add(value);
        }
        return items;
    }

    /** Ruby's {@code Time#to_a}. */
    private static List<Object> partsOf(ZonedDateTime time) {
        String zone = Strftime.format(time, "%Z");
        List<Object> parts = new ArrayList<>(List.of(
                (long) time.getSecond(),
                (long) time.getMinute(),
                (long) time.getHour(),
                (long) time.getDayOfMonth(),
                (long) time.getMonthValue(),
                (long) time.getYear(),
                (long) time.getDayOfWeek().getValue() % 7,
                (long) time.getDayOfYear(),
                time.getZone().getRules().isDaylightSavings(time.toInstant())));
        parts.add(zone.isEmpty() ? null : zone);
        return parts;
    }

    private static void flatten(Collection<?> list, List<Object> into, int depth) {
        if (depth > RubyText.DEEPEST) {
            throw LiquidException.argument("tried to flatten recursive array");
        }
        for (Object item : list) {
            if (item instanceof Collection<?> inner) {
                flatten(inner, into, depth + 1);
            } else {
                into.add(item);
            }
        }
    }
}
