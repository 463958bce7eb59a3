package io.github.mavenposts.markdown.kramdown.syntax;

import java.util.Locale;

/** Names of links, in which case and the kind and number of white space do not matter. Stateless. */
public final class LinkNames {
    private LinkNames() {}

    /** The name that stands from {@code from} to {@code to}. */
    public static String normalize(CharSequence text, int from, int to) {
        return normalize(text, from, to, Integer.MAX_VALUE);
    }

    /** As above; null if the name is longer than {@code max}, which is found out without reading on. */
    public static String normalize(CharSequence text, int from, int to, int max) {
        StringBuilder name = new StringBuilder(Math.min(to - from, 64));
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean space = Chars.isSpace(c);
            if (!space || i == from || !Chars.isSpace(text.charAt(i - 1))) {
                name.append(space ? ' ' : c);
            }
            if (name.length() > max) {
                return null;
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
