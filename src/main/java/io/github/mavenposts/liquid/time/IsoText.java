package io.github.mavenposts.liquid.time;

/**
 * Reads the notation that nearly all dates have, {@code 2018-06-07 01:02:03.5 +0200} with its end cut off anywhere,
 * in one pass and to the same result as the general rules. Not thread-safe.
 */
final class IsoText {
    private final String text;
    private final DateFields fields = new DateFields();
    private int at;

    private IsoText(String text) {
        this.text = text;
    }

    /** The fields, null if the text is anything else. */
    static DateFields read(String text) {
        IsoText iso = new IsoText(text);
        boolean whole = iso.date() && (iso.at == text.length() || iso.time() && iso.at == text.length());
        return whole ? iso.fields : null;
    }

    private boolean date() {
        fields.year = number(4, 4);
        fields.month = fields.year != null && skip('-') ? number(1, 2) : null;
        fields.day = fields.month != null && skip('-') ? number(1, 2) : null;
        fields.shortYear = false;
        return fields.day != null;
    }

    private boolean time() {
        if (!skip(' ') && !skip('T') && !skip('t')) {
            return false;
        }
        fields.hour = number(1, 2);
        fields.minute = fields.hour != null && skip(':') ? number(2, 2) : null;
        if (fields.minute == null) {
            return false;
        }
        if (skip(':')) {
            fields.second = number(2, 2);
            if (fields.second == null || skip('.') && !fraction()) {
                return false;
            }
        }
        return at == text.length() || zone();
    }

    private boolean fraction() {
        int start = at;
        while (isDigit(at)) {
            at++;
        }
        fields.fraction(text.substring(start, at));
        return at > start;
    }

    /** {@code Z}, {@code UTC}, {@code +0200} or {@code +02:00}. */
    private boolean zone() {
        skip(' ');
        String zone = text.substring(at);
        boolean numeric = zone.length() >= 5
                && (zone.charAt(0) == '+' || zone.charAt(0) == '-')
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(text.length() - 2)
                && isDigit(text.length() - 1)
                && (zone.length() == 5 || zone.length() == 6 && zone.charAt(3) == ':');
        if (!numeric && !zone.equalsIgnoreCase("z") && !zone.equalsIgnoreCase("utc")) {
            return false;
        }
        fields.zone = zone;
        at = text.length();
        return true;
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private Integer number(int fewest, int most) {
        int start = at;
        int value = 0;
        while (at - start < most && isDigit(at)) {
            value = value * 10 + (text.charAt(at) - '0');
            at++;
        }
        return at - start < fewest || isDigit(at) ? null : Integer.valueOf(value);
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
