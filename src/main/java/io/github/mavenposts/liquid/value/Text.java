package io.github.mavenposts.liquid.value;

/** White space, digits and words as Ruby's patterns have them: ASCII only. Stateless. */
public final class Text {
    private Text() {}

    /** {@code \s}: blank, tab, line feed, vertical tab, form feed, carriage return. */
    public static boolean isSpace(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@code \w}. */
    public static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || isDigit(c);
    }

    /** Whether there are digits, and nothing else, between two indexes. */
    public static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end > start;
    }

    /** {@code String#strip}: white space and NUL on both sides. */
    public static String strip(String text) {
        return stripStart(stripEnd(text));
    }

    public static String stripStart(String text) {
        int start = 0;
        while (start < text.length() && isStripped(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    public static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && isStripped(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStripped(char c) {
        return isSpace(c) || c == 0;
    }
}
