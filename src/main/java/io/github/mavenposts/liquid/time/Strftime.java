package io.github.mavenposts.liquid.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/**
 * Formats times as Ruby's {@code strftime} does: all directives, the flags {@code - 0 ^ # _ :}, widths, and the
 * modifiers E and O, which change nothing. Names are English. What is no directive is printed as it stands. Checked
 * against Ruby 3.1. Stateless and thread-safe.
 *
 * @see <a href="https://docs.ruby-lang.org/en/3.1/strftime_formatting_rdoc.html">Ruby: formats for dates and times</a>
 */
public final class Strftime {
    private static final int WIDEST = 1024;
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private final ZonedDateTime time;
    private final boolean dateOnly;
    private final StringBuilder out = new StringBuilder();

    private Strftime(ZonedDateTime time, boolean dateOnly) {
        this.time = time;
        this.dateOnly = dateOnly;
    }

    /**
     * Formats a time.
     *
     * @param time a ZonedDateTime, OffsetDateTime, LocalDateTime (read as UTC) or LocalDate (as a Ruby {@code Date}:
     *     midnight, offset and zone {@code +00:00}, and the two directives that only dates have, {@code %Q} and
     *     {@code %+})
     * @param pattern the format
     * @return the text
     * @throws IllegalArgumentException as Ruby's ArgumentError: the pattern of a time (not of a date) ends inside a
     *     directive, or a width is beyond 1024
     * @throws DateTimeException for any other kind of time
     */
    public static String format(TemporalAccessor time, String pattern) {
        if (time instanceof LocalDate date) {
            return new Strftime(date.atStartOfDay(ZoneOffset.UTC), true).format(pattern);
        }
        return new Strftime(zoned(time), false).format(pattern);
    }

    private static ZonedDateTime zoned(TemporalAccessor time) {
        if (time instanceof ZonedDateTime zoned) {
            return zoned;
        }
        if (time instanceof OffsetDateTime offset) {
            return offset.toZonedDateTime();
        }
        if (time instanceof LocalDateTime local) {
            return local.atZone(ZoneOffset.UTC);
        }
        throw new DateTimeException("not a time: " + time);
    }

    private String format(String pattern) {
        int at = 0;
        while (true) {
            int percent = pattern.indexOf('%', at);
            if (percent < 0) {
                return out.append(pattern, at, pattern.length()).toString();
            }
            out.append(pattern, at, percent);
            at = directive(pattern, percent);
        }
    }

    /** Prints the directive at {@code start} and returns where the next text begins. */
    private int directive(String pattern, int start) {
        Field field = new Field();
        int at = start + 1;
        while (at < pattern.length() && Field.isFlagOrDigit(pattern.charAt(at))) {
            if (!field.add(pattern.charAt(at))) {
                return literally(pattern, start, at + 1);
            }
            at++;
        }
        while (at < pattern.length() && pattern.charAt(at) == ':') {
            field.colons++;
            at++;
        }
        if (field.colons > 0 && (at == pattern.length() || pattern.charAt(at) != 'z')) {
            return literally(pattern, start, at);
        }
        if (at < pattern.length() && (pattern.charAt(at) == 'E' || pattern.charAt(at) == 'O')) {
            String allowed = pattern.charAt(at) == 'E' ? "cCxXyY" : "deHkIlmMSuUVwWy";
            at++;
            if (at >= pattern.length() || allowed.indexOf(pattern.charAt(at)) < 0) {
                return literally(pattern, start, at);
            }
        }
        if (at >= pattern.length()) {
            if (!dateOnly) {
                throw new IllegalArgumentException("invalid format: " + pattern);
            }
            return literally(pattern, start, at);
        }
        if (field.width > WIDEST) {
            throw new IllegalArgumentException("invalid format: width " + field.width + " is too wide");
        }
        char directive = pattern.charAt(at);
        if (!print(directive, field)) {
            return literally(pattern, start, at + 1);
        }
        return at + 1;
    }

    private int literally(String pattern, int start, int end) {
        int safeEnd = Math.min(end, pattern.length());
        out.append(pattern, start, safeEnd);
        return safeEnd;
    }

    private boolean print(char directive, Field field) {
        switch (directive) {
            case 'Y' -> number(field, time.getYear(), '0', time.getYear() < 0 ? 5 : 4);
            case 'C' -> number(field, Math.floorDiv(time.getYear(), 100), '0', 2);
            case 'y' -> number(field, Math.floorMod(time.getYear(), 100), '0', 2);
            case 'm' -> number(field, time.getMonthValue(), '0', 2);
            case 'B' -> name(field, MONTHS.get(time.getMonthValue() - 1));
            case 'b', 'h' -> name(field, MONTHS.get(time.getMonthValue() - 1).substring(0, 3));
            case 'd' -> number(field, time.getDayOfMonth(), '0', 2);
            case 'e' -> number(field, time.getDayOfMonth(), ' ', 2);
            case 'j' -> number(field, time.getDayOfYear(), '0', 3);
            case 'H' -> number(field, time.getHour(), '0', 2);
            case 'k' -> number(field, time.getHour(), ' ', 2);
            case 'I' -> number(field, hourOfHalfDay(), '0', 2);
            case 'l' -> number(field, hourOfHalfDay(), ' ', 2);
            case 'M' -> number(field, time.getMinute(), '0', 2);
            case 'S' -> number(field, time.getSecond(), '0', 2);
            case 'L' -> fraction(field, 3);
            case 'N' -> fraction(field, 9);
            case 'P' -> name(field, time.getHour() < 12 ? "am" : "pm");
            case 'p' -> halfDay(field);
            case 'z' -> {
                return offset(field);
            }
            case 'Z' -> zoneName(field);
            case 'A' -> name(field, weekday());
            case 'a' -> name(field, weekday().substring(0, 3));
            case 'u' -> number(field, time.getDayOfWeek().getValue(), '0', 1);
            case 'w' -> number(field, time.getDayOfWeek().getValue() % 7, '0', 1);
            case 'G' -> number(field, weekYear(), '0', weekYear() < 0 ? 5 : 4);
            case 'g' -> number(field, Math.floorMod(weekYear(), 100), '0', 2);
            case 'V' -> number(field, time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), '0', 2);
            case 'U' -> number(field, weekFrom(time.getDayOfWeek().getValue() % 7), '0', 2);
            case 'W' -> number(field, weekFrom(time.getDayOfWeek().getValue() - 1), '0', 2);
            case 's' -> number(field, time.toEpochSecond(), '0', 1);
            case 'n' -> text(field, "\n");
            case 't' -> text(field, "\t");
            case '%' -> text(field, "%");
            case 'c' -> group(field, "%a %b %e %H:%M:%S %Y");
            case 'D', 'x' -> group(field, "%m/%d/%y");
            case 'F' -> group(field, "%Y-%m-%d");
            case 'T', 'X' -> group(field, "%H:%M:%S");
            case 'R' -> group(field, "%H:%M");
            case 'r' -> group(field, "%I:%M:%S %p");
            case 'v' -> group(field, "%e-%^b-%4Y");
            default -> {
                return dateOnly && printForDate(directive, field);
            }
        }
        return true;
    }

    private boolean printForDate(char directive, Field field) {
        switch (directive) {
            case 'Q' -> number(field, time.toEpochSecond() * 1000, '0', 1);
            case '+' -> group(field, "%a %b %e %H:%M:%S %Z %Y");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A directive that stands for several. Only for dates does the flag {@code -} take its padding away. */
    private void group(Field field, String pattern) {
        field.unpadded &= dateOnly;
        text(field, new Strftime(time, dateOnly).format(pattern));
    }

    private int hourOfHalfDay() {
        int hour = time.getHour() % 12;
        return hour == 0 ? 12 : hour;
    }

    private String weekday() {
        return DAYS.get(time.getDayOfWeek().getValue() - 1);
    }

    private int weekYear() {
        return time.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** The week of the year, where days before the first start of a week are in week 0. */
    private int weekFrom(int daysSinceStartOfWeek) {
        return (time.getDayOfYear() + 6 - daysSinceStartOfWeek) / 7;
    }

    private void number(Field field, long value, char defaultPadding, int defaultWidth) {
        char padding = field.padding == 0 ? defaultPadding : field.padding;
        int width = field.width > 0 ? field.width : defaultWidth;
        String digits = Long.toString(Math.abs(value));
        String sign = value < 0 ? "-" : "";
        int missing = field.unpadded ? 0 : width - digits.length() - sign.length();
        if (padding == '0') {
            out.append(sign);
            pad('0', missing);
            out.append(digits);
        } else {
            pad(' ', missing);
            out.append(sign).append(digits);
        }
    }

    /** Here the width is the number of digits. */
    private void fraction(Field field, int defaultDigits) {
        int digits = field.width > 0 ? field.width : defaultDigits;
        String nanos = String.valueOf(1_000_000_000L + time.getNano()).substring(1);
        out.append(nanos, 0, Math.min(digits, 9));
        pad('0', digits - 9);
    }

    /** For names, to change the case means upper case. */
    private void name(Field field, String name) {
        text(field, field.otherCase ? name.toUpperCase(Locale.ROOT) : name);
    }

    private void halfDay(Field field) {
        String name = time.getHour() < 12 ? "AM" : "PM";
        text(field, field.otherCase ? name.toLowerCase(Locale.ROOT) : name);
    }

    private void zoneName(Field field) {
        String name = dateOnly ? "+00:00" : ZoneNames.abbreviation(time);
        if (name.isEmpty()) {
            return;
        }
        text(field, field.otherCase ? name.toLowerCase(Locale.ROOT) : name);
    }

    private void text(Field field, String text) {
        if (!field.unpadded) {
            pad(field.padding == '0' ? '0' : ' ', field.width - text.length());
        }
        out.append(field.upperCase ? text.toUpperCase(Locale.ROOT) : text);
    }

    /**
     * The hours of an offset take all of the padding, with the sign before zeros and after blanks. The flag {@code -}
     * gives UTC a negative sign, which RFC 3339 has for an unknown local offset.
     */
    private boolean offset(Field field) {
        int seconds = time.getOffset().getTotalSeconds();
        int hours = Math.abs(seconds) / 3600;
        int minutes = Math.abs(seconds) / 60 % 60;
        int rest = Math.abs(seconds) % 60;
        String two = String.format(Locale.ROOT, "%02d", minutes);
        String tail;
        switch (field.colons) {
            case 0 -> tail = two;
            case 1 -> tail = ":" + two;
            case 2 -> tail = String.format(Locale.ROOT, ":%s:%02d", two, rest);
            case 3 ->
                tail = rest != 0 ? String.format(Locale.ROOT, ":%s:%02d", two, rest) : minutes != 0 ? ":" + two : "";
            default -> {
                return false;
            }
        }
        boolean unknownUtc = field.unpadded && !dateOnly && time.getZone().equals(ZoneOffset.UTC);
        char sign = seconds < 0 || unknownUtc ? '-' : '+';
        int fewest = field.unpadded && dateOnly ? 0 : 3;
        String digits = Integer.toString(hours);
        int missing = Math.max(field.width - tail.length(), fewest) - 1 - digits.length();
        if (field.padding == ' ') {
            pad(' ', missing);
            out.append(sign).append(digits);
        } else {
            out.append(sign);
            pad('0', missing);
            out.append(digits);
        }
        out.append(tail);
        return true;
    }

    private void pad(char c, int count) {
        for (int i = 0; i < count; i++) {
            out.append(c);
        }
    }

    /** Flags and width of one directive. */
    private static final class Field {
        private char padding;
        private boolean unpadded;
        private boolean upperCase;
        private boolean otherCase;
        private int colons;
        private int width;

        static boolean isFlagOrDigit(char c) {
            return c >= '0' && c <= '9' || c == '-' || c == '_' || c == '^' || c == '#';
        }

        /** Takes a flag or a digit of the width; false for a flag after the width, where none is allowed. */
        boolean add(char c) {
            if (c >= '1' && c <= '9' || c == '0' && width > 0) {
                width = (int) Math.min(WIDEST + 1L, width * 10L + (c - '0'));
                return true;
            }
            switch (c) {
                case '-' -> unpadded = true;
                case '0' -> padding = '0';
                case '_' -> padding = ' ';
                case '^' -> upperCase = true;
                default -> otherCase = true;
            }
            return width == 0;
        }
    }
}
