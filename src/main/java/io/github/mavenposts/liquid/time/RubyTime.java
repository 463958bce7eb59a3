package io.github.mavenposts.liquid.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Reads a time from text as Ruby's {@code Time.parse} does: leniently, from nearly any notation, anywhere in the text.
 * {@code 06/07/2018} is the sixth of July, {@code 2018-02-30} rolls over to the second of March, words that mean
 * nothing are skipped. Checked against Ruby 3.1. Stateless and thread-safe.
 */
public final class RubyTime {
    private RubyTime() {}

    /**
     * Parses a time.
     *
     * @param text any text
     * @param defaultZone the zone of a time that names none, as {@code TZ} is for Ruby; also knows its own
     *     abbreviations, such as CEST
     * @param today gives year, month and day where the text tells only smaller parts, such as {@code 12:30}
     * @return the time in the zone of the text: {@code Z} for UTC, a fixed offset where one is told, the default zone
     *     where none is told or it has that very offset at that time, or the offset is beyond 18 hours, which
     *     java.time cannot tell. A zone that Ruby does not know (such as {@code Europe/Paris} or {@code +9}) is
     *     ignored.
     * @throws DateTimeException with a message for people, where Ruby fails with {@code ArgumentError}: the text
     *     tells no date or time, a value is out of range, or it is longer than 128 characters; also for years of more
     *     than nine digits
     */
    public static ZonedDateTime parse(String text, ZoneId defaultZone, LocalDate today) {
        DateFields fields;
        try {
            fields = DateText.read(text);
        } catch (IllegalArgumentException e) {
            throw new DateTimeException(e.getMessage(), e);
        }
        if (fields.tellsNothing()) {
            throw new DateTimeException("no time information in \"" + text + "\"");
        }
        try {
            return resolve(fields, defaultZone, today);
        } catch (ArithmeticException | DateTimeException e) {
            throw new DateTimeException("not a valid time: \"" + text + "\" (" + e.getMessage() + ")", e);
        }
    }

    private static ZonedDateTime resolve(DateFields fields, ZoneId defaultZone, LocalDate today) {
        boolean yearTold = fields.year != null;
        int year = yearTold ? fields.year : today.getYear();
        Integer offset = fields.zone == null ? null : ZoneText.offsetSeconds(fields.zone, year, defaultZone);
        int month;
        int day;
        if (fields.dayOfYear != null) {
            LocalDate date = LocalDate.ofYearDay(year, fields.dayOfYear);
            month = date.getMonthValue();
            day = date.getDayOfMonth();
        } else {
            boolean monthTold = fields.month != null;
            boolean dayTold = fields.day != null;
            month = monthTold ? fields.month : yearTold ? 1 : today.getMonthValue();
            day = dayTold ? fields.day : yearTold || monthTold ? 1 : today.getDayOfMonth();
        }
        Clock clock =
                new Clock(orZero(fields.hour), orZero(fields.minute), orZero(fields.second), orZero(fields.nanos));
        if (offset == null) {
            return local(date(year, month, day).atStartOfDay(), clock, defaultZone);
        }
        ZonedDateTime utc = toUtc(year, month, day, clock, offset);
        if (ZoneText.isUtc(fields.zone)) {
            return utc;
        }
        ZonedDateTime inDefaultZone = utc.withZoneSameInstant(defaultZone);
        boolean javaKnowsOffset = Math.abs(offset) <= ZoneOffset.MAX.getTotalSeconds();
        return inDefaultZone.getOffset().getTotalSeconds() == offset || !javaKnowsOffset
                ? inDefaultZone
                : utc.withZoneSameInstant(fixed(offset));
    }

    /** A fixed offset of zero is no UTC for Ruby, but {@code Z} would say that it is. */
    private static ZoneId fixed(int offset) {
        return offset == 0 ? ZoneId.of("UTC") : ZoneOffset.ofTotalSeconds(offset);
    }

    private static ZonedDateTime local(LocalDateTime midnight, Clock clock, ZoneId zone) {
        clock.check();
        LocalDateTime time = clock.after(midnight);
        return ZonedDateTime.of(time, zone).withLaterOffsetAtOverlap();
    }

    /**
     * Ruby subtracts the offset from the written numbers before it checks them: so an hour of 25 may pass, and a day
     * that the month does not have becomes the first of the next month when the subtraction moves it on.
     */
    private static ZonedDateTime toUtc(int year, int month, int day, Clock clock, int offset) {
        if (Math.abs(offset) >= 24 * 3600) {
            throw new DateTimeException("utc_offset out of range");
        }
        if (clock.hour >= DateText.HUGE) {
            throw new DateTimeException("hour out of range");
        }
        int sign = offset < 0 ? 1 : -1;
        int amount = Math.abs(offset);
        int second = clock.second;
        int minute = clock.minute;
        int hour = clock.hour;
        int minutes = 0;
        int hours = 0;
        int days = 0;
        if (amount % 60 != 0) {
            int sum = second + sign * (amount % 60);
            second = Math.floorMod(sum, 60);
            minutes = Math.floorDiv(sum, 60);
        }
        minutes += sign * (amount / 60 % 60);
        if (minutes != 0) {
            int sum = minute + minutes;
            minute = Math.floorMod(sum, 60);
            hours = Math.floorDiv(sum, 60);
        }
        hours += sign * (amount / 3600);
        if (hours != 0) {
            int sum = hour + hours;
            hour = Math.floorMod(sum, 24);
            days = Math.floorDiv(sum, 24);
        }
        int movedDay = day + days;
        LocalDate date;
        if (sign > 0 && days != 0 && movedDay > lengthOfMonth(year, month)) {
            date = LocalDate.of(year, 1, 1).plusMonths(month);
        } else if (sign < 0 && days != 0 && movedDay < 1) {
            date = LocalDate.of(year, month, 1).minusDays(1);
        } else {
            date = date(year, month, movedDay);
        }
        Clock moved = new Clock(hour, minute, second, clock.nanos);
        moved.check();
        return ZonedDateTime.of(moved.after(date.atStartOfDay()), ZoneOffset.UTC);
    }

    private static int lengthOfMonth(int year, int month) {
        if (month > 12) {
            return Integer.MAX_VALUE;
        }
        return month == 0 ? 31 : YearMonth.of(year, month).lengthOfMonth();
    }

    /** Days up to 31 are allowed in any month and roll over. */
    private static LocalDate date(int year, int month, int day) {
        if (month < 1 || month > 12) {
            throw new DateTimeException("month out of range: " + month);
        }
        if (day < 1 || day > 31) {
            throw new DateTimeException("day out of range: " + day);
        }
        return LocalDate.of(year, month, 1).plusDays(day - 1L);
    }

    private static int orZero(Integer value) {
        return value == null ? 0 : value;
    }

    private record Clock(int hour, int minute, int second, int nanos) {
        /** 24:00:00 is the next midnight and second 60 the next minute, as in Ruby. */
        void check() {
            boolean midnight = hour == 24 && minute == 0 && second == 0;
            if (hour < 0 || hour > 23 && !midnight || minute < 0 || minute > 59 || second < 0 || second > 60) {
                throw new DateTimeException("time out of range: " + hour + ":" + minute + ":" + second);
            }
        }

        LocalDateTime after(LocalDateTime midnight) {
            return midnight.plusHours(hour)
                    .plusMinutes(minute)
                    .plusSeconds(second)
                    .plusNanos(nanos);
        }
    }
}
