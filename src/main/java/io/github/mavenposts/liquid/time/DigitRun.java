package io.github.mavenposts.liquid.time;

import java.util.regex.MatchResult;

/**
 * A date written as one run of digits, such as {@code 20180607T010203.5+0200}. The length of the run decides what its
 * digits mean; a fraction with no time before it makes the run end in seconds.
 */
final class DigitRun {
    private DigitRun() {}

    static void read(MatchResult match, DateFields fields) {
        String sign = match.group(1);
        String run = match.group(2);
        String time = match.group(3);
        String fraction = match.group(4);
        boolean endsInSeconds = time == null && fraction != null;
        switch (run.length()) {
            case 2, 4, 6, 8, 10 -> {
                if (endsInSeconds) {
                    fromRight(fields, run);
                } else {
                    fromLeft(fields, sign, run);
                }
            }
            case 12, 14 -> {
                if (endsInSeconds) {
                    fromRight(fields, run);
                    int rest = run.length() - 10;
                    fields.year = signed(sign, run.substring(0, rest));
                    fields.shortYear = rest == 2;
                } else {
                    fromLeft(fields, sign, run);
                }
            }
            case 3 -> {
                if (endsInSeconds) {
                    fields.second = DateText.number(run.substring(1));
                    fields.minute = DateText.number(run.substring(0, 1));
                } else {
                    fields.dayOfYear = DateText.number(run);
                }
            }
            case 5, 7 -> {
                int yearDigits = run.length() - 3;
                if (endsInSeconds) {
                    fields.second = DateText.number(run.substring(run.length() - 2));
                    fields.minute = DateText.number(run.substring(run.length() - 4, run.length() - 2));
                    fields.hour = DateText.number(run.substring(Math.max(0, run.length() - 6), run.length() - 4));
                    if (run.length() == 7) {
                        fields.day = DateText.number(run.substring(0, 1));
                    }
                } else {
                    fields.year = signed(sign, run.substring(0, yearDigits));
                    fields.dayOfYear = DateText.number(run.substring(yearDigits));
                }
            }
            default -> {
                // Runs of 9, 11 and 13 digits mean nothing.
            }
        }
        if (time != null) {
            time(fields, time, fraction != null);
        }
        if (fraction != null) {
            fields.fraction(fraction);
        }
        if (match.group(5) != null) {
            fields.zone = zone(match.group(5));
        }
    }

    /** Seconds, minutes, hours, day and month, two digits each, counted from the end. */
    private static void fromRight(DateFields fields, String run) {
        int end = run.length();
        fields.second = DateText.number(run.substring(end - 2));
        if (end >= 4) {
            fields.minute = DateText.number(run.substring(end - 4, end - 2));
        }
        if (end >= 6) {
            fields.hour = DateText.number(run.substring(end - 6, end - 4));
        }
        if (end >= 8) {
            fields.day = DateText.number(run.substring(end - 8, end - 6));
        }
        if (end >= 10) {
            fields.month = DateText.number(run.substring(end - 10, end - 8));
        }
    }

    private static void fromLeft(DateFields fields, String sign, String run) {
        int at = 0;
        if (run.length() == 6) {
            fields.year = signed(sign, run.substring(0, 2));
            at = 2;
        } else if (run.length() >= 8) {
            fields.year = signed(sign, run.substring(0, 4));
            fields.shortYear = false;
            at = 4;
        }
        if (run.length() > 2) {
            fields.month = DateText.number(run.substring(at, at + 2));
            at += 2;
        }
        fields.day = DateText.number(run.substring(at, at + 2));
        at += 2;
        if (at < run.length()) {
            time(fields, run.substring(at), false);
        }
    }

    /** Two digits each, an odd number means nothing: from the end with a fraction after them, else from the start. */
    private static void time(DateFields fields, String run, boolean fromEnd) {
        int length = run.length();
        if (length % 2 != 0) {
            return;
        }
        if (fromEnd) {
            fromRight(fields, run);
            return;
        }
        fields.hour = DateText.number(run.substring(0, 2));
        if (length >= 4) {
            fields.minute = DateText.number(run.substring(2, 4));
        }
        if (length >= 6) {
            fields.second = DateText.number(run.substring(4, 6));
        }
    }

    private static Integer signed(String sign, String digits) {
        int value = DateText.number(digits);
        return sign.equals("-") ? -value : value;
    }

    /** {@code [+9:JST]} names the zone after the colon. */
    private static String zone(String written) {
        if (!written.startsWith("[")) {
            return written;
        }
        String inside = written.substring(1, written.length() - 1);
        int colon = inside.indexOf(':');
        return colon < 0 ? inside : inside.substring(colon + 1);
    }
}
