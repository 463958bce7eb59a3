package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.RawText;
import java.util.ArrayList;
import java.util.List;

/** Ordered and unordered lists, and GitHub's lists of tasks. */
final class Lists {
    private static final String UNCHECKED =
            "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" />";
    private static final String CHECKED =
            "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" checked=\"checked\" />";

    private final BlockParser blocks;

    Lists(BlockParser blocks) {
        this.blocks = blocks;
    }

    boolean parse() {
        Source source = blocks.source();
        String text = source.text();
        boolean ordered = LineStarts.afterBullet(text, blocks.pos(), LineStarts.MAX_INDENT) < 0;
        if (ordered && LineStarts.afterNumber(text, blocks.pos(), LineStarts.MAX_INDENT) < 0) {
            return false;
        }
        Node list = blocks.newBlock(ElementKind.UNORDERED_LIST, blocks.pos());
        if (ordered) {
            Node orderedList = new Node(ElementKind.ORDERED_LIST, list.position());
            orderedList.inlineAttributes(list.inlineAttributes());
            list = orderedList;
        }
        List<List<Source>> contents = new ArrayList<>();
        boolean endedByMarker = collect(list, ordered, contents);
        parseItems(list, contents, endedByMarker);
        return true;
    }

    /** Adds the items to the list and their lines to {@code contents}; says whether an end-of-block marker ended it. */
    private boolean collect(Node list, boolean ordered, List<List<Source>> contents) {
        Source source = blocks.source();
        String text = source.text();
        ListItemLines lines = null;
        int maxIndent = LineStarts.MAX_INDENT;
        boolean afterBlank = false;
        int line = blocks.pos();
        boolean marker = false;
        while (line < text.length()) {
            if (afterBlank && LineStarts.afterRule(text, line) >= 0) {
                break;
            }
            int afterEnd = LineStarts.afterEndOfBlock(text, line);
            if (afterEnd >= 0) {
                line = afterEnd;
                marker = true;
                break;
            }
            int afterMarker = ordered
                    ? LineStarts.afterNumber(text, line, maxIndent)
                    : LineStarts.afterBullet(text, line, maxIndent);
            if (afterMarker >= 0) {
                if (lines != null) {
                    contents.add(lines.parts());
                }
                lines = beginItem(list, line, afterMarker);
                maxIndent = lines.maxMarkerIndent();
                afterBlank = false;
                line = source.nextLine(line);
                continue;
            }
            int blank = LineStarts.afterBlankLines(text, line);
            if (blank > line) {
                lines.appendBlank(line, blank);
                afterBlank = true;
                line = blank;
            } else if (lines.isIndented(line) || (!afterBlank && lines.isLazy(line))) {
                lines.append(line);
                afterBlank = false;
                line = source.nextLine(line);
            } else {
                break;
            }
        }
        contents.add(lines.parts());
        blocks.moveTo(line);
        return marker;
    }

    private ListItemLines beginItem(Node list, int line, int afterMarker) {
        Source source = blocks.source();
        Node item = new Node(ElementKind.LIST_ITEM, blocks.origin(line));
        list.add(item);
        int lineEnd = source.lineEnd(line);
        int content = blocks.parseItemAttributes(source, afterMarker, lineEnd, item);
        return new ListItemLines(source, line, afterMarker, Chars.skipSpaces(source.text(), content, lineEnd));
    }

    private void parseItems(Node list, List<List<Source>> contents, boolean endedByMarker) {
        Node trailingBlank = null;
        boolean othersAreParagraphs = true;
        for (int i = 0; i < list.size(); i++) {
            Node item = list.child(i);
            for (Source part : contents.get(i)) {
                blocks.parseContent(item, part);
            }
            boolean last = i == list.size() - 1;
            if (!item.isEmpty()) {
                dropMarkerAfterAttributes(item);
                if (showsTextOnly(item, last, last && list.size() > 1 && othersAreParagraphs, endedByMarker)) {
                    makeTransparent(item);
                }
                trailingBlank = item.last().is(ElementKind.BLANK) ? item.removeLast() : null;
            }
            othersAreParagraphs = othersAreParagraphs && beginsWithParagraph(item);
        }
        if (blocks.isGfm()) {
            markTasks(list);
        }
        blocks.add(list);
        if (trailingBlank != null && !endedByMarker) {
            blocks.add(trailingBlank);
        }
    }

    private static void dropMarkerAfterAttributes(Node item) {
        Node first = item.child(0);
        if (item.size() > 1
                && first.is(ElementKind.PARAGRAPH)
                && first.inlineAttributes() != null
                && item.child(1).is(ElementKind.END_OF_BLOCK)) {
            item.removeChild(1);
        }
    }

    private static boolean showsTextOnly(Node item, boolean last, boolean followsParagraphs, boolean endedByMarker) {
        if (!item.child(0).is(ElementKind.PARAGRAPH)) {
            return false;
        }
        boolean blankAfter = item.size() > 1 && item.child(1).is(ElementKind.BLANK);
        boolean onlyTrailingBlank = last && item.size() == 2 && !endedByMarker;
        return (!blankAfter || onlyTrailingBlank) && !followsParagraphs;
    }

    private static boolean beginsWithParagraph(Node item) {
        return !item.isEmpty()
                && item.child(0).is(ElementKind.PARAGRAPH)
                && !item.child(0).isTransparent();
    }

    /** Makes the first paragraph show as text only. */
    static void makeTransparent(Node item) {
        Node paragraph = item.child(0);
        if (item.size() > 1 && !item.child(1).is(ElementKind.BLANK)) {
            Node line = paragraph.child(0);
            line.rawText(line.rawText().plusLineFeed());
        }
        paragraph.makeTransparent();
    }

    private static void markTasks(Node list) {
        boolean tasks = false;
        for (Node item : list.children()) {
            if (!item.isEmpty() && item.child(0).is(ElementKind.PARAGRAPH)) {
                tasks |= replaceBox(item.child(0).child(0));
                if (tasks) {
                    item.attributes().put("class", "task-list-item");
                }
            }
        }
        if (tasks) {
            list.attributes().put("class", "task-list");
        }
    }

    private static boolean replaceBox(Node line) {
        RawText rawText = line.rawText();
        String text = rawText.source().text();
        int open = Chars.skipSpaces(text, rawText.from(), rawText.to());
        if (open + 3 >= rawText.to()
                || text.charAt(open) != '['
                || text.charAt(open + 2) != ']'
                || !Chars.isSpace(text.charAt(open + 3))) {
            return false;
        }
        char mark = text.charAt(open + 1);
        if (mark != ' ' && mark != 'x' && mark != 'X') {
            return false;
        }
        int after = Chars.skipSpaces(text, open + 3, rawText.to());
        line.rawText(rawText.replaceStart(after, mark == ' ' ? UNCHECKED : CHECKED));
        return true;
    }
}
