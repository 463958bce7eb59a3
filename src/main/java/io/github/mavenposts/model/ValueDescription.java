package io.github.mavenposts.model;

import io.github.mavenposts.yaml.ScalarText;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of front matter as diagnostics show them: kind and value. Stateless. */
final class ValueDescription {
    private static final int LONGEST = 60;

    private ValueDescription() {}

    /** Such as {@code the number 3} or {@code the text "maybe"}. */
    static String of(Object value) {
        return value == null ? "empty" : kind(value) + " " + shortened(written(value));
    }

    private static String kind(Object value) {
        if (value instanceof String) {
            return "the text";
        }
        if (value instanceof Boolean) {
            return "the truth value";
        }
        if (value instanceof Number) {
            return "the number";
        }
        if (value instanceof LocalDate || value instanceof ZonedDateTime) {
            return "the date";
        }
        return value instanceof List<?> ? "the list" : "the map";
    }

    private static String written(Object value) {
        if (value instanceof String text) {
            return "\"" + text.replaceAll("\\s+", " ") + "\"";
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .limit(LONGEST)
                    .map(ValueDescription::inner)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .limit(LONGEST)
                    .map(entry -> entry.getKey() + ": " + inner(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return ScalarText.of(value);
    }

    /** Lists and maps inside are left out: they may be deep and long. */
    private static String inner(Object value) {
        if (value instanceof List<?>) {
            return "[…]";
        }
        return value instanceof Map<?, ?> ? "{…}" : ScalarText.of(value);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(
                                0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))))
                        + "…";
    }
}
