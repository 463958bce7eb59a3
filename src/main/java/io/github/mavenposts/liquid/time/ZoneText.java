package io.github.mavenposts.liquid.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The zones that {@code Time.parse} knows by name: UTC, those of North America, military letters and numeric offsets.
 */
final class ZoneText {
    private static final Pattern NUMERIC = Pattern.compile("([+-])(\\d\\d)(?:(:?)(\\d\\d)(?:\\3(\\d\\d))?)?");
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("UTC", 0),
            Map.entry("UT", 0),
            Map.entry("GMT", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private ZoneText() {}

    /** Seconds east of Greenwich, null for a zone that Ruby does not know. */
    static Integer offsetSeconds(String zone, int year, ZoneId defaultZone) {
        Matcher numeric = NUMERIC.matcher(zone);
        if (numeric.matches()) {
            int seconds = number(numeric.group(2)) * 3600 + number(numeric.group(4)) * 60 + number(numeric.group(5));
            return numeric.group(1).equals("-") ? -seconds : seconds;
        }
        String name = zone.toUpperCase(Locale.ROOT);
        Integer hours = name.length() == 1 ? military(name.charAt(0)) : HOURS.get(name);
        if (hours != null) {
            return hours * 3600;
        }
        for (int month = 1; month <= 7; month += 6) {
            var time = LocalDateTime.of(year, month, 1, 0, 0).atZone(defaultZone);
            if (ZoneNames.abbreviation(time).toUpperCase(Locale.ROOT).equals(name)) {
                return time.getOffset().getTotalSeconds();
            }
        }
        return null;
    }

    /** Whether Ruby makes a time in UTC of it, not one with an offset of zero. */
    static boolean isUtc(String zone) {
        return switch (zone.toUpperCase(Locale.ROOT)) {
            case "UTC", "Z", "-00", "-0000", "-00:00" -> true;
            default -> false;
        };
    }

    private static Integer military(char letter) {
        if (letter == 'Z') {
            return 0;
        }
        if (letter >= 'A' && letter <= 'I') {
            return letter - 'A' + 1;
        }
        if (letter >= 'K' && letter <= 'M') {
            return letter - 'K' + 10;
        }
        return letter >= 'N' && letter <= 'Y' ? -(letter - 'N' + 1) : null;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
