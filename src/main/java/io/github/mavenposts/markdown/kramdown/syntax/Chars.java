package io.github.mavenposts.markdown.kramdown.syntax;

/** Character classes as kramdown's syntax uses them: ASCII ones unless a name says Unicode. Stateless. */
public final class Chars {
    private Chars() {}

    /** Whether {@code c} is a space, tab, line feed, vertical tab, form feed or carriage return. */
    public static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether {@code c} is a space or tab. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Whether {@code c} is an ASCII digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether {@code c} is an ASCII letter. */
    public static boolean isAsciiLetter(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    /** Whether {@code c} is an ASCII letter, digit or underscore. */
    public static boolean isWord(char c) {
        return isAsciiLetter(c) || isDigit(c) || c == '_';
    }

    /** Whether {@code c} may follow the first character of a reference name or attribute key. */
    public static boolean isNamePart(char c) {
        return isWord(c) || c == '-';
    }

    /** Whether {@code c} may follow the first character of an id. */
    public static boolean isIdPart(char c) {
        return isWord(c) || c == '-' || c == ':';
    }

    /** Whether {@code c} may begin a name in XML. */
    public static boolean isXmlNameStart(char c) {
        return c == '_' || c == ':' || isUnicodeAlpha(c) || Character.isSurrogate(c);
    }

    /** Whether {@code c} may be in a name in XML. */
    public static boolean isXmlNamePart(char c) {
        return c == '-' || c == '.' || c == ':' || isUnicodeWord(c) || Character.isSurrogate(c);
    }

    /** Whether {@code c} is ASCII punctuation. */
    public static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7f && !isAsciiLetter(c) && !isDigit(c);
    }

    /** Whether {@code c} is alphabetic in Unicode. */
    public static boolean isUnicodeAlpha(int c) {
        return c < 0x80 ? isAsciiLetter((char) c) : Character.isAlphabetic(c);
    }

    /** Whether {@code c} is alphabetic or a decimal digit in Unicode. */
    public static boolean isUnicodeAlnum(int c) {
        return isUnicodeAlpha(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** Whether {@code c} is a letter, mark, decimal digit or connector punctuation in Unicode. */
    public static boolean isUnicodeWord(int c) {
        if (c < 0x80) {
            return isWord((char) c);
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Whether the characters of {@code text} from {@code from} to {@code to} are all white space. */
    public static boolean isBlank(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The index after the spaces and tabs that begin at {@code from}, at most {@code to}. */
    public static int skipBlanks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The index after the white space that begins at {@code from}, at most {@code to}. */
    public static int skipSpaces(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The smallest index not below {@code from} so that only white space lies between it and {@code to}. */
    public static int trimEnd(CharSequence text, int from, int to) {
        int i = to;
        while (i > from && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The characters from {@code from} to {@code to} without white space at either end. */
    public static String strip(String text, int from, int to) {
        int end = trimEnd(text, from, to);
        return text.substring(skipSpaces(text, from, end), end);
    }
}
