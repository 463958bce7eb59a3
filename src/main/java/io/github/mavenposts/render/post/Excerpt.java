package io.github.mavenposts.render.post;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a post that stands for it in lists, cut from the source text before it is rendered, as Jekyll does: all
 * before the first separator. A link reference that is used there is defined further down, so the one-line definitions
 * of the rest that it names are appended. A footnote stays behind with its text, which belongs to the end of the post.
 *
 * @param text Markdown of the excerpt, lines ending in {@code \n}
 * @param firstLine line of the source file on which it starts, counted from 1
 */
record Excerpt(String text, int firstLine) {

    private static final String FOOTNOTE = "[^";

    /**
     * The excerpt of a text.
     *
     * @param body the whole text, with any line ends
     * @param bodyLine line of the source file on which it starts, counted from 1
     * @param separator what ends the excerpt; empty for no excerpt
     * @return the excerpt; empty if there shall be none, or if it is the whole text
     */
    static Optional<Excerpt> of(String body, int bodyLine, String separator) {
        String text = body.replace("\r\n", "\n");
        String end = separator.replace("\r\n", "\n");
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        int at = end.isEmpty() ? -1 : text.indexOf(end, start);
        if (at < 0) {
            return Optional.empty();
        }
        String excerpt = text.substring(start, at);
        Set<String> used = labels(excerpt);
        Set<String> footnotes = new HashSet<>();
        List<String> definitions = new ArrayList<>();
        for (String line : text.substring(at + end.length()).split("\n")) {
            String label = labelDefinedIn(line);
            if (used.contains(label) && label.startsWith(FOOTNOTE)) {
                footnotes.add(label);
            } else if (used.contains(label)) {
                definitions.add(line.strip());
            }
        }
        String appendix = definitions.isEmpty() ? "" : "\n\n" + String.join("\n", definitions);
        return Optional.of(new Excerpt(without(footnotes, excerpt) + appendix, bodyLine + start));
    }

    /** The texts in brackets, with their brackets, that have no bracket inside. */
    private static Set<String> labels(String text) {
        Set<String> labels = new HashSet<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '[') {
                open = at;
            } else if (text.charAt(at) == ']' && open >= 0) {
                labels.add(text.substring(open, at + 1));
                open = -1;
            }
        }
        return labels;
    }

    private static String without(Set<String> labels, String text) {
        if (labels.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            open = c == '[' ? rest.length() : open;
            rest.append(c);
            if (c == ']' && open >= 0) {
                if (labels.contains(rest.substring(open))) {
                    rest.setLength(open);
                }
                open = -1;
            }
        }
        return rest.toString();
    }

    /** The label with its brackets if the line is {@code [label]: rest} and no indented code, otherwise nothing. */
    private static String labelDefinedIn(String line) {
        String definition = line.strip();
        int end = definition.indexOf("]:");
        boolean code = line.startsWith("    ") || line.startsWith("\t");
        return !code && definition.startsWith("[") && end > 1 && definition.length() > end + 2
                ? definition.substring(0, end + 1)
                : "";
    }
}
