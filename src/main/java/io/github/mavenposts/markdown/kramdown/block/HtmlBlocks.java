package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.KramdownOption;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.ContentModel;
import io.github.mavenposts.markdown.kramdown.syntax.HtmlTag;
import io.github.mavenposts.markdown.kramdown.syntax.HtmlTags;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.RawText;
import java.util.Locale;

/**
 * HTML that is not part of a line of text. Within it only HTML is recognised, unless an option or an element's attribute
 * {@code markdown} says that the content is blocks or text.
 */
final class HtmlBlocks {
    // Deeper elements than these are left as text: browsers stop at a few hundred themselves.
    private static final int MAX_DEPTH = 150;

    private final BlockParser blocks;
    private int depth;

    /** What came of a line that begins with a less-than sign. */
    enum Outcome {
        /** The line is something else. */
        NOTHING,
        /** A block was added. */
        ADDED,
        /** The line began with the closing tag of the parent. */
        CLOSED
    }

    HtmlBlocks(BlockParser blocks) {
        this.blocks = blocks;
    }

    Outcome parse(int start) {
        Source source = blocks.source();
        String text = source.text();
        if (text.startsWith("<!--", start)) {
            int close = source.find("-->", start + 4);
            if (start != blocks.pos() || close >= text.length()) {
                return Outcome.NOTHING;
            }
            addCopy(ElementKind.HTML_COMMENT, blocks.pos(), close + 3);
            skipRestOfLine();
            return Outcome.ADDED;
        }
        if (text.startsWith("</", start)) {
            return parseClosingTag(start);
        }
        int nameEnd = HtmlTag.scanName(text, start + 1, text.length());
        if (nameEnd < 0 || HtmlTags.isSpan(text.substring(start + 1, nameEnd).toLowerCase(Locale.ROOT))) {
            return Outcome.NOTHING;
        }
        HtmlTag tag = HtmlTag.scan(source, start, text.length());
        if (tag == null || depth >= MAX_DEPTH) {
            return Outcome.NOTHING;
        }
        parseElement(tag, start, blocks.parent());
        return Outcome.ADDED;
    }

    private Outcome parseClosingTag(int start) {
        String text = blocks.text();
        int end = HtmlTag.scanClosing(text, start, text.length(), null, false);
        Node parent = blocks.parent();
        if (end < 0 || !parent.is(ElementKind.HTML_ELEMENT)) {
            return Outcome.NOTHING;
        }
        int nameEnd = HtmlTag.scanName(text, start + 2, text.length());
        String name = text.substring(start + 2, nameEnd).toLowerCase(Locale.ROOT);
        if (HtmlTags.isSpan(name) || !parent.value().equals(name)) {
            return Outcome.NOTHING;
        }
        blocks.moveTo(end);
        return Outcome.CLOSED;
    }

    private void addCopy(ElementKind kind, int from, int to) {
        Node copy = new Node(kind, blocks.text().substring(from, to), blocks.origin(from));
        blocks.add(copy);
        blocks.moveTo(to);
    }

    private void skipRestOfLine() {
        int after = Chars.skipBlanks(blocks.text(), blocks.pos(), blocks.text().length());
        if (after < blocks.text().length() && blocks.text().charAt(after) == '\n') {
            blocks.moveTo(after + 1);
        }
    }

    /** Adds the element whose tag is at {@code start} to {@code parent}, with its content. */
    private void parseElement(HtmlTag tag, int start, Node parent) {
        Node element = new Node(ElementKind.HTML_ELEMENT, HtmlTags.normalize(tag.name()), blocks.origin(start));
        tag.attributes().forEach(element.attributes()::put);
        parent.add(element);
        blocks.moveTo(tag.end());
        boolean closed = tag.closed() || HtmlTags.isEmpty(element.value());
        boolean verbatim = element.value().equals("script") || element.value().equals("style");
        if (verbatim) {
            addVerbatimContent(element);
        }
        element.inlineAttributes(blocks.takePendingAttributes());
        ContentModel model = contentModel(element, parent);
        element.contentModel(model);
        if (model == ContentModel.BLOCK) {
            skipRestOfLine();
        }
        element.closed(closed && !verbatim);
        if (!closed && !verbatim) {
            depth++;
            parseContent(element, model, start);
            depth--;
            if (!isRaw(parent)) {
                skipRestOfLine();
            }
        }
    }

    private void addVerbatimContent(Node element) {
        int from = blocks.pos();
        int close = closingTag(element.value(), from);
        int to = close < 0 ? blocks.text().length() : close;
        if (to > from) {
            element.add(new Node(ElementKind.RAW, blocks.text().substring(from, to), blocks.origin(from)).span());
        }
        moveBehindClosingTag(element, close);
    }

    private ContentModel contentModel(Node element, Node parent) {
        ContentModel usual = HtmlTags.contentModel(element.value());
        ContentModel model = ContentModel.RAW;
        if (!isRaw(parent) && blocks.flag(KramdownOption.PARSE_BLOCK_HTML)) {
            model = usual;
        }
        String markdown = element.attributes().remove("markdown");
        if (markdown == null) {
            return model;
        }
        return switch (markdown) {
            case "0" -> ContentModel.RAW;
            case "1" -> usual;
            case "block" -> ContentModel.BLOCK;
            case "span" -> ContentModel.SPAN;
            default -> model;
        };
    }

    private static boolean isRaw(Node node) {
        return node.is(ElementKind.HTML_ELEMENT) && node.contentModel() == ContentModel.RAW;
    }

    private void parseContent(Node element, ContentModel model, int start) {
        switch (model) {
            case BLOCK -> {
                if (!blocks.parseUntilClosingTag(element)) {
                    warnUnclosed(element, start);
                }
            }
            case SPAN -> {
                int from = blocks.pos();
                int close = closingTag(element.value(), from);
                int to = close < 0 ? blocks.text().length() : close;
                if (to > from) {
                    element.add(BlockParser.unparsed(new RawText(blocks.source(), from, to)));
                }
                moveBehindClosingTag(element, close);
            }
            default -> parseRaw(element, start);
        }
    }

    private void moveBehindClosingTag(Node element, int close) {
        if (close < 0) {
            warnUnclosed(element, blocks.pos());
            blocks.moveTo(blocks.text().length());
        } else {
            blocks.moveTo(blocks.source().find('>', close) + 1);
        }
    }

    private void warnUnclosed(Node element, int index) {
        blocks.warn(
                Math.min(index, blocks.text().length() - 1),
                "Found no end tag for '" + element.value() + "' - auto-closing it");
    }

    private int closingTag(String name, int from) {
        String text = blocks.text();
        int at = blocks.source().find("</", from);
        while (at < text.length()) {
            if (HtmlTag.scanClosing(text, at, text.length(), name, true) >= 0) {
                return at;
            }
            at = blocks.source().find("</", at + 2);
        }
        return -1;
    }

    private void parseRaw(Node element, int start) {
        Source source = blocks.source();
        String text = source.text();
        int from = blocks.pos();
        while (true) {
            int tagStart = source.find('<', blocks.pos());
            if (tagStart >= text.length()) {
                addText(element, from, text.length());
                blocks.moveTo(text.length());
                warnUnclosed(element, start);
                return;
            }
            if (!isMarkup(text, tagStart)) {
                blocks.moveTo(tagStart + 1);
                continue;
            }
            int end = HtmlTag.scanClosing(text, tagStart, text.length(), null, false);
            if (end >= 0) {
                blocks.moveTo(end);
                if (closes(element, tagStart)) {
                    addText(element, from, tagStart);
                    return;
                }
                blocks.warn(tagStart, "Found invalidly used HTML closing tag - ignoring it");
                continue;
            }
            if (parseRawMarkup(element, from, tagStart)) {
                from = blocks.pos();
            } else {
                blocks.moveTo(tagStart + 1);
            }
        }
    }

    private boolean parseRawMarkup(Node element, int textFrom, int tagStart) {
        Source source = blocks.source();
        String text = source.text();
        if (text.startsWith("<!--", tagStart)) {
            int close = source.find("-->", tagStart + 4);
            return close < text.length()
                    && addRawCopy(ElementKind.HTML_COMMENT, element, textFrom, tagStart, close + 3);
        }
        if (text.startsWith("<?", tagStart)) {
            int close = source.find("?>", tagStart + 2);
            return close < text.length()
                    && addRawCopy(ElementKind.HTML_INSTRUCTION, element, textFrom, tagStart, close + 2);
        }
        HtmlTag tag = depth >= MAX_DEPTH ? null : HtmlTag.scan(source, tagStart, text.length());
        if (tag == null) {
            return false;
        }
        addText(element, textFrom, tagStart);
        parseElement(tag, tagStart, element);
        return true;
    }

    private boolean addRawCopy(ElementKind kind, Node element, int textFrom, int from, int to) {
        addText(element, textFrom, from);
        element.add(new Node(kind, blocks.text().substring(from, to), blocks.origin(from)));
        blocks.moveTo(to);
        return true;
    }

    private static boolean isMarkup(String text, int tagStart) {
        if (tagStart + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(tagStart + 1);
        return c == '/' || c == '!' || c == '?' || HtmlTag.scanName(text, tagStart + 1, text.length()) > 0;
    }

    private boolean closes(Node element, int tagStart) {
        String text = blocks.text();
        String name = element.value();
        int nameEnd = HtmlTag.scanName(text, tagStart + 2, text.length());
        return nameEnd - tagStart - 2 == name.length()
                && text.regionMatches(HtmlTags.isKnown(name), tagStart + 2, name, 0, name.length());
    }

    private void addText(Node element, int from, int to) {
        if (to > from) {
            element.add(new Node(ElementKind.TEXT, blocks.text().substring(from, to), blocks.origin(from)));
        }
    }
}
