package io.github.mavenposts.url;

import java.text.Normalizer;
import java.util.Map;

/**
 * A text made fit for an address, as Jekyll's {@code slugify} does it (version 4.3).
 *
 * <p>Everything that the mode does not keep becomes one hyphen, a hyphen at either end goes, and letters become lower
 * case by the full Unicode mapping of single characters.
 */
public final class Slug {

    private static final String PRETTY = "._~!$&'()+,;=@";

    /** Letters that have no canonical decomposition but a usual writing in ASCII. */
    private static final Map<Integer, String> LATIN = Map.ofEntries(
            latin('Æ', "AE"),
            latin('æ', "ae"),
            latin('Ð', "D"),
            latin('ð', "d"),
            latin('×', "x"),
            latin('Ø', "O"),
            latin('ø', "o"),
            latin('Þ', "Th"),
            latin('þ', "th"),
            latin('ß', "ss"),
            latin('Đ', "D"),
            latin('đ', "d"),
            latin('Ħ', "H"),
            latin('ħ', "h"),
            latin('ı', "i"),
            latin('Ĳ', "IJ"),
            latin('ĳ', "ij"),
            latin('ĸ', "k"),
            latin('Ŀ', "L"),
            latin('ŀ', "l"),
            latin('Ł', "L"),
            latin('ł', "l"),
            latin('ŉ', "'n"),
            latin('Ŋ', "NG"),
            latin('ŋ', "ng"),
            latin('Œ', "OE"),
            latin('œ', "oe"),
            latin('Ŧ', "T"),
            latin('ŧ', "t"));

    /** What a slug keeps. */
    public enum Mode {
        /** Everything but white space. */
        RAW,
        /** Letters with their marks, and decimal digits. */
        DEFAULT,
        /** Those of {@link #DEFAULT} and {@code ._~!$&'()+,;=@}. */
        PRETTY,
        /** Letters and digits of ASCII. */
        ASCII,
        /** Those of {@link #DEFAULT}, after Latin letters were written in ASCII; other letters go. */
        LATIN,
        /** Everything; only the case changes. */
        NONE
    }

    private Slug() {}

    /** The slug in lower case; empty if nothing is kept. */
    public static String of(String text, Mode mode) {
        return lowerCase(cased(text, mode));
    }

    /** The slug in the case of the text; empty if nothing is kept. */
    public static String cased(String text, Mode mode) {
        if (mode == Mode.NONE) {
            return text;
        }
        String letters = mode == Mode.LATIN ? toLatin(text) : text;
        StringBuilder slug = new StringBuilder(letters.length());
        boolean replacing = false;
        for (int at = 0; at < letters.length(); ) {
            int codePoint = letters.codePointAt(at);
            at += Character.charCount(codePoint);
            if (keeps(mode, codePoint)) {
                slug.appendCodePoint(codePoint);
                replacing = false;
            } else if (!replacing) {
                slug.append('-');
                replacing = true;
            }
        }
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return !slug.isEmpty() && slug.charAt(0) == '-' ? slug.substring(1) : slug.toString();
    }

    /** The text in lower case as Ruby gives it: each character alone, so that a final sigma is like any other. */
    static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == 'İ') {
                lower.append("i̇");
            } else {
                lower.appendCodePoint(Character.toLowerCase(codePoint));
            }
        });
        return lower.toString();
    }

    private static boolean keeps(Mode mode, int codePoint) {
        return switch (mode) {
            case RAW -> !(codePoint == ' ' || codePoint >= '\t' && codePoint <= '\r');
            case ASCII -> codePoint < 128 && Character.isLetterOrDigit(codePoint);
            case PRETTY -> isLetterMarkOrDigit(codePoint) || PRETTY.indexOf(codePoint) >= 0;
            default -> isLetterMarkOrDigit(codePoint);
        };
    }

    private static boolean isLetterMarkOrDigit(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> false;
        };
    }

    private static String toLatin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> latin.append(toLatin(codePoint)));
        return latin.toString();
    }

    /** The letters of Latin-1 and Latin Extended-A in ASCII; a question mark for anything else beyond ASCII. */
    private static String toLatin(int codePoint) {
        if (codePoint < 128) {
            return Character.toString(codePoint);
        }
        if (codePoint > 'ž') {
            return "?";
        }
        String known = LATIN.get(codePoint);
        if (known != null) {
            return known;
        }
        char base = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .charAt(0);
        return base < 128 ? Character.toString(base) : "?";
    }

    private static Map.Entry<Integer, String> latin(char letter, String ascii) {
        return Map.entry((int) letter, ascii);
    }
}
