package io.github.mavenposts.markdown.kramdown.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Where the stop tags of extensions are in a source, by name; found once, so that looking for one costs little. */
public final class StopTags {
    private final Map<String, TreeSet<Integer>> lines = new HashMap<>();
    private final Map<String, TreeSet<Integer>> tags = new HashMap<>();

    StopTags(Source source) {
        String text = source.text();
        for (int at = text.indexOf("{:/"); at >= 0; at = text.indexOf("{:/", at + 3)) {
            ExtensionTag tag = ExtensionTag.scan(source, at, text.length());
            if (tag != null) {
                tags.computeIfAbsent(tag.name(), name -> new TreeSet<>()).add(at);
                if (isAlone(text, at, tag.end())) {
                    lines.computeIfAbsent(tag.name(), name -> new TreeSet<>()).add(at);
                }
            }
        }
    }

    private static boolean isAlone(String text, int from, int to) {
        int line = from;
        while (line > 0 && from - line < 3 && text.charAt(line - 1) == ' ') {
            line--;
        }
        int rest = to;
        while (rest < text.length() && text.charAt(rest) != '\n' && Chars.isSpace(text.charAt(rest))) {
            rest++;
        }
        return (line == 0 || text.charAt(line - 1) == '\n') && (rest == text.length() || text.charAt(rest) == '\n');
    }

    /** The first stop tag at or after {@code from} for that extension which stands on a line of its own, or -1. */
    public int nextLine(String name, int from) {
        return next(lines, name, from);
    }

    /** The first stop tag at or after {@code from} for that extension, or -1. */
    public int next(String name, int from) {
        return next(tags, name, from);
    }

    private static int next(Map<String, TreeSet<Integer>> index, String name, int from) {
        int named = first(index.get(name), from);
        int unnamed = first(index.get(""), from);
        return named < 0 || (unnamed >= 0 && unnamed < named) ? unnamed : named;
    }

    private static int first(TreeSet<Integer> positions, int from) {
        Integer found = positions == null ? null : positions.ceiling(from);
        return found == null ? -1 : found;
    }
}
