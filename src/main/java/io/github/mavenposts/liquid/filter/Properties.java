package io.github.mavenposts.liquid.filter;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.value.Numbers;
import io.github.mavenposts.liquid.value.RubyText;
import io.github.mavenposts.liquid.value.Values;
import java.math.BigInteger;
import java.util.Map;

/** What {@code item[property]} gives in Ruby, for the filters that take the name of a property. */
final class Properties {
    private Properties() {}

    /** Whether the value has {@code []}. */
    static boolean hasProperties(Object item) {
        return item instanceof Map<?, ?> || item instanceof Drop || item instanceof String || isInteger(item);
    }

    /** The property, null if there is none; fails where Ruby raises a TypeError. */
    static Object get(Object item, Object property) {
        if (item instanceof Map<?, ?> map) {
            return Values.get(map, property);
        }
        if (item instanceof Drop drop) {
            return drop.get(RubyText.of(property));
        }
        if (item instanceof String text && property instanceof String part) {
            return text.contains(part) ? part : null;
        }
        if (item instanceof String && property instanceof BigInteger) {
            throw LiquidException.internal();
        }
        if (item instanceof String text && property instanceof Number number) {
            return character(text, Numbers.toLong(number));
        }
        if (isInteger(item) && property instanceof Number number) {
            long bit = Numbers.toLong(number);
            BigInteger value = new BigInteger(item.toString());
            return bit < 0 || bit > Integer.MAX_VALUE ? 0L : value.testBit((int) bit) ? 1L : 0L;
        }
        if (item instanceof String || isInteger(item)) {
            throw LiquidException.argument("cannot select the property '" + RubyText.of(property) + "'");
        }
        throw LiquidException.internal();
    }

    private static Object character(String text, long index) {
        int length = text.codePointCount(0, text.length());
        long at = index < 0 ? index + length : index;
        if (at < 0 || at >= length) {
            return null;
        }
        int start = text.offsetByCodePoints(0, (int) at);
        return text.substring(start, text.offsetByCodePoints(start, 1));
    }

    private static boolean isInteger(Object item) {
        if (!(item instanceof Number number)) {
            return false;
        }
        Object normal = Numbers.normalize(number);
        return normal instanceof Long || normal instanceof BigInteger;
    }
}
