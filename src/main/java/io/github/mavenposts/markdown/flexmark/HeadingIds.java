package io.github.mavenposts.markdown.flexmark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives headings the ids that GitHub gives them: lower case, everything dropped that is no letter, mark, digit, connector,
 * hyphen or space, spaces as hyphens, {@code -1}, {@code -2} for those that were there before. Not thread-safe.
 */
final class HeadingIds {

    private final Map<String, Integer> used = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Keeps an id that the author wrote from being given to another heading. */
    void reserve(String id) {
        taken.add(id);
    }

    /**
     * The id of the next heading.
     *
     * @param text its text without markup
     * @return the id; empty if nothing of the text can stand in one
     */
    String next(String text) {
        String base = slug(text);
        if (base.isEmpty()) {
            return "";
        }
        String id = base;
        int count = used.getOrDefault(base, 0);
        while (!taken.add(id)) {
            id = base + "-" + ++count;
        }
        used.put(base, count);
        return id;
    }

    private static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || isWordCharacter(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.toString();
    }

    private static boolean isWordCharacter(int c) {
        return Character.isAlphabetic(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.CONNECTOR_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
