package io.github.mavenposts.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes the title of a post that has none, as Jekyll does. Stateless. */
final class SlugTitle {
    private SlugTitle() {}

    /** The parts of a slug between dashes, each with its first letter in upper case and all others in lower case. */
    static String of(String slug) {
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return Arrays.stream(slug.substring(0, end).split("-", -1))
                .map(SlugTitle::capitalized)
                .collect(Collectors.joining(" "));
    }

    private static String capitalized(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + word.substring(Character.charCount(first)).toLowerCase(Locale.ROOT);
    }
}
