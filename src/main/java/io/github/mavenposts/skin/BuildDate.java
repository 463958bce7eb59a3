package io.github.mavenposts.skin;

import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.maven.doxia.site.PublishDate;
import org.apache.velocity.tools.generic.ComparisonDateTool;

/**
 * The date tool of skins, for which today is the day of the build. Skins print today in a comment and in their copyright
 * line; with this the pages of a reproducible build do not change from day to day. Immutable once configured.
 */
public final class BuildDate extends ComparisonDateTool {

    private static final long serialVersionUID = 1;

    private final Instant time;

    /**
     * A tool.
     *
     * @param time the time of the build
     * @param format how the site wants its dates
     * @param locale locale of the site
     */
    BuildDate(Instant time, PublishDate format, Locale locale) {
        this.time = time;
        TimeZone zone = "system".equalsIgnoreCase(format.getTimezone())
                ? TimeZone.getDefault()
                : TimeZone.getTimeZone(format.getTimezone());
        configure(Map.of("format", format.getFormat(), "timezone", zone, "locale", locale));
    }

    @Override
    public Calendar getCalendar() {
        Calendar calendar = Calendar.getInstance(getTimeZone(), getLocale());
        calendar.setTime(Date.from(time));
        return calendar;
    }
}
