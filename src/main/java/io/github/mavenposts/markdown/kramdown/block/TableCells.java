package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.span.SpanParser;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.RawText;
import java.util.ArrayList;
import java.util.List;

/** Divides the lines of tables at their pipes. A pipe in a code span or in an element {@code <code>} is just a pipe. */
final class TableCells {
    private final BlockParser blocks;

    TableCells(BlockParser blocks) {
        this.blocks = blocks;
    }

    Node parseRow(Source source, int line, int end, boolean leadingPipe) {
        int to = end;
        while (to > line && Chars.isBlank(source.text().charAt(to - 1))) {
            to--;
        }
        List<Source> cells = split(source, line, to);
        if (leadingPipe && !cells.isEmpty() && isBlank(cells.get(0))) {
            cells.remove(0);
        }
        if (!cells.isEmpty() && isBlank(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        Node row = new Node(ElementKind.TABLE_ROW, blocks.origin(line));
        for (Source cell : cells) {
            RawText text = new RawText(cell, 0, cell.length()).strip();
            Node node = new Node(ElementKind.TABLE_CELL, cell.length() == 0 ? row.position() : text.origin());
            node.add(BlockParser.unparsed(text));
            row.add(node);
        }
        return row;
    }

    private static boolean isBlank(Source cell) {
        return Chars.isBlank(cell.text(), 0, cell.length());
    }

    private static List<Source> split(Source source, int from, int to) {
        String text = source.text();
        List<Source> cells = new ArrayList<>();
        Source.Builder cell = new Source.Builder();
        int start = from;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '|') {
                boolean plain = i > from && text.charAt(i - 1) == '\\';
                cell.append(source, start, plain ? i - 1 : i);
                if (plain) {
                    start = i++;
                } else {
                    cells.add(cell.build());
                    cell = new Source.Builder();
                    start = ++i;
                }
            } else if (c == '`') {
                CodeSpan code = CodeSpan.scan(source, i, from, nextCodeElement(source, i, to));
                if (code.simple()) {
                    i = code.end();
                } else {
                    cell.append(source, start, i);
                    cell.append(code.quoted(text), source.originOf(i));
                    start = code.end();
                    i = start;
                }
            } else if (c == '<' && text.startsWith("<code", i)) {
                int end = endOfCodeElement(source, i, to);
                i = end < 0 ? i + 1 : end;
            } else {
                i++;
            }
        }
        cell.append(source, start, to);
        cells.add(cell.build());
        return cells;
    }

    private static int nextCodeElement(Source source, int from, int to) {
        int element = source.find("<code", from);
        return element < to && endOfCodeElement(source, element, to) >= 0 ? element : to;
    }

    private static int endOfCodeElement(Source source, int start, int to) {
        int open = source.find('>', start + 5);
        int close = open < to ? source.find("</code>", open + 1) : to;
        return close + 7 <= to ? close + 7 : -1;
    }

    /**
     * A code span of one line.
     *
     * @param simple whether it, or the back-ticks that are none, can be left as it is
     */
    private record CodeSpan(int from, int to, int end, boolean simple) {

        static CodeSpan scan(Source source, int start, int lineStart, int limit) {
            String text = source.text();
            int body = start;
            while (body < limit && text.charAt(body) == '`') {
                body++;
            }
            int length = body - start;
            boolean alone = length == 1
                    && (start == lineStart || Chars.isSpace(text.charAt(start - 1)))
                    && body < limit
                    && Chars.isSpace(text.charAt(body));
            int close = alone ? limit : source.find(text.substring(start, body), body);
            if (close + length > limit) {
                return new CodeSpan(0, 0, body, true);
            }
            if (length == 1) {
                return new CodeSpan(body, close, close + 1, true);
            }
            int from = body + (body < close && text.charAt(body) == ' ' ? 1 : 0);
            int to = close - (close > from && text.charAt(close - 1) == ' ' ? 1 : 0);
            return new CodeSpan(from, to, close + length, false);
        }

        /** The code between as few back-ticks as possible. */
        String quoted(String text) {
            String code = text.substring(from, to);
            int longest = 0;
            int run = 0;
            for (int i = 0; i < code.length(); i++) {
                run = code.charAt(i) == '`' ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
            String mark = "`".repeat(longest + 1);
            String space = longest > 0 ? " " : "";
            return mark + space + code + space + mark;
        }
    }

    /** Whether every line has a pipe outside of code. */
    boolean hasPipeOnEachLine(Source source, int from, int to) {
        if (source.find('`', from) >= to && source.find('<', from) >= to) {
            return true;
        }
        SpanParser spans = new SpanParser(blocks.options(), blocks.definitions());
        int problems = blocks.definitions().problemCount();
        List<Node> parts = spans.parseCodeAndHtml(new RawText(source, from, to));
        blocks.definitions().forgetProblems(problems);
        boolean pipe = false;
        for (Node part : parts) {
            String[] lines = part.value() == null ? new String[0] : part.value().split("\n");
            if (part.is(ElementKind.CODE_SPAN)) {
                if (lines.length > 2 || (lines.length == 2 && !pipe)) {
                    return pipe;
                }
                pipe = pipe && lines.length != 2;
            } else if (lines.length > 0) {
                if (lines.length > 1 && !pipe && !hasPipe(lines[0])) {
                    return false;
                }
                pipe = (lines.length == 1 && pipe) || hasPipe(lines[lines.length - 1]);
            }
        }
        return pipe;
    }

    private static boolean hasPipe(String line) {
        return Tables.hasPipe(line, 0, line.length());
    }
}
