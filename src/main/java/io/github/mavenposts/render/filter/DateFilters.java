package io.github.mavenposts.render.filter;

import io.github.mavenposts.liquid.Filter;
import io.github.mavenposts.liquid.FilterArguments;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.time.RubyTime;
import io.github.mavenposts.liquid.time.Strftime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * {@code date_to_string, date_to_long_string, date_to_xmlschema, date_to_rfc822}. Month names are English, whatever the
 * language of the site, as in Jekyll.
 */
final class DateFilters {

    private final ZoneId zone;
    private final LocalDate today;

    /**
     * Filters of a site.
     *
     * @param zone zone of dates without one
     * @param today what a text without a day is taken for
     */
    DateFilters(ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
    }

    void addTo(Map<String, Filter> filters) {
        filters.put("date_to_string", (input, arguments, context) -> dayMonthYear(input, "%b", arguments));
        filters.put("date_to_long_string", (input, arguments, context) -> dayMonthYear(input, "%B", arguments));
        filters.put("date_to_xmlschema", (input, arguments, context) -> format(input, "%Y-%m-%dT%H:%M:%S%:z"));
        filters.put("date_to_rfc822", (input, arguments, context) -> format(input, "%a, %d %b %Y %H:%M:%S %z"));
    }

    private Object format(Object input, String pattern) {
        return isNothing(input) ? input : Strftime.format(time(input), pattern);
    }

    private Object dayMonthYear(Object input, String month, FilterArguments arguments) {
        if (isNothing(input)) {
            return input;
        }
        ZonedDateTime time = time(input);
        if (!"ordinal".equals(arguments.get(0))) {
            return Strftime.format(time, "%d " + month + " %Y");
        }
        String day = time.getDayOfMonth() + ordinal(time.getDayOfMonth());
        return "US".equals(arguments.get(1))
                ? Strftime.format(time, month + " ") + day + Strftime.format(time, ", %Y")
                : day + Strftime.format(time, " " + month + " %Y");
    }

    private static String ordinal(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static boolean isNothing(Object input) {
        return input == null || input instanceof String text && text.isBlank();
    }

    private ZonedDateTime time(Object input) {
        if (input instanceof ZonedDateTime time) {
            return time.withZoneSameInstant(zone);
        }
        if (input instanceof OffsetDateTime time) {
            return time.atZoneSameInstant(zone);
        }
        if (input instanceof Instant time) {
            return time.atZone(zone);
        }
        if (input instanceof LocalDate day) {
            return day.atStartOfDay(zone);
        }
        if (input instanceof Number seconds) {
            return Instant.ofEpochSecond(seconds.longValue()).atZone(zone);
        }
        try {
            return RubyTime.parse(String.valueOf(input), zone, today).withZoneSameInstant(zone);
        } catch (DateTimeException noDate) {
            throw LiquidException.argument("\"" + input + "\" is no date");
        }
    }
}
