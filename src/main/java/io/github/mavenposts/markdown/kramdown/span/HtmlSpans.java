package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.KramdownOption;
import io.github.mavenposts.markdown.kramdown.syntax.ContentModel;
import io.github.mavenposts.markdown.kramdown.syntax.HtmlTag;
import io.github.mavenposts.markdown.kramdown.syntax.HtmlTags;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.HashSet;
import java.util.Set;

/**
 * HTML in a line of text. Elements that are blocks are not allowed there and become text. An element without an end tag
 * goes to the end of the text; where that has been found out, it is remembered, as an attempt to parse emphasis or a link
 * around it need not find it out again.
 */
final class HtmlSpans {
    private final SpanParser spans;
    private final Set<Long> unclosed = new HashSet<>();

    HtmlSpans(SpanParser spans) {
        this.spans = spans;
    }

    /** Forgets the text before. */
    void forget() {
        if (!unclosed.isEmpty()) {
            unclosed.clear();
        }
    }

    boolean parse() {
        int start = spans.pos();
        Source source = spans.source();
        String text = spans.text();
        if (spans.startsWith("<!--", start)) {
            int close = source.find("-->", start + 4);
            if (close + 3 <= spans.end()) {
                String comment = text.substring(start, close + 3);
                spans.add(spans.node(ElementKind.HTML_COMMENT, comment, start).span(), start, close + 3);
            } else {
                spans.takeAsText(start + 1);
            }
            return true;
        }
        if (spans.startsWith("</", start)) {
            int end = HtmlTag.scanClosing(text, start, spans.end(), null, false);
            if (end >= 0) {
                spans.warn(start, "Found invalidly used HTML closing tag");
            }
            spans.takeAsText(end < 0 ? start + 1 : end);
            return true;
        }
        if (HtmlTag.scanName(text, start + 1, spans.end()) < 0) {
            return false;
        }
        HtmlTag tag = spans.isTooDeep() ? null : HtmlTag.scan(source, start, spans.end());
        if (tag == null) {
            spans.takeAsText(start + 1);
            return true;
        }
        String name = HtmlTags.normalize(tag.name());
        if (HtmlTags.isBlock(name)) {
            spans.warn(start, "Found block HTML tag '" + name + "' in span-level text");
            spans.takeAsText(tag.end());
            return true;
        }
        parseElement(name, tag, start);
        return true;
    }

    private void parseElement(String name, HtmlTag tag, int start) {
        Node element = spans.node(ElementKind.HTML_ELEMENT, name, start).span();
        tag.attributes().forEach((key, value) -> element.attributes().put(key, withoutLineFeeds(value)));
        Frame outer = spans.frame();
        boolean parsed = isParsed(element, outer, start);
        element.contentModel(parsed ? ContentModel.SPAN : ContentModel.RAW);
        element.closed(tag.closed());
        if (tag.closed() || HtmlTags.isEmpty(name)) {
            spans.add(element, start, tag.end());
            return;
        }
        long key = (long) outer.within() << 32 | start;
        if (unclosed.contains(key) && outer.giveUpAround()) {
            return;
        }
        Stop stop = new ClosingTag(name);
        Frame inner = new Frame(outer, element, stop, parsed ? Mode.ALL : Mode.HTML, outer.within(), tag.end());
        int end = spans.end();
        if (spans.parseContent(inner, tag.end())) {
            end = spans.source().find('>', spans.pos()) + 1;
        } else {
            unclosed.add(key);
            spans.warn(start, "Found no end tag for '" + name + "' - auto-closing it");
        }
        spans.add(element, start, end);
    }

    private boolean isParsed(Node element, Frame outer, int start) {
        boolean verbatim = HtmlTags.contentModel(element.value()) == ContentModel.RAW;
        boolean usual =
                !verbatim && outer.mode() != Mode.HTML && spans.options().flag(KramdownOption.PARSE_SPAN_HTML);
        String markdown = element.attributes().remove("markdown");
        if (markdown == null) {
            return usual;
        }
        return switch (markdown) {
            case "0" -> false;
            case "1" -> !verbatim;
            case "span" -> true;
            case "block" -> {
                spans.warn(start, "Cannot use block-level parsing in span-level HTML tag - using default mode");
                yield usual;
            }
            default -> usual;
        };
    }

    private static String withoutLineFeeds(String value) {
        if (value.indexOf('\n') < 0) {
            return value;
        }
        StringBuilder joined = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\n') {
                joined.append(c);
            } else if (i == 0 || value.charAt(i - 1) != '\n') {
                joined.append(' ');
            }
        }
        return joined.toString();
    }

    private static final class ClosingTag implements Stop {
        private final String name;
        private final boolean ignoreCase;

        ClosingTag(String name) {
            this.name = name;
            this.ignoreCase = HtmlTags.isKnown(name);
        }

        @Override
        public boolean isAt(SpanParser spans, char c) {
            return c == '<' && HtmlTag.scanClosing(spans.text(), spans.pos(), spans.end(), name, ignoreCase) >= 0;
        }

        @Override
        public boolean isNeeded() {
            return false;
        }

        @Override
        public boolean accepts(SpanParser spans) {
            return true;
        }
    }
}
