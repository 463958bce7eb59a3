package io.github.mavenposts.yaml;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scalar without quotes means to SafeYAML 1.0.5, observed by running it; it differs from YAML 1.1 and 1.2, from
 * Psych and from SnakeYAML. All patterns are linear: each quantifier is possessive or followed by what it cannot match.
 */
final class ScalarRules {

    private static final Map<String, Optional<Object>> WORDS = Map.ofEntries(
            Map.entry("", Optional.empty()),
            Map.entry("~", Optional.empty()),
            Map.entry("null", Optional.empty()),
            Map.entry("true", Optional.of(true)),
            Map.entry("yes", Optional.of(true)),
            Map.entry("on", Optional.of(true)),
            Map.entry("false", Optional.of(false)),
            Map.entry("no", Optional.of(false)),
            Map.entry("off", Optional.of(false)),
            Map.entry(".inf", Optional.of(Double.POSITIVE_INFINITY)),
            Map.entry("-.inf", Optional.of(Double.NEGATIVE_INFINITY)),
            Map.entry(".nan", Optional.of(Double.NaN)));

    private static final int LONGEST_WORD = 5;

    /** Reading digits takes a time that grows with their square. */
    private static final int LONGEST_NUMBER = 2000;

    /** A fixed offset of zero, as SafeYAML gives it: not what Ruby calls UTC, and writes as {@code UTC}. */
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final Pattern DECIMAL = Pattern.compile("[-+]?(?:0|[1-9][0-9]*+)");
    private static final Pattern OCTAL = Pattern.compile("0[0-7]++");
    private static final Pattern HEX = Pattern.compile("([-+]?)0[xX]([0-9a-fA-F]++)");
    private static final Pattern BINARY = Pattern.compile("0b([01]++)");
    private static final Pattern SEXAGESIMAL = Pattern.compile("[-+]?[0-9]++(?::[0-5]?[0-9])++(?:\\.[0-9]*+)?");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:[0-9]++(?:_[0-9]++)*+)?\\.[0-9]++(?:_[0-9]++)*+(?:[eE][-+][0-9]++)?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[Tt]|[ \\t]++)"
            + "([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]*+))?"
            + "(?:[ \\t]*+(?:(Z)|([-+])([0-9]{1,2})(?::?([0-9]{2}))?))?");

    private ScalarRules() {}

    /** The value of a scalar without quotes; null for what YAML calls null. */
    static Object plain(String text) {
        if (text.length() <= LONGEST_WORD) {
            Optional<Object> word = WORDS.get(text.toLowerCase(Locale.ROOT));
            if (word != null) {
                return word.orElse(null);
            }
        }
        char first = text.charAt(0);
        boolean maybeNumber = first >= '0' && first <= '9'
                || first == '-'
                || first == '+'
                || first == '.'
                || first == '_'
                || first == ',';
        return maybeNumber ? number(text) : text;
    }

    private static Object number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return text;
        }
        if (FLOAT.matcher(text).matches()) {
            return Double.valueOf(text.replace("_", ""));
        }
        String digits = text.replace("_", "").replace(",", "");
        Matcher hex = HEX.matcher(digits);
        if (hex.matches()) {
            return integer(hex.group(1) + hex.group(2), 16);
        }
        Matcher binary = BINARY.matcher(digits);
        if (binary.matches()) {
            return integer(binary.group(1), 2);
        }
        if (OCTAL.matcher(digits).matches()) {
            return integer(digits, 8);
        }
        if (DECIMAL.matcher(digits).matches()) {
            return integer(digits, 10);
        }
        return SEXAGESIMAL.matcher(digits).matches() ? (Object) sexagesimal(digits) : time(text);
    }

    private static Object integer(String digits, int radix) {
        BigInteger value = new BigInteger(digits, radix);
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }

    /** The sign belongs to the first part, and once more to the whole: {@code -12:30} is 690, as SafeYAML has it. */
    private static double sexagesimal(String text) {
        double value = 0;
        for (String part : text.split(":", -1)) {
            value = value * 60 + Double.parseDouble(part);
        }
        return text.charAt(0) == '-' ? -value : value;
    }

    private static Object time(String text) {
        try {
            Matcher date = DATE.matcher(text);
            if (date.matches()) {
                return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            }
            Matcher time = TIME.matcher(text);
            return time.matches() ? time(time) : text;
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static ZonedDateTime time(Matcher time) {
        int hour = number(time, 4);
        int minute = number(time, 5);
        boolean midnight = hour == 24 && minute == 0 && number(time, 6) == 0;
        int second = number(time, 6) == 60 ? 59 : number(time, 6);
        LocalDateTime local = LocalDateTime.of(
                number(time, 1),
                number(time, 2),
                number(time, 3),
                midnight ? 0 : hour,
                minute,
                second,
                nanos(time.group(7)));
        LocalDateTime moved = midnight ? local.plusDays(1) : local;
        int offset = offsetSeconds(time);
        if (offset == 0) {
            return moved.atZone(UTC);
        }
        return Math.abs(offset) <= ZoneOffset.MAX.getTotalSeconds()
                ? moved.atZone(ZoneOffset.ofTotalSeconds(offset))
                : moved.minusSeconds(offset).atZone(UTC);
    }

    /** No zone means UTC. */
    private static int offsetSeconds(Matcher time) {
        if (time.group(9) == null) {
            return 0;
        }
        int seconds = number(time, 10) * 3600 + (time.group(11) == null ? 0 : number(time, 11) * 60);
        if (seconds >= 24 * 3600) {
            throw new DateTimeException("no such offset");
        }
        return time.group(9).equals("-") ? -seconds : seconds;
    }

    private static int nanos(String fraction) {
        return fraction == null || fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
