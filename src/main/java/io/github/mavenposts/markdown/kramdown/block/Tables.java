package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.TableAlignment;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables: lines that have a pipe outside of code. Separator lines divide the rows into head, bodies and foot; there need
 * not be any.
 */
final class Tables {
    // A row far wider than the others makes all of them as wide; in a hostile document that is too much.
    private static final int MAX_ADDED_CELLS = 1_000_000;

    private final BlockParser blocks;
    private final TableCells cells;

    Tables(BlockParser blocks) {
        this.blocks = blocks;
        this.cells = new TableCells(blocks);
    }

    boolean parse(int start) {
        Source source = blocks.source();
        String text = source.text();
        int lineEnd = source.lineEnd(start);
        if (!hasPipe(text, start, lineEnd) || !blocks.isAfterBlockBoundary()) {
            return false;
        }
        int first = blocks.pos();
        Attributes attributes = blocks.takePendingAttributes();
        Builder table = new Builder(text.charAt(start) == '|');
        int line = isSeparator(text, first, lineEnd, '-') ? lineEnd + 1 : first;
        while (line < text.length()) {
            int end = source.lineEnd(line);
            if (!hasPipe(text, line, end)) {
                break;
            }
            if (isSeparator(text, line, end, '-')) {
                table.separate(text, line, end);
            } else if (isSeparator(text, line, end, '=')) {
                table.beginFoot();
            } else {
                table.addRow(source, line, end);
            }
            line = end + 1;
        }
        int after = Math.min(line, text.length());
        if (!LineStarts.isBlockBoundary(source, after) || !cells.hasPipeOnEachLine(source, first, after - 1)) {
            return false;
        }
        Node node = table.finish(first);
        if (node == null) {
            blocks.warn(first, "Found table without body - ignoring it");
            return false;
        }
        node.inlineAttributes(attributes);
        blocks.add(node);
        blocks.moveTo(after);
        return true;
    }

    /** Whether the line begins with a pipe or has one that no backslash makes plain. */
    static boolean hasPipe(String text, int line, int end) {
        for (int i = line; i < end; i++) {
            if (text.charAt(i) == '|' && (i == line || text.charAt(i - 1) != '\\')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeparator(String text, int line, int end, char mark) {
        boolean found = false;
        for (int i = line; i < end; i++) {
            char c = text.charAt(i);
            if (c == mark) {
                found = true;
            } else if (c != '|' && c != '+' && c != ':' && !Chars.isBlank(c)) {
                return false;
            }
        }
        return found;
    }

    private final class Builder {
        private final boolean leadingPipe;
        private final List<Node> groups = new ArrayList<>();
        private List<Node> rows = new ArrayList<>();
        private List<TableAlignment> alignments = List.of();
        private boolean foot;
        private int columns;

        Builder(boolean leadingPipe) {
            this.leadingPipe = leadingPipe;
        }

        void separate(String text, int line, int end) {
            if (rows.isEmpty()) {
                return;
            }
            if (alignments.isEmpty() && !foot) {
                addGroup(ElementKind.TABLE_HEAD);
                alignments = TableAlignment.scan(text, line, end);
            } else if (!foot) {
                addGroup(ElementKind.TABLE_BODY);
            }
        }

        void beginFoot() {
            if (!rows.isEmpty()) {
                addGroup(ElementKind.TABLE_BODY);
            }
            foot = true;
        }

        void addRow(Source source, int line, int end) {
            Node row = cells.parseRow(source, line, end, leadingPipe);
            columns = Math.max(columns, row.size());
            rows.add(row);
        }

        private void addGroup(ElementKind kind) {
            Node group = new Node(kind, rows.get(0).position());
            group.children(rows);
            rows = new ArrayList<>();
            groups.add(group);
        }

        /** The table, or null if it has no body. */
        Node finish(int first) {
            if (!rows.isEmpty()) {
                addGroup(foot ? ElementKind.TABLE_FOOT : ElementKind.TABLE_BODY);
            }
            if (groups.stream().noneMatch(group -> group.is(ElementKind.TABLE_BODY))) {
                return null;
            }
            Node table = new Node(ElementKind.TABLE, blocks.origin(first));
            groups.forEach(table::add);
            int added = 0;
            for (Node group : groups) {
                for (Node row : group.children()) {
                    while (row.size() < columns && added < MAX_ADDED_CELLS) {
                        row.add(new Node(ElementKind.TABLE_CELL, row.position()));
                        added++;
                    }
                }
            }
            table.detail(alignments);
            return table;
        }
    }
}
