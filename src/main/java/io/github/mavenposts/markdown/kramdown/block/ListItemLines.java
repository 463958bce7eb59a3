package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the lines of one item of a list, or of one definition, without their indentation: the column of the first
 * character after the marker on the first line tells how far the others are indented.
 */
final class ListItemLines {
    private static final int TAB = 4;

    private final Source source;
    private final String text;
    private final int indentation;
    private final List<Source> parts = new ArrayList<>(2);
    private Source.Builder content = new Source.Builder();
    private boolean nestedListFound;
    private boolean definition;

    /**
     * Begins with the line at {@code line}.
     *
     * @param afterMarker the index after the marker
     * @param contentStart the index of the content, after the item's attributes
     */
    ListItemLines(Source source, int line, int afterMarker, int contentStart) {
        this.source = source;
        this.text = source.text();
        int lineEnd = source.lineEnd(line);
        boolean empty = contentStart >= lineEnd;
        this.indentation = empty ? TAB : column(afterMarker, afterMarker - line);
        this.nestedListFound = startsList(contentStart, LineStarts.MAX_INDENT);
        if (!empty) {
            content.append(source, contentStart, lineEnd + 1);
        }
    }

    /** As the constructor, for a definition: a list inside it needs a blank line or more indentation. */
    static ListItemLines ofDefinition(Source source, int line, int afterMarker, int contentStart) {
        ListItemLines lines = new ListItemLines(source, line, afterMarker, contentStart);
        lines.definition = true;
        return lines;
    }

    private int column(int from, int start) {
        int column = start;
        for (int i = from; i < text.length() && Chars.isBlank(text.charAt(i)); i++) {
            column = text.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    /** The number of spaces that the marker of the next item may be indented by. */
    int maxMarkerIndent() {
        return Math.min(LineStarts.MAX_INDENT, indentation - 1);
    }

    /** Whether the line, which is not blank, is indented as far as the content. */
    boolean isIndented(int line) {
        int i = line;
        for (int unit = 0; unit < indentation / TAB; unit++) {
            int width = LineStarts.codeIndent(text, i);
            if (width == 0) {
                return false;
            }
            i += width;
        }
        int rest = indentation % TAB;
        return LineStarts.indented(text, i, rest) == i + rest || LineStarts.codeIndent(text, i) > 0;
    }

    /** Whether the line, which is not blank, may belong to the item without being indented. */
    boolean isLazy(int line) {
        int start = LineStarts.indented(text, line, Math.min(indentation, LineStarts.MAX_INDENT));
        return switch (text.charAt(start)) {
            case '{' -> LineStarts.inlineAttributesEnd(source, start) < 0;
            case '<' -> !LineStarts.isHtmlBoundary(text, start);
            default -> true;
        };
    }

    /** Appends a line without its indentation. */
    void append(int line) {
        int next = source.nextLine(line);
        int tabs = 0;
        while (text.charAt(line + tabs) == '\t') {
            tabs++;
        }
        int from = line + tabs;
        int spaces = tabs * TAB;
        int missing = Math.max(0, indentation - spaces);
        boolean indented = LineStarts.indented(text, from, missing) == from + missing;
        if (indented) {
            from += missing;
            spaces = Math.max(0, spaces - indentation);
        }
        boolean listStarts =
                !definition && spaces <= LineStarts.MAX_INDENT && startsList(from, LineStarts.MAX_INDENT - spaces);
        if (listStarts && indented && !nestedListFound) {
            beginPart();
            nestedListFound = true;
        } else if (listStarts && !indented && nestedListFound) {
            spaces += indentation + TAB;
        }
        content.append(" ".repeat(spaces), source.originOf(line));
        content.append(source, from, next);
    }

    private boolean startsList(int from, int maxIndent) {
        return LineStarts.afterBullet(text, from, maxIndent) >= 0 || LineStarts.afterNumber(text, from, maxIndent) >= 0;
    }

    /** Appends blank lines. */
    void appendBlank(int from, int to) {
        content.append(source, from, to);
        nestedListFound = true;
    }

    private void beginPart() {
        parts.add(content.build());
        content = new Source.Builder();
    }

    /** What was collected; a list inside the item that follows its text directly begins a part of its own. */
    List<Source> parts() {
        if (content.length() > 0 || parts.isEmpty()) {
            beginPart();
        }
        return parts;
    }
}
