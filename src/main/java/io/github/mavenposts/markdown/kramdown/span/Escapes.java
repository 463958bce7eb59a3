package io.github.mavenposts.markdown.kramdown.span;

/** Characters that a backslash makes plain. Stateless. */
final class Escapes {
    private static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-";

    private Escapes() {}

    /** Whether a backslash before {@code c} makes it plain. */
    static boolean isEscapable(char c) {
        return c != 0 && ESCAPABLE.indexOf(c) >= 0;
    }

    /** The characters from {@code from} to {@code to} without the backslashes before such characters. */
    static String remove(String text, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < to && isEscapable(text.charAt(i + 1))) {
                c = text.charAt(++i);
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
