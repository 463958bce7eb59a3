package io.github.mavenposts.render.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a post that stands for it in lists, cut from the source text before it is rendered, as Jekyll does: all
 * before the first separator. A link reference that is used there is defined further down, so the one-line definitions
 * of the rest that it names are appended.
 *
 * @param text Markdown of the excerpt, lines ending in {@code \n}
 * @param firstLine line of the source file on which it starts, counted from 1
 */
record Excerpt(String text, int firstLine) {

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
        int start = 0;
        int line = bodyLine;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
            line++;
        }
        int end = separator.isEmpty() ? -1 : text.indexOf(separator.replace("\r\n", "\n"), start);
        if (end < 0) {
            return Optional.empty();
        }
        String head = text.substring(start, end);
        StringBuilder excerpt = new StringBuilder(head);
        List<String> definitions =
                definitions(text.substring(end + separator.replace("\r\n", "\n").length()), head);
        if (!definitions.isEmpty()) {
            excerpt.append("\n\n").append(String.join("\n", definitions));
        }
        return Optional.of(new Excerpt(excerpt.toString(), line));
    }

    /** The lines of a text that define, as {@code [label]: rest}, a label that stands in brackets in the head. */
    private static List<String> definitions(String tail, String head) {
        List<String> definitions = new ArrayList<>();
        for (String line : tail.split("\n")) {
            String definition = line.strip();
            int end = definition.indexOf("]:");
            boolean indentedCode = line.startsWith("    ") || line.startsWith("\t");
            if (!indentedCode && end > 1 && definition.startsWith("[") && definition.length() > end + 2) {
                if (head.contains(definition.substring(0, end + 1))) {
                    definitions.add(definition);
                }
            }
        }
        return definitions;
    }
}
