package io.github.mavenposts.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Slugs of labels: Jekyll's default rule (runs of anything but letters, marks and decimal digits of any script become one
 * dash, all in lower case), after writing out what tells the names of languages and platforms apart. Stateless.
 */
final class LabelSlugs {
    private LabelSlugs() {}

    /**
     * The slug of one label, taken alone.
     *
     * @param name the label's name
     * @return never empty: a name without letters and digits gives the code points of its characters
     */
    static String of(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder slug = new StringBuilder();
        int before = ' ';
        for (int i = 0; i < normal.length(); ) {
            int c = normal.codePointAt(i);
            int next = i + Character.charCount(c);
            int after = next < normal.length() ? normal.codePointAt(next) : ' ';
            if (isWord(c)) {
                slug.appendCodePoint(c);
            } else if (c == '#' && isWord(before)) {
                word(slug, "sharp");
            } else if (c == '+' && (before == '+' || isWord(before) && (after == '+' || !isWord(after)))) {
                word(slug, "plus");
            } else if (c == '.' && Character.isWhitespace(before) && isWord(after)) {
                word(slug, "dot");
            } else {
                dash(slug);
            }
            before = c;
            i = next;
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        String result = slug.substring(0, end).toLowerCase(Locale.ROOT);
        return result.isEmpty() ? codePoints(normal) : result;
    }

    private static void word(StringBuilder slug, String word) {
        dash(slug);
        slug.append(word).append('-');
    }

    private static void dash(StringBuilder slug) {
        if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static boolean isWord(int c) {
        switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER:
            case Character.LOWERCASE_LETTER:
            case Character.TITLECASE_LETTER:
            case Character.MODIFIER_LETTER:
            case Character.OTHER_LETTER:
            case Character.NON_SPACING_MARK:
            case Character.COMBINING_SPACING_MARK:
            case Character.ENCLOSING_MARK:
            case Character.DECIMAL_DIGIT_NUMBER:
                return true;
            default:
                return false;
        }
    }

    private static String codePoints(String name) {
        StringBuilder slug = new StringBuilder();
        name.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> {
            dash(slug);
            slug.append('u').append(Integer.toHexString(c));
        });
        return slug.toString();
    }
}
