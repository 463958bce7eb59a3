package io.github.mavenposts.liquid.value;

import io.github.mavenposts.liquid.ErrorKind;
import io.github.mavenposts.liquid.LiquidException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * Ruby's arithmetic. A normal number is a Long, a BigInteger beyond that, a Double, or a BigDecimal, which is what
 * filters make of floats while they reckon. Stateless.
 */
public final class Numbers {
    /** Enough digits that a quotient which becomes a double again is right. */
    private static final MathContext DIVISION = new MathContext(60);

    private Numbers() {}

    /** The number as one of the four kinds. */
    public static Object normalize(Number number) {
        if (number instanceof Long || number instanceof Double || number instanceof BigDecimal) {
            return number;
        }
        if (number instanceof BigInteger big) {
            return big.bitLength() < 64 ? (Object) big.longValue() : big;
        }
        if (number instanceof Float f) {
            return Double.valueOf(f.toString());
        }
        return number.longValue();
    }

    /** Whether Ruby holds the number in the reference itself: it then shows it in messages. */
    static boolean isImmediate(Number number) {
        Object normal = normalize(number);
        return normal instanceof Double || normal instanceof Long l && l >= -(1L << 62) && l < 1L << 62;
    }

    static boolean isNan(Object number) {
        return number instanceof Double d && d.isNaN();
    }

    /**
     * What arithmetic filters make of a value: a number as it is (a finite float as a decimal, except
     * the negative zero that decimals lack), a text by the digits it
     * starts with, anything else 0.
     */
    public static Object of(Object value) {
        if (value instanceof Number number) {
            Object normal = normalize(number);
            boolean decimal = normal instanceof Double d && !d.isNaN() && !d.isInfinite() && (d != 0 || 1 / d > 0);
            return decimal ? new BigDecimal(text((Double) normal)) : normal;
        }
        if (value instanceof String text) {
            String stripped = Text.strip(text);
            return isDecimal(stripped) ? new BigDecimal(stripped) : leadingInteger(stripped);
        }
        return 0L;
    }

    /** The other way: decimals leave a filter as floats. */
    public static Object result(Object number) {
        return number instanceof BigDecimal decimal ? (Object) decimal.doubleValue() : number;
    }

    private static boolean isDecimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        return point > at
                && point < text.length() - 1
                && Text.isDigits(text, at, point)
                && Text.isDigits(text, point + 1, text.length());
    }

    /** Ruby's {@code String#to_i}: the number at the start, which may have single underscores in it; 0 without one. */
    public static Object leadingInteger(String text) {
        int at = 0;
        while (at < text.length() && Text.isSpace(text.charAt(at))) {
            at++;
        }
        StringBuilder digits = new StringBuilder();
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            if (text.charAt(at) == '-') {
                digits.append('-');
            }
            at++;
        }
        int sign = digits.length();
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean joint = c == '_' && digits.length() > sign && at + 1 < text.length() && text.charAt(at - 1) != '_';
            if (Text.isDigit(c)) {
                digits.append(c);
            } else if (!joint) {
                break;
            }
            at++;
        }
        return digits.length() == sign ? (Object) 0L : integer(digits.toString());
    }

    /** A whole number of any length. */
    public static Object integer(String digits) {
        return digits.length() < 19 ? (Object) Long.valueOf(digits) : normalize(new BigInteger(digits));
    }

    /**
     * A whole number that a filter or range wants: a number that is whole, or a text that is one and nothing else.
     *
     * @throws LiquidException with Ruby's {@code invalid integer}
     */
    public static Object strictInteger(Object value) {
        if (value instanceof Number number) {
            Object normal = normalize(number);
            if (normal instanceof Long || normal instanceof BigInteger) {
                return normal;
            }
        }
        String text = Text.strip(RubyText.of(value));
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        String digits = text.substring(start);
        int radix = 10;
        if (digits.length() > 1 && digits.charAt(0) == '0' && "xXbBoOdD_01234567".indexOf(digits.charAt(1)) >= 0) {
            char mark = Character.toLowerCase(digits.charAt(1));
            radix = mark == 'x' ? 16 : mark == 'b' ? 2 : mark == 'd' ? 10 : 8;
            digits = digits.substring(Text.isDigit(mark) || mark == '_' ? 1 : 2);
        }
        String plain = digits.replace("_", "");
        boolean misplaced = digits.startsWith("_") && radix != 8 || digits.endsWith("_") || digits.contains("__");
        try {
            if (misplaced || plain.startsWith("-") || plain.startsWith("+")) {
                throw new NumberFormatException();
            }
            BigInteger big = new BigInteger(plain, radix);
            return normalize(start == 1 && text.charAt(0) == '-' ? big.negate() : big);
        } catch (NumberFormatException e) {
            throw LiquidException.argument("invalid integer");
        }
    }

    /** Ruby's {@code to_i}, for offsets and limits; fails for values that have none, such as lists. */
    public static long toLong(Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Number number) {
            return clamp(truncate(normalize(number)));
        }
        if (value instanceof String text) {
            return clamp(leadingInteger(text));
        }
        if (value instanceof ZonedDateTime || value instanceof OffsetDateTime) {
            return ((TemporalAccessor) value).getLong(ChronoField.INSTANT_SECONDS);
        }
        throw LiquidException.internal();
    }

    /** A whole number that Ruby hands on to its own arrays and texts: it fails if that is too great for them. */
    public static long strictLong(Object value) {
        Object integer = strictInteger(value);
        if (integer instanceof BigInteger) {
            throw LiquidException.internal();
        }
        return (Long) integer;
    }

    /** The nearest long. */
    public static long clamp(Object integer) {
        if (integer instanceof BigInteger big) {
            return big.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return (Long) integer;
    }

    /** Without its fraction. */
    public static Object truncate(Object number) {
        return round(number, 0, RoundingMode.DOWN);
    }

    /** A whole number, or a decimal with {@code digits} after the point; negative digits round to tens, hundreds. */
    public static Object round(Object number, int digits, RoundingMode mode) {
        if (number instanceof Double d) {
            if (d.isNaN() || d.isInfinite()) {
                if (digits > 0) {
                    return d;
                }
                String shown = d.isNaN() ? "'NaN' (Not a Number)" : "'" + text(d) + "'";
                throw new LiquidException(ErrorKind.NOT_FINITE, "Computation results in " + shown);
            }
            return round(new BigDecimal(text(d)), digits, mode);
        }
        if (number instanceof BigDecimal decimal) {
            if (digits > 0) {
                BigDecimal rounded = decimal.scale() <= digits ? decimal : decimal.setScale(digits, mode);
                return rounded.signum() == 0 && decimal.signum() < 0 ? (Object) (-0.0) : rounded;
            }
            BigDecimal rounded = decimal.setScale(digits, mode);
            return normalize(rounded.toBigInteger());
        }
        if (digits >= 0) {
            return number;
        }
        return normalize(new BigDecimal(big(number)).setScale(digits, mode).toBigInteger());
    }

    public static boolean equal(Object a, Object b) {
        return !isNan(a) && !isNan(b) && compare(a, b) == 0;
    }

    /** The order of two normal numbers, neither of them NaN. */
    public static int compare(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        if (a instanceof Double x && x.isInfinite()) {
            return b instanceof Double y ? Double.compare(x, y) : x > 0 ? 1 : -1;
        }
        if (b instanceof Double y && y.isInfinite()) {
            return y > 0 ? -1 : 1;
        }
        return decimal(a).compareTo(decimal(b));
    }

    public static Object add(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            long sum = x + y;
            if (((x ^ sum) & (y ^ sum)) >= 0) {
                return sum;
            }
        }
        if (a instanceof Double || b instanceof Double) {
            return toDouble(a) + toDouble(b);
        }
        return isInteger(a) && isInteger(b)
                ? normalize(big(a).add(big(b)))
                : decimal(a).add(decimal(b));
    }

    public static Object subtract(Object a, Object b) {
        if (a instanceof Double || b instanceof Double) {
            return toDouble(a) - toDouble(b);
        }
        return isInteger(a) && isInteger(b)
                ? normalize(big(a).subtract(big(b)))
                : decimal(a).subtract(decimal(b));
    }

    public static Object multiply(Object a, Object b) {
        if (a instanceof Double || b instanceof Double) {
            return toDouble(a) * toDouble(b);
        }
        if (isInteger(a) && isInteger(b)) {
            return normalize(big(a).multiply(big(b)));
        }
        return signed(decimal(a).multiply(decimal(b)), a, b);
    }

    /** Whole numbers divide down to whole numbers: -7 / 2 is -4. */
    public static Object divide(Object a, Object b) {
        if (a instanceof Double || b instanceof Double) {
            return toDouble(a) / toDouble(b);
        }
        if (isInteger(a) && isInteger(b)) {
            return floorDivide(a, b)[0];
        }
        if (decimal(b).signum() == 0) {
            int sign = decimal(a).signum();
            return sign == 0 ? Double.NaN : sign > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return signed(decimal(a).divide(decimal(b), DIVISION), a, b);
    }

    /** Ruby's decimals know a negative zero, Java's do not. */
    private static Object signed(BigDecimal result, Object a, Object b) {
        boolean negative = decimal(a).signum() < 0 != decimal(b).signum() < 0;
        return result.signum() == 0 && negative ? (Object) (-0.0) : result;
    }

    /** The remainder has the sign of the divisor: 5 modulo -3 is -1. */
    public static Object modulo(Object a, Object b) {
        if (a instanceof Double || b instanceof Double) {
            double divisor = toDouble(b);
            if (divisor == 0) {
                throw dividedByZero();
            }
            double rest = toDouble(a) % divisor;
            return rest != 0 && rest < 0 != divisor < 0 ? rest + divisor : rest;
        }
        if (isInteger(a) && isInteger(b)) {
            return floorDivide(a, b)[1];
        }
        BigDecimal divisor = decimal(b);
        if (divisor.signum() == 0) {
            throw dividedByZero();
        }
        BigDecimal rest = decimal(a).remainder(divisor);
        return rest.signum() != 0 && rest.signum() != divisor.signum() ? rest.add(divisor) : rest;
    }

    private static Object[] floorDivide(Object a, Object b) {
        BigInteger divisor = big(b);
        if (divisor.signum() == 0) {
            throw dividedByZero();
        }
        BigInteger[] parts = big(a).divideAndRemainder(divisor);
        if (parts[1].signum() != 0 && parts[1].signum() != divisor.signum()) {
            parts[0] = parts[0].subtract(BigInteger.ONE);
            parts[1] = parts[1].add(divisor);
        }
        return new Object[] {normalize(parts[0]), normalize(parts[1])};
    }

    public static Object abs(Object number) {
        if (number instanceof Double d) {
            return Math.abs(d);
        }
        return isInteger(number)
                ? normalize(big(number).abs())
                : decimal(number).abs();
    }

    /** {@code Integer#size}: bytes, at least eight; {@code otherwise} for floats, which have none. */
    public static Object sizeInBytes(Number number, Object otherwise) {
        Object normal = normalize(number);
        if (!isInteger(normal)) {
            return otherwise;
        }
        return (long) Math.max(8, (big(normal).abs().bitLength() + 7) / 8);
    }

    /** About how many digits a number has. */
    public static long lengthInDigits(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.precision();
        }
        return number instanceof BigInteger big ? big.bitLength() / 3L : 20;
    }

    private static LiquidException dividedByZero() {
        return new LiquidException(ErrorKind.ZERO_DIVISION, "divided by 0");
    }

    private static boolean isInteger(Object number) {
        return number instanceof Long || number instanceof BigInteger;
    }

    private static BigInteger big(Object integer) {
        return integer instanceof BigInteger big ? big : BigInteger.valueOf((Long) integer);
    }

    private static BigDecimal decimal(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Double d ? new BigDecimal(d) : new BigDecimal(big(number));
    }

    private static double toDouble(Object number) {
        return ((Number) number).doubleValue();
    }

    /** As Ruby prints it: floats by the fewest digits that tell them apart, {@code 1.0e+16} and {@code 1.0e-05}. */
    public static String text(Number number) {
        Object normal = normalize(number);
        if (normal instanceof Double d) {
            return floatText(d);
        }
        return normal instanceof BigDecimal decimal ? floatText(decimal.doubleValue()) : normal.toString();
    }

    private static String floatText(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal shortest = shortest(value);
        String digits = shortest.unscaledValue().abs().toString();
        int point = digits.length() - shortest.scale();
        String sign = value < 0 ? "-" : "";
        if (point > 16 || point < -3) {
            String fraction = digits.length() > 1 ? digits.substring(1) : "0";
            int exponent = Math.abs(point - 1);
            return sign
                    + digits.charAt(0)
                    + '.'
                    + fraction
                    + 'e'
                    + (point > 0 ? '+' : '-')
                    + (exponent < 10 ? "0" : "")
                    + exponent;
        }
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        return digits.length() <= point
                ? sign + digits + "0".repeat(point - digits.length()) + ".0"
                : sign + digits.substring(0, point) + '.' + digits.substring(point);
    }

    /** Java's own text may have a digit too many. */
    private static BigDecimal shortest(double value) {
        BigDecimal candidate = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        while (candidate.precision() > 1) {
            BigDecimal shorter = candidate.round(new MathContext(candidate.precision() - 1, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() != value) {
                break;
            }
            candidate = shorter.stripTrailingZeros();
        }
        return candidate;
    }
}
