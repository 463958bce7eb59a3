package io.github.mavenposts.liquid.filter;

import io.github.mavenposts.liquid.RenderContext;

/**
 * What replaces a text: Ruby reads backslashes in it, so {@code \0} and {@code \&} stand for what is replaced,
 * <code>\`</code> and {@code \'} for what is before and behind it, {@code \1} to {@code \9} for nothing, and two
 * backslashes for one.
 */
final class Replacement {
    private final String text;
    private final boolean plain;

    Replacement(String text) {
        this.text = text;
        this.plain = text.indexOf('\\') < 0;
    }

    String first(String source, String searched) {
        int at = source.indexOf(searched);
        if (at < 0) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length() + text.length());
        out.append(source, 0, at);
        append(out, source, at, at + searched.length());
        return out.append(source, at + searched.length(), source.length()).toString();
    }

    String all(String source, String searched, RenderContext context) {
        int at = source.indexOf(searched);
        if (at < 0) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length());
        int copied = 0;
        while (at >= 0) {
            int end = at + searched.length();
            out.append(source, copied, at);
            append(out, source, at, end);
            context.checkLength(out.length());
            copied = end;
            // Nothing is found before each character and at the end.
            int next = searched.isEmpty() ? nextCharacter(source, end) : end;
            at = next > source.length() ? -1 : source.indexOf(searched, next);
        }
        return out.append(source, copied, source.length()).toString();
    }

    private static int nextCharacter(String source, int at) {
        return at < source.length() ? source.offsetByCodePoints(at, 1) : at + 1;
    }

    private void append(StringBuilder out, String source, int start, int end) {
        if (plain) {
            out.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
                continue;
            }
            i++;
            char next = text.charAt(i);
            switch (next) {
                case '0', '&' -> out.append(source, start, end);
                case '`' -> out.append(source, 0, start);
                case '\'' -> out.append(source, end, source.length());
                case '\\' -> out.append('\\');
                case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                    // A text has no groups.
                }
                default -> out.append('\\').append(next);
            }
        }
    }
}
