package io.github.mavenposts.liquid.time;

/**
 * What a text says of a date and time; a field that the text does not tell is null. Values are as written and may be
 * out of range, such as month 13.
 */
final class DateFields {
    Integer year;
    Integer month;
    Integer day;
    Integer dayOfYear;
    Integer hour;
    Integer minute;
    Integer second;
    Integer nanos;
    String zone;
    boolean beforeChrist;
    /** False once the year was written with a sign or more than two digits: then 18 means the year 18. */
    boolean shortYear = true;

    boolean tellsNothing() {
        return year == null
                && month == null
                && day == null
                && dayOfYear == null
                && hour == null
                && minute == null
                && second == null
                && nanos == null;
    }

    /** Turns a year before Christ and a year of two digits (69 to 99 are 19xx, the rest 20xx) into full years. */
    void completeYear() {
        if (year == null) {
            return;
        }
        if (beforeChrist) {
            year = 1 - year;
        }
        if (shortYear && year >= 0 && year <= 99) {
            year += year >= 69 ? 1900 : 2000;
        }
    }

    void fraction(String digits) {
        String padded = (digits + "000000000").substring(0, 9);
        nanos = Integer.valueOf(padded);
    }
}
