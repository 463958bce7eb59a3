package io.github.mavenposts.liquid.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Abbreviations of time zones, such as CEST. */
final class ZoneNames {
    private ZoneNames() {}

    /** As {@code Time#zone} gives it: UTC, the abbreviation of a region at that time, or nothing for a fixed offset. */
    static String abbreviation(ZonedDateTime time) {
        ZoneId zone = time.getZone();
        if (zone.equals(ZoneOffset.UTC) || zone.getId().equals("UTC")) {
            return "UTC";
        }
        if (zone instanceof ZoneOffset) {
            return "";
        }
        return DateTimeFormatter.ofPattern("z", Locale.ENGLISH).format(time);
    }
}
