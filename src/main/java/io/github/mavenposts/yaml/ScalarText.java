package io.github.mavenposts.yaml;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as text, as Ruby's {@code to_s} writes them. Stateless. */
public final class ScalarText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(" xx", Locale.ROOT);
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double SMALLEST_SCIENTIFIC = 1e16;

    private ScalarText() {}

    /**
     * The text of a value.
     *
     * @param value a value of a {@link YamlDocument}; null gives an empty text
     */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof ZonedDateTime time) {
            return TIME.format(time) + (time.getZone().equals(ZoneOffset.UTC) ? " UTC" : OFFSET.format(time));
        }
        return value.toString();
    }

    private static String number(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        double size = Math.abs(number);
        if (size == 0 || size >= SMALLEST_PLAIN && size < SMALLEST_SCIENTIFIC) {
            String plain = number == 0
                    ? Double.toString(number)
                    : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        String[] parts = Double.toString(number).split("E");
        int exponent = Integer.parseInt(parts[1]);
        return parts[0] + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}
