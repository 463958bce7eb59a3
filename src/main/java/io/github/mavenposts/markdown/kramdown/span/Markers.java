package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.AttributeLists;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Entities;
import io.github.mavenposts.markdown.kramdown.syntax.ExtensionTag;
import io.github.mavenposts.markdown.kramdown.syntax.InlineOptions;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;

/** The constructs that are recognised by a few characters and have no content to parse, or a short one. */
final class Markers {
    private static final String[] SCHEMES = {"mailto:", "http:", "https:", "ftp:", "ftps:"};

    private final SpanParser spans;
    private final Nearest closingTildes = new Nearest();

    Markers(SpanParser spans) {
        this.spans = spans;
    }

    /** Forgets the text before. */
    void forget() {
        closingTildes.forget();
    }

    /** An address in angle brackets. */
    boolean parseAutolink() {
        int start = spans.pos();
        int end = -1;
        for (String scheme : SCHEMES) {
            if (spans.startsWith(scheme, start + 1)) {
                int from = start + 1 + scheme.length();
                int close = spans.source().find('>', Math.min(from + 1, spans.end()));
                end = close < spans.end() && close < spans.source().lineEnd(from) ? close : -1;
            }
        }
        if (end < 0) {
            end = endOfMailAddress(start + 1);
        }
        if (end < 0) {
            return false;
        }
        String address = spans.text().substring(start + 1, end);
        boolean mail = address.startsWith("mailto:");
        boolean hasScheme = mail || address.startsWith("http") || address.startsWith("ftp");
        Node link = spans.node(ElementKind.LINK, null, start);
        link.attributes().put("href", hasScheme && address.indexOf(':') > 0 ? address : "mailto:" + address);
        link.add(spans.node(ElementKind.TEXT, mail ? address.substring("mailto:".length()) : address, start + 1));
        spans.add(link, start, end + 1);
        return true;
    }

    private int endOfMailAddress(int start) {
        int i = start;
        while (isAddressPart(spans.charAt(i)) || spans.charAt(i) == '.') {
            i++;
        }
        if (i == start || spans.charAt(i) != '@') {
            return -1;
        }
        int host = i + 1;
        int end = host;
        while (isAddressPart(spans.charAt(end)) || spans.charAt(end) == '.') {
            end++;
        }
        if (spans.charAt(end) != '>') {
            return -1;
        }
        int top = end;
        while (top > host && spans.charAt(top - 1) >= 'a' && spans.charAt(top - 1) <= 'z') {
            top--;
        }
        return top < end && top - 1 > host && spans.charAt(top - 1) == '.' ? end : -1;
    }

    private static boolean isAddressPart(char c) {
        return c == '-' || c == '_' || Chars.isUnicodeAlnum(c);
    }

    /** A footnote's name in brackets. */
    boolean parseFootnote() {
        int start = spans.pos();
        int nameEnd = start + 2;
        if (spans.charAt(start + 1) != '^' || !Chars.isWord(spans.charAt(nameEnd))) {
            return false;
        }
        while (Chars.isNamePart(spans.charAt(nameEnd))) {
            nameEnd++;
        }
        if (spans.charAt(nameEnd) != ']') {
            return false;
        }
        String name = spans.text().substring(start + 2, nameEnd);
        Definitions.Footnote footnote = spans.definitions().footnote(name);
        if (footnote == null) {
            spans.warn(start, "Footnote definition for '" + name + "' not found");
            spans.takeAsText(nameEnd + 1);
        } else {
            spans.add(spans.node(ElementKind.FOOTNOTE, name, start).detail(footnote), start, nameEnd + 1);
        }
        return true;
    }

    /** A formula. */
    boolean parseMath() {
        int start = spans.pos();
        if (spans.charAt(start + 1) != '$') {
            return false;
        }
        int close = spans.source().find("$$", start + 2);
        if (close + 2 > spans.end()) {
            return false;
        }
        String formula = Chars.strip(spans.text(), start + 2, close);
        spans.add(spans.node(ElementKind.MATH, formula, start).span(), start, close + 2);
        return true;
    }

    /** An entity, by name or number. */
    boolean parseEntity() {
        int start = spans.pos();
        int end = Entities.scan(spans.text(), start, spans.end());
        if (end < 0) {
            return false;
        }
        String entity = spans.text().substring(start, end);
        if (Entities.isKnown(entity)) {
            spans.add(spans.node(ElementKind.ENTITY, entity, start), start, end);
        } else {
            spans.add(spans.node(ElementKind.ENTITY, "&amp;", start), start, start + 1);
            spans.takeAsText(end);
        }
        return true;
    }

    /** Two spaces before the end of a line. */
    boolean parseLineBreak() {
        int pos = spans.pos();
        boolean spaces = spans.charAt(pos - 1) == ' ' && spans.charAt(pos - 2) == ' ' && spans.isUnclaimed(pos - 2);
        if (spaces) {
            spans.add(spans.node(ElementKind.LINE_BREAK, null, pos - 2), pos - 2, pos);
        }
        return false;
    }

    /** A backslash before a character that it makes plain, or two before the end of a line. */
    boolean parseEscape() {
        int pos = spans.pos();
        char next = spans.charAt(pos + 1);
        if (next == '\\' && spans.charAt(pos + 2) == '\n' && !spans.isHardWrap()) {
            spans.add(spans.node(ElementKind.LINE_BREAK, null, pos), pos, pos + 2);
            return true;
        }
        if (!Escapes.isEscapable(next) && !(next == '~' && spans.isGfm())) {
            return false;
        }
        spans.skip(pos, pos + 1, pos + 2);
        return true;
    }

    /** Text between two pairs of tildes, in GitHub's dialect. */
    boolean parseStrikethrough() {
        int start = spans.pos();
        char first = spans.charAt(start + 2);
        if (spans.charAt(start + 1) != '~') {
            return false;
        }
        int close = first == 0 || first == '~' || Chars.isSpace(first) || spans.isTooDeep()
                ? spans.end()
                : closingTildes.from(start + 3, this::findClosingTildes);
        if (close >= spans.end()) {
            spans.takeAsText(start + 1);
            return true;
        }
        Node deleted = spans.node(ElementKind.HTML_ELEMENT, "del", start).span();
        spans.parseSeparately(deleted, start + 2, close);
        spans.add(deleted, start, close + 2);
        return true;
    }

    private int findClosingTildes(int from) {
        int close = spans.source().find("~~", from);
        while (close + 2 <= spans.end() && (Chars.isSpace(spans.charAt(close - 1)) || spans.charAt(close - 1) == '~')) {
            close = spans.source().find("~~", close + 1);
        }
        return close + 2 <= spans.end() ? close : spans.end();
    }

    /** An attribute list for the element before, or an extension. */
    boolean parseExtension() {
        int start = spans.pos();
        if (spans.charAt(start + 1) != ':') {
            return false;
        }
        ExtensionTag tag = ExtensionTag.scan(spans.source(), start, spans.end());
        boolean parsed = tag == null ? parseAttributes(start) : parseExtension(tag, start);
        if (!parsed) {
            spans.takeAsText(start + 1);
        }
        return true;
    }

    private boolean parseAttributes(int start) {
        Source source = spans.source();
        int close = source.find('}', start + 2);
        while (close < spans.end() && spans.charAt(close - 1) == '\\') {
            close = source.find('}', close + 1);
        }
        if (close >= spans.end() || close == start + 2) {
            return false;
        }
        spans.flush();
        Node last = spans.frame().parent().last();
        if (last == null || last.is(ElementKind.TEXT)) {
            spans.warn(start, "Found span IAL after text - ignoring it");
            return false;
        }
        Attributes attributes = new Attributes();
        if (!AttributeLists.parse(spans.text(), start + 2, close, attributes)) {
            spans.warn(start, "No or invalid attributes found in IAL/ALD content");
        }
        last.orNewInlineAttributes().mergeAll(attributes);
        spans.definitions().apply(attributes, last.attributes());
        spans.skip(start, close + 1, close + 1);
        return true;
    }

    private boolean parseExtension(ExtensionTag tag, int start) {
        if (tag.isStop()) {
            spans.warn(start, "Invalid extension stop tag found - ignoring it");
            return false;
        }
        String body = null;
        int end = tag.end();
        if (tag.hasBody()) {
            int stop = spans.source().stopTags().next(tag.name(), end);
            if (stop < 0 || spans.source().find('}', stop) >= spans.end()) {
                spans.warn(start, "No stop tag for extension '" + tag.name() + "' found - ignoring it");
                return false;
            }
            body = spans.text().substring(end, stop);
            end = spans.source().find('}', stop) + 1;
        }
        Attributes attributes = new Attributes();
        AttributeLists.parse(spans.text(), tag.attributesFrom(), tag.attributesTo(), attributes);
        Node node = null;
        switch (tag.name()) {
            case "comment" ->
                node = spans.node(ElementKind.COMMENT, body, start).span();
            case "nomarkdown" ->
                node = spans.node(ElementKind.RAW, body, start).span().detail(attributes.get("type"));
            case "options" ->
                spans.options(InlineOptions.apply(spans.options(), attributes, message -> spans.warn(start, message)));
            default -> {
                spans.warn(start, "Invalid extension with name '" + tag.name() + "' specified - ignoring it");
                return false;
            }
        }
        if (node == null || body == null) {
            spans.skip(start, end, end);
        } else {
            spans.add(node, start, end);
        }
        return true;
    }
}
