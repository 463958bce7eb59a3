package io.github.mavenposts.liquid.time;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the parts of a date in free text by the rules of Ruby's {@code Date._parse}: a time of day first, then the
 * first date notation that occurs anywhere in the text. What is found is cut out, so that nothing is read twice.
 *
 * <p>Texts are limited to 128 characters as in Ruby, which bounds the work of the patterns.
 */
final class DateText {
    /** More than any part of a date can be. */
    static final int HUGE = 1_000_000_000;

    private static final int LONGEST = 128;
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String ERA = "(?:\\s*(c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\.d\\.)|b(?:c|\\.c\\.)))?";

    private static final Pattern NOISE = Pattern.compile("[^-+',./:@\\[\\]\\p{IsAlphabetic}\\p{IsDigit}]+");
    private static final Pattern WEEKDAY = pattern("\\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/\\d\\s]*");
    private static final Pattern TIME =
            pattern("(\\d+\\s*:\\s*\\d+(?:\\s*:\\s*\\d+(?:[,.]\\d*)?)?(?:\\s*[ap](?:m\\b|\\.m\\.))?"
                    + "|\\d+\\s*h(?:\\s*\\d+m?(?:\\s*\\d+s?)?)?(?:\\s*[ap](?:m\\b|\\.m\\.))?"
                    + "|\\d+\\s*[ap](?:m\\b|\\.m\\.))"
                    + "(?:\\s*((?:gmt|utc?)?[-+]\\d+(?:[,.:]\\d+(?::\\d+)?)?"
                    + "|[\\p{IsAlphabetic}.\\s]+(?:standard|daylight)\\stime\\b"
                    + "|\\p{IsAlphabetic}+(?:\\sdst)?\\b))?");
    private static final Pattern CLOCK = pattern(
            "(\\d+)h?(?:\\s*:?\\s*(\\d+)m?(?:\\s*:?\\s*(\\d+)(?:[,.](\\d*))?s?)?)?(?:\\s*([ap])(?:m\\b|\\.m\\.))?");
    private static final Pattern BEFORE_CHRIST = pattern("\\b(?:bc\\b|bce\\b|b\\.c\\.|b\\.c\\.e\\.)");
    private static final Pattern LONE_NUMBER = Pattern.compile("\\A\\s*(\\d{1,2})\\s*\\z");

    /** One notation of a date. {@code unless}, if any, forbids the rule for a text that has it anywhere. */
    private record Rule(Pattern pattern, Pattern unless, BiConsumer<MatchResult, DateFields> read) {}

    private static final List<Rule> RULES = List.of(
            // 7 June 2018
            rule(
                    "('?\\d+)[^-\\d\\s]*\\s*" + MONTH + "[^-\\d\\s']*(?:" + ERA
                            + "\\s*('?-?\\d+(?:(?:st|nd|rd|th)\\b)?))?",
                    (m, f) -> ymd(f, m.group(4), month(m.group(2)), m.group(1), m.group(3))),
            // June 7, 2018
            rule(
                    "\\b" + MONTH + "[^-\\d\\s']*\\s*('?\\d+)[^-\\d\\s']*(?:\\s*,?" + ERA + "\\s*('?-?\\d+))?",
                    (m, f) -> ymd(f, m.group(4), month(m.group(1)), m.group(2), m.group(3))),
            // 2018-06-07
            rule("('?[-+]?\\d+)-(\\d+)-('?-?\\d+)", (m, f) -> ymd(f, m.group(1), m.group(2), m.group(3), null)),
            // H30.06.07, years of Japanese eras
            rule("\\b([mtshr])(\\d+)\\.(\\d+)\\.(\\d+)", DateText::japanese),
            // 7-Jun-2018
            rule(
                    "('?-?\\d+)-" + MONTH + "[^-/.]*-('?-?\\d+)",
                    (m, f) -> ymd(f, m.group(3), month(m.group(2)), m.group(1), null)),
            // Jun-7-2018
            rule(
                    "\\b" + MONTH + "[^-/.]*-('?-?\\d+)(?:-('?-?\\d+))?",
                    (m, f) -> ymd(f, m.group(3), month(m.group(1)), m.group(2), null)),
            // 2018/06/07 and 07/06/2018
            rule(
                    "('?-?\\d+)/\\s*('?\\d+)(?:\\D\\s*('?-?\\d+))?",
                    (m, f) -> ymd(f, m.group(1), m.group(2), m.group(3), null)),
            // 2018.06.07 and 7.6.2018
            rule(
                    "('?-?\\d+)\\.\\s*('?\\d+)\\.\\s*('?-?\\d+)",
                    (m, f) -> ymd(f, m.group(1), m.group(2), m.group(3), null)),
            // 2018-W23-4: recognised, so that nothing else is read into it, but no time can be made of it
            rule("\\b(?:\\d{2}|\\d{4})?-?w\\d{2}(?:-?\\d)?\\b", (m, f) -> {}),
            rule("-w-\\d\\b", (m, f) -> {}),
            // --06-07 and --0607
            rule("--(\\d{2})?-(\\d{2})\\b", DateText::monthDay),
            rule("--(\\d{2})(\\d{2})?\\b", DateText::monthDay),
            // 2018-158 and -158
            rule(
                    "\\b(\\d{2}|\\d{4})-(\\d{3})\\b",
                    "[,.](?:\\d{2}|\\d{4})-\\d{3}\\b", (m, f) -> {
                        f.year = number(m.group(1));
                        f.dayOfYear = number(m.group(2));
                    }),
            rule("\\b-(\\d{3})\\b", "\\d-\\d{3}\\b", (m, f) -> f.dayOfYear = number(m.group(1))),
            // '18
            rule("'(\\d+)\\b", (m, f) -> f.year = number(m.group(1))),
            // June
            rule("\\b" + MONTH + "\\S*", (m, f) -> f.month = number(month(m.group(1)))),
            // 7th
            rule("(\\d+)(?:st|nd|rd|th)\\b", (m, f) -> f.day = number(m.group(1))),
            // 20180607T010203Z
            rule(
                    "([-+]?)(\\d{2,14})(?:\\s*t?\\s*(\\d{2,6})?(?:[,.](\\d*))?)?"
                            + "\\s*(z\\b|[-+]\\d{1,4}\\b|\\[[-+]?\\d[^\\]]*\\])?",
                    DigitRun::read));

    private DateText() {}

    /** What the text says, with its year completed. Fails with IllegalArgumentException for a text that is too long. */
    static DateFields read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("string length (" + text.length() + ") exceeds the limit " + LONGEST);
        }
        DateFields iso = IsoText.read(text);
        if (iso != null) {
            return iso;
        }
        DateFields fields = new DateFields();
        StringBuilder rest = new StringBuilder(NOISE.matcher(text).replaceAll(" "));
        cut(rest, WEEKDAY, (m, f) -> {}, fields);
        cut(rest, TIME, DateText::time, fields);
        for (Rule rule : RULES) {
            if (rule.unless != null && rule.unless.matcher(rest).find()) {
                continue;
            }
            if (cut(rest, rule.pattern, rule.read, fields)) {
                break;
            }
        }
        cut(rest, BEFORE_CHRIST, (m, f) -> f.beforeChrist = true, fields);
        cut(rest, LONE_NUMBER, DateText::loneNumber, fields);
        fields.completeYear();
        return fields;
    }

    private static boolean cut(
            StringBuilder rest, Pattern pattern, BiConsumer<MatchResult, DateFields> read, DateFields fields) {
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return false;
        }
        MatchResult match = matcher.toMatchResult();
        rest.replace(match.start(), match.end(), " ");
        read.accept(match, fields);
        return true;
    }

    private static void time(MatchResult match, DateFields fields) {
        fields.zone = match.group(2);
        Matcher clock = CLOCK.matcher(match.group(1));
        if (!clock.lookingAt()) {
            return;
        }
        int hour = number(clock.group(1));
        if (clock.group(5) != null) {
            hour = hour == HUGE ? HUGE : hour % 12 + (clock.group(5).equalsIgnoreCase("p") ? 12 : 0);
        }
        fields.hour = hour;
        fields.minute = number(clock.group(2));
        fields.second = number(clock.group(3));
        if (clock.group(4) != null) {
            fields.fraction(clock.group(4));
        }
    }

    private static void japanese(MatchResult match, DateFields fields) {
        int start =
                switch (match.group(1).toLowerCase(Locale.ROOT)) {
                    case "m" -> 1867;
                    case "t" -> 1911;
                    case "s" -> 1925;
                    case "h" -> 1988;
                    default -> 2018;
                };
        fields.year = start + number(match.group(2));
        fields.month = number(match.group(3));
        fields.day = number(match.group(4));
    }

    private static void monthDay(MatchResult match, DateFields fields) {
        fields.month = number(match.group(1));
        fields.day = number(match.group(2));
    }

    private static void loneNumber(MatchResult match, DateFields fields) {
        int value = number(match.group(1));
        if (fields.hour != null && fields.day == null && value >= 1 && value <= 31) {
            fields.day = value;
        }
        if (fields.day != null && fields.hour == null && value <= 24) {
            fields.hour = value;
        }
    }

    /**
     * Decides which of the three numbers of a date is the year: one with an apostrophe or more than two digits is,
     * wherever it stands; then the day takes the year's place. Without one the first is the year, and of two numbers
     * the last is the day.
     */
    private static void ymd(DateFields fields, String first, String second, String third, String era) {
        String year = first;
        String month = second;
        String day = third;
        if (year != null && month != null && day == null) {
            day = month;
            month = year;
            year = null;
        }
        if (year == null && looksLikeYear(day)) {
            year = day;
            day = null;
        }
        if (year != null && endsAfterDigits(year)) {
            String swapped = digits(year);
            year = day;
            day = swapped;
        }
        if (month != null && looksLikeYear(month)) {
            String swapped = year;
            year = month;
            month = day;
            day = swapped;
        }
        if (looksLikeYear(day)) {
            String swapped = year;
            year = day;
            day = swapped;
        }
        if (year != null) {
            readYear(fields, year, era);
        }
        fields.month = number(month);
        fields.day = number(day);
    }

    private static void readYear(DateFields fields, String written, String era) {
        int start = 0;
        while (start < written.length() && "-+".indexOf(written.charAt(start)) < 0 && !isDigit(written.charAt(start))) {
            start++;
        }
        boolean signed = start < written.length() && !isDigit(written.charAt(start));
        String digits = digits(written);
        if (signed || digits.length() > 2) {
            fields.shortYear = false;
        }
        int year = number(digits);
        fields.year = signed && written.charAt(start) == '-' ? -year : year;
        if (era != null && Character.toLowerCase(era.charAt(0)) == 'b') {
            fields.year = 1 - fields.year;
        }
    }

    private static boolean looksLikeYear(String number) {
        return number != null && (number.startsWith("'") || number.length() > 2);
    }

    /** Whether more follows the digits, as in 7th: no year is written so. */
    private static boolean endsAfterDigits(String number) {
        return !isDigit(number.charAt(number.length() - 1));
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1);
    }

    private static String digits(String text) {
        int start = 0;
        while (start < text.length() && !isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The first number of a text, null for none; one that is too great for a date becomes {@link #HUGE}. */
    static Integer number(String text) {
        if (text == null) {
            return null;
        }
        String digits = digits(text);
        if (digits.isEmpty()) {
            return null;
        }
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.length() - start > 9 ? Integer.valueOf(HUGE) : Integer.valueOf(digits);
    }

    private static Rule rule(String pattern, BiConsumer<MatchResult, DateFields> read) {
        return new Rule(pattern(pattern), null, read);
    }

    private static Rule rule(String pattern, String unless, BiConsumer<MatchResult, DateFields> read) {
        return new Rule(pattern(pattern), Pattern.compile(unless), read);
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }
}
