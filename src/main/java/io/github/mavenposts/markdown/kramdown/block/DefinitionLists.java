package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.RawText;
import java.util.ArrayList;
import java.util.List;

/** Definition lists: the lines of the paragraph before are the terms. */
final class DefinitionLists {
    private final BlockParser blocks;

    DefinitionLists(BlockParser blocks) {
        this.blocks = blocks;
    }

    boolean parse() {
        if (LineStarts.afterColon(blocks.text(), blocks.pos(), LineStarts.MAX_INDENT) < 0) {
            return false;
        }
        Node parent = blocks.parent();
        Node last = parent.last();
        boolean blankBetween = last != null
                && last.is(ElementKind.BLANK)
                && last.value().equals("\n")
                && parent.fromLast(1) != null
                && parent.fromLast(1).is(ElementKind.PARAGRAPH);
        if (last == null || (!last.is(ElementKind.PARAGRAPH) && !blankBetween)) {
            return false;
        }
        Node list = blocks.newBlock(ElementKind.DEFINITION_LIST, blocks.pos());
        if (blankBetween) {
            parent.removeLast();
        }
        Node paragraph = parent.removeLast();
        addTerms(list, paragraph.child(0).rawText());
        list.inlineAttributes(paragraph.inlineAttributes());
        List<Definition> definitions = collect(list, blankBetween);
        Node trailingBlank = null;
        for (Definition definition : definitions) {
            parseContent(definition);
            if (!definition.node().isEmpty()) {
                trailingBlank = complete(definition);
            }
        }
        addToParent(list);
        if (trailingBlank != null) {
            blocks.add(trailingBlank);
        }
        return true;
    }

    private void addTerms(Node list, RawText rawText) {
        Source source = rawText.source();
        int line = rawText.from();
        while (line < rawText.to()) {
            int end = Math.min(source.lineEnd(line), rawText.to());
            Node term = new Node(ElementKind.TERM, blocks.origin(0));
            RawText text = new RawText(source, blocks.parseItemAttributes(source, line, end, term), end);
            Node placed = new Node(ElementKind.TERM, text.origin()).rawText(text);
            placed.inlineAttributes(term.inlineAttributes());
            placed.add(BlockParser.unparsed(text));
            list.add(placed);
            line = end + 1;
        }
    }

    private record Definition(Node node, ListItemLines lines, boolean asParagraph) {}

    private List<Definition> collect(Node list, boolean afterBlankFirst) {
        Source source = blocks.source();
        String text = source.text();
        List<Definition> definitions = new ArrayList<>();
        ListItemLines lines = null;
        int maxIndent = LineStarts.MAX_INDENT;
        boolean afterBlank = afterBlankFirst;
        boolean lastIsBlank = false;
        int line = blocks.pos();
        while (line < text.length()) {
            int afterMarker = LineStarts.afterColon(text, line, maxIndent);
            if (afterMarker >= 0) {
                Node node = new Node(ElementKind.DEFINITION, blocks.origin(line));
                list.add(node);
                int lineEnd = source.lineEnd(line);
                int content = blocks.parseItemAttributes(source, afterMarker, lineEnd, node);
                lines = ListItemLines.ofDefinition(source, line, afterMarker, Chars.skipSpaces(text, content, lineEnd));
                definitions.add(new Definition(node, lines, afterBlank));
                maxIndent = lines.maxMarkerIndent();
                afterBlank = false;
                lastIsBlank = false;
                line = source.nextLine(line);
                continue;
            }
            if (LineStarts.afterEndOfBlock(text, line) >= 0) {
                break;
            }
            int blank = LineStarts.afterBlankLines(text, line);
            if (blank > line) {
                lines.appendBlank(line, blank);
                afterBlank = true;
                lastIsBlank = true;
                line = blank;
            } else if (lines.isIndented(line) || (!lastIsBlank && lines.isLazy(line))) {
                lines.append(line);
                afterBlank = false;
                lastIsBlank = false;
                line = source.nextLine(line);
            } else {
                break;
            }
        }
        blocks.moveTo(line);
        return definitions;
    }

    private void parseContent(Definition definition) {
        for (Source part : definition.lines().parts()) {
            blocks.parseContent(definition.node(), part);
        }
    }

    /** Makes the first paragraph mere text if it has to be; gives the blank lines at the end, taken away, or null. */
    private static Node complete(Definition definition) {
        Node node = definition.node();
        Node trailingBlank = node.last().is(ElementKind.BLANK) ? node.removeLast() : null;
        if (!node.isEmpty() && node.child(0).is(ElementKind.PARAGRAPH) && !definition.asParagraph()) {
            Node paragraph = node.child(0);
            if (node.size() > 1) {
                Node text = paragraph.child(0);
                text.rawText(text.rawText().plusLineFeed());
            }
            paragraph.makeTransparent();
        }
        return trailingBlank;
    }

    private void addToParent(Node list) {
        Node parent = blocks.parent();
        Node last = parent.last();
        Node before = parent.fromLast(1);
        if (last != null && last.is(ElementKind.DEFINITION_LIST)) {
            last.addAll(list.children());
        } else if (before != null && last.is(ElementKind.BLANK) && before.is(ElementKind.DEFINITION_LIST)) {
            parent.removeLast();
            before.addAll(list.children());
        } else {
            blocks.add(list);
        }
    }
}
