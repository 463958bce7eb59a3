package io.github.mavenposts.yaml;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values with their types, in the notation of safe_yaml_table.rb. */
final class ShownValue {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private ShownValue() {}

    static String of(Object value) {
        if (value instanceof Long || value instanceof BigInteger) {
            return "integer " + value;
        }
        if (value instanceof Double) {
            return "float " + ScalarText.of(value);
        }
        if (value instanceof ZonedDateTime time) {
            return "time " + TIME.format(time);
        }
        if (value instanceof LocalDate) {
            return "date " + value;
        }
        if (value instanceof String) {
            return "text <" + value + ">";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ShownValue::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }
}
