package io.github.mavenposts.read;

import java.util.Optional;

/**
 * The two parts of a text that starts with front matter, by Jekyll's rule: a first line of three dashes, then the YAML up to
 * the next line of three dashes or three dots; white space may follow either, and blank lines after the closing line belong
 * to it. Lines may end in CRLF.
 *
 * @param yaml the YAML between the fences; its first line is line {@value #YAML_LINE} of the file
 * @param body what follows
 * @param bodyLine line of the file on which the body starts, counted from 1
 */
public record FrontMatterBlock(String yaml, String body, int bodyLine) {
    /** The line after the opening fence. */
    public static final int YAML_LINE = 2;

    private static final int FENCE = 3;

    /** True if the first line is an opening fence, closed or not. */
    static boolean opens(String text) {
        return text.startsWith("---") && isBlank(text, FENCE, lineEnd(text, 0)) && lineEnd(text, 0) < text.length();
    }

    /** The parts; empty if the text does not start with a fence or the fence is not closed. */
    public static Optional<FrontMatterBlock> of(String text) {
        if (!opens(text)) {
            return Optional.empty();
        }
        int start = lineEnd(text, 0) + 1;
        int line = YAML_LINE;
        for (int at = start; at < text.length(); at = lineEnd(text, at) + 1, line++) {
            if (isFence(text, at)) {
                return Optional.of(split(text, start, at, line));
            }
        }
        return Optional.empty();
    }

    private static FrontMatterBlock split(String text, int start, int fence, int fenceLine) {
        int body = Math.min(lineEnd(text, fence) + 1, text.length());
        int line = fenceLine + 1;
        while (body < text.length()
                && lineEnd(text, body) < text.length()
                && isBlank(text, body, lineEnd(text, body))) {
            body = lineEnd(text, body) + 1;
            line++;
        }
        return new FrontMatterBlock(text.substring(start, fence), text.substring(body), line);
    }

    private static boolean isFence(String text, int at) {
        return (text.startsWith("---", at) || text.startsWith("...", at))
                && isBlank(text, at + FENCE, lineEnd(text, at));
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '\r' && c != '\f' && c != '\u000B') {
                return false;
            }
        }
        return true;
    }

    /** Index of the line feed that ends the line, or the length of the text. */
    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
