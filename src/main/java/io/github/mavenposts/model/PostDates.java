package io.github.mavenposts.model;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.liquid.time.RubyTime;
import io.github.mavenposts.yaml.ScalarText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of front matter and file names, read as Jekyll reads them: what YAML takes for a time keeps its offset, and without one
 * is UTC; all else is parsed as text in the zone of the site. Immutable and thread-safe.
 */
final class PostDates {
    private static final String EXPECTED = "expected a date such as 2018-06-07 or 2018-06-07 10:30:00 +0200";
    private static final String CODE = "date";
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<![0-9])([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);

    /** Two days that have neither year nor month nor day in common show what a text leaves open. */
    private static final LocalDate ONE_DAY = LocalDate.of(2001, 2, 3);

    private static final LocalDate OTHER_DAY = LocalDate.of(2004, 5, 6);

    private static final int SECONDS_OF_DAY = 24 * 3600;

    private final ZoneId zone;

    PostDates(SiteSettings settings) {
        this.zone = settings.zone();
    }

    /**
     * YAML takes an unquoted {@code 12:30} for the number 750.0, which Jekyll takes for a time of the day on which it runs.
     */
    boolean isTimeWithoutDay(Object value) {
        if (!(value instanceof Double number) || number < 0 || number >= SECONDS_OF_DAY) {
            return false;
        }
        try {
            RubyTime.parse(ScalarText.of(value), zone, ONE_DAY);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * A date of the front matter in the zone of the site.
     *
     * @param key its key
     * @param value its value
     * @param inAddress the address of the post says this date
     * @return the date; empty, with an error, if it is none
     */
    Optional<ZonedDateTime> ofValue(
            String key, Object value, SourceLocation location, boolean inAddress, Diagnostics diagnostics) {
        Object single = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
        if (single == null || single instanceof List<?> || single instanceof Map<?, ?> || single instanceof Boolean) {
            complain(key, value, location, diagnostics);
            return Optional.empty();
        }
        ZonedDateTime written;
        try {
            written = single instanceof ZonedDateTime time
                    ? time.truncatedTo(ChronoUnit.SECONDS)
                    : wholeDate(ScalarText.of(single));
        } catch (DateTimeException e) {
            complain(key, value, location, diagnostics);
            return Optional.empty();
        }
        ZonedDateTime date = written.withZoneSameInstant(zone);
        if (single instanceof String text) {
            warnOfDayThatIsNot(key, text, date, location, diagnostics);
        }
        if (inAddress && !date.toLocalDate().equals(written.toLocalDate())) {
            diagnostics.warning(
                    "date-zone",
                    location,
                    "`" + key + "` is " + WITH_OFFSET.format(written) + " as written and " + WITH_OFFSET.format(date)
                            + " in the zone of the site, " + zone + ": the address says " + date.toLocalDate(),
                    (written.getOffset().equals(ZoneOffset.UTC)
                                    ? "a time with seconds and no zone counts as UTC; "
                                    : "")
                            + "write " + WITH_OFFSET.format(written.withZoneSameLocal(zone)) + " to keep the day");
        }
        return Optional.of(date);
    }

    /**
     * The date of a file name, midnight in the zone of the site.
     *
     * @param text the date as written, such as {@code 2018-06-7}
     * @return the date; empty, with an error, if it is none
     */
    Optional<ZonedDateTime> ofFileName(String text, SourceLocation location, Diagnostics diagnostics) {
        try {
            ZonedDateTime date = wholeDate(text).withZoneSameInstant(zone);
            warnOfDayThatIsNot("the file name", text, date, location, diagnostics);
            return Optional.of(date);
        } catch (DateTimeException e) {
            diagnostics.error(
                    CODE,
                    location,
                    "the file name starts with \"" + text + "\", which is no date",
                    "start it with a date such as 2018-06-07-");
            return Optional.empty();
        }
    }

    /** Ruby takes what a text does not say from the clock; we take no such date. */
    private ZonedDateTime wholeDate(String text) {
        ZonedDateTime date = RubyTime.parse(text, zone, ONE_DAY);
        if (!date.equals(RubyTime.parse(text, zone, OTHER_DAY))) {
            throw new DateTimeException("not a whole date");
        }
        return date;
    }

    private static void complain(String key, Object value, SourceLocation location, Diagnostics diagnostics) {
        diagnostics.error(CODE, location, "`" + key + "` is " + ValueDescription.of(value) + "; " + EXPECTED, "");
    }

    /** Ruby takes the 30th of February for the second of March; so does every address that Jekyll published. */
    private static void warnOfDayThatIsNot(
            String what, String text, ZonedDateTime date, SourceLocation location, Diagnostics diagnostics) {
        Matcher numbers = YEAR_MONTH_DAY.matcher(text);
        if (!numbers.find()) {
            return;
        }
        int month = Integer.parseInt(numbers.group(3));
        int day = Integer.parseInt(numbers.group(4));
        if (month >= 1
                && month <= 12
                && day > YearMonth.of(Integer.parseInt(numbers.group(1)), month).lengthOfMonth()) {
            diagnostics.warning(
                    CODE,
                    location,
                    (what.contains(" ") ? what : "`" + what + "`") + " says " + numbers.group()
                            + ", a day that does not exist: it is read as " + date.toLocalDate(),
                    "");
        }
    }
}
