package io.github.mavenposts.markdown.kramdown.tree;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.ContentModel;
import io.github.mavenposts.markdown.kramdown.syntax.Entities;
import io.github.mavenposts.markdown.kramdown.syntax.HtmlTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes elements of Markdown's own of those HTML elements that Markdown can express, with the white space that HTML does
 * not show taken out. The result shows the same as kramdown's, though not always with the same line feeds.
 */
public final class NativeElements {
    private static final Map<String, ElementKind> SPANS = Map.of(
            "em",
            ElementKind.EMPHASIS,
            "i",
            ElementKind.EMPHASIS,
            "strong",
            ElementKind.STRONG,
            "b",
            ElementKind.STRONG);
    private static final Map<String, ElementKind> LISTS =
            Map.of("ul", ElementKind.UNORDERED_LIST, "ol", ElementKind.ORDERED_LIST, "dl", ElementKind.DEFINITION_LIST);
    private static final Map<String, ElementKind> CONTAINERS =
            Map.of("blockquote", ElementKind.BLOCKQUOTE, "li", ElementKind.LIST_ITEM, "dd", ElementKind.DEFINITION);
    private static final Map<String, ElementKind> TABLE_GROUPS =
            Map.of("thead", ElementKind.TABLE_HEAD, "tbody", ElementKind.TABLE_BODY, "tfoot", ElementKind.TABLE_FOOT);
    private static final Set<String> CELLS = Set.of("td", "th");

    private NativeElements() {}

    /** Converts everything below {@code node}. */
    public static void convertChildren(Node node) {
        if (node.isEmpty()) {
            return;
        }
        List<Node> converted = new ArrayList<>(node.size());
        for (Node child : node.children()) {
            converted.add(child.is(ElementKind.HTML_ELEMENT) ? convert(child) : child);
            if (!child.is(ElementKind.HTML_ELEMENT)) {
                convertChildren(child);
            }
        }
        node.children(converted);
    }

    private static Node convert(Node html) {
        String name = html.value();
        if (SPANS.containsKey(name)) {
            return withChildren(html, SPANS.get(name), false);
        }
        if (LISTS.containsKey(name)) {
            return structure(html, LISTS.get(name));
        }
        if (CONTAINERS.containsKey(name)) {
            return container(html, CONTAINERS.get(name));
        }
        return switch (name) {
            case "p" -> withChildren(html, ElementKind.PARAGRAPH, true);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                withChildren(html, ElementKind.HEADER, true).level(name.charAt(1) - '0');
            case "dt" -> withChildren(html, ElementKind.TERM, true);
            case "a" -> html.attribute("href") == null ? kept(html) : withChildren(html, ElementKind.LINK, false);
            case "img" -> html.attribute("src") == null ? kept(html) : like(html, ElementKind.IMAGE);
            case "br" -> like(html, ElementKind.LINE_BREAK);
            case "hr" -> like(html, ElementKind.RULE);
            case "code" -> code(html, ElementKind.CODE_SPAN);
            case "pre" -> code(html, ElementKind.CODE_BLOCK);
            case "table" -> isPlainTable(html) ? table(html) : kept(html);
            default -> kept(html);
        };
    }

    private static Node kept(Node html) {
        convertChildren(html);
        return html;
    }

    private static Node like(Node html, ElementKind kind) {
        Node node = new Node(kind, html.position());
        html.attributes().forEach(node.attributes()::put);
        node.inlineAttributes(html.inlineAttributes());
        return node;
    }

    private static Node withChildren(Node html, ElementKind kind, boolean trimmed) {
        Node node = like(html, kind);
        node.children(html.children());
        convertChildren(node);
        squeeze(node, trimmed);
        return node;
    }

    private static Node structure(Node html, ElementKind kind) {
        Node node = like(html, kind);
        for (Node child : html.children()) {
            if (!isBlankText(child)) {
                node.add(child.is(ElementKind.HTML_ELEMENT) ? convert(child) : child);
            }
        }
        return node;
    }

    private static Node container(Node html, ElementKind kind) {
        if (kind == ElementKind.BLOCKQUOTE && html.children().stream().noneMatch(NativeElements::isBlockElement)) {
            return withChildren(html, kind, true);
        }
        Node node = like(html, kind);
        Node line = null;
        for (Node child : html.children()) {
            Node converted = child.is(ElementKind.HTML_ELEMENT) ? convert(child) : child;
            if (isBlock(converted)) {
                line = null;
                node.add(converted);
            } else if (line != null) {
                line.add(converted);
            } else if (!isBlankText(converted)) {
                line = new Node(ElementKind.PARAGRAPH, converted.position());
                if (kind != ElementKind.BLOCKQUOTE) {
                    line.makeTransparent();
                }
                line.add(converted);
                node.add(line);
            }
        }
        node.children().stream()
                .filter(child -> child.is(ElementKind.PARAGRAPH))
                .forEach(paragraph -> squeeze(paragraph, true));
        return node;
    }

    private static boolean isBlockElement(Node node) {
        return node.is(ElementKind.HTML_ELEMENT) ? HtmlTags.isBlock(node.value()) : isBlock(node);
    }

    private static boolean isBlock(Node node) {
        return switch (node.kind()) {
            case TEXT,
                    EMPHASIS,
                    STRONG,
                    LINK,
                    IMAGE,
                    LINE_BREAK,
                    CODE_SPAN,
                    ENTITY,
                    SMART_QUOTE,
                    TYPOGRAPHIC_SYMBOL,
                    FOOTNOTE,
                    RAW,
                    ABBREVIATION -> false;
            case HTML_ELEMENT, HTML_COMMENT, MATH, COMMENT -> !node.isSpan();
            default -> true;
        };
    }

    private static Node code(Node html, ElementKind kind) {
        StringBuilder text = new StringBuilder();
        Node node = like(html, kind);
        if (!collectCode(html, text, node)) {
            return kept(html);
        }
        node.value(decode(text));
        return node;
    }

    /** Whether the content is text only, perhaps within one element {@code <code>}, which may name the language. */
    private static boolean collectCode(Node html, StringBuilder text, Node target) {
        for (Node child : html.children()) {
            if (child.is(ElementKind.TEXT)) {
                text.append(child.value());
            } else if (child.is(ElementKind.HTML_ELEMENT) && child.value().equals("code") && html.size() == 1) {
                child.attributes().forEach(target.attributes()::put);
                return collectCode(child, text, target);
            } else {
                return false;
            }
        }
        return true;
    }

    private static String decode(CharSequence text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '&' ? Entities.scan(text, i, text.length()) : -1;
            String entity = end < 0 ? "" : text.subSequence(i, end).toString();
            if (end > 0 && Entities.isKnown(entity) && Entities.codePoint(entity) >= 0) {
                decoded.appendCodePoint(Entities.codePoint(entity));
                i = end - 1;
            } else {
                decoded.append(text.charAt(i));
            }
        }
        return decoded.toString();
    }

    private static boolean isPlainTable(Node html) {
        return html.children().stream()
                        .filter(child -> !isBlankText(child))
                        .allMatch(group -> hasOnly(group, TABLE_GROUPS.keySet()) && rowsAreCells(group))
                && html.children().stream().anyMatch(group -> group.is(ElementKind.HTML_ELEMENT));
    }

    private static boolean rowsAreCells(Node group) {
        return group.children().stream()
                .filter(child -> !isBlankText(child))
                .allMatch(row -> hasOnly(row, Set.of("tr"))
                        && row.children().stream()
                                .filter(child -> !isBlankText(child))
                                .allMatch(cell -> hasOnly(cell, CELLS)));
    }

    private static boolean hasOnly(Node node, Set<String> names) {
        return node.is(ElementKind.HTML_ELEMENT) && names.contains(node.value());
    }

    private static Node table(Node html) {
        Node table = like(html, ElementKind.TABLE).detail(List.of());
        for (Node group : elements(html)) {
            Node newGroup = like(group, TABLE_GROUPS.get(group.value()));
            for (Node row : elements(group)) {
                Node newRow = like(row, ElementKind.TABLE_ROW);
                elements(row).forEach(cell -> newRow.add(withChildren(cell, ElementKind.TABLE_CELL, true)));
                newGroup.add(newRow);
            }
            table.add(newGroup);
        }
        return table;
    }

    private static List<Node> elements(Node node) {
        return node.children().stream()
                .filter(child -> child.is(ElementKind.HTML_ELEMENT))
                .toList();
    }

    private static boolean isBlankText(Node node) {
        return node.is(ElementKind.BLANK)
                || (node.is(ElementKind.TEXT)
                        && Chars.isBlank(node.value(), 0, node.value().length()));
    }

    /** Makes one space of each run of white space in the text of {@code node}, and none at its ends if trimmed. */
    private static void squeeze(Node node, boolean trimmed) {
        for (int i = 0; i < node.size(); i++) {
            Node child = node.child(i);
            if (child.is(ElementKind.TEXT) && node.contentModel() != ContentModel.RAW) {
                boolean first = trimmed && i == 0;
                boolean last = trimmed && i == node.size() - 1;
                child.value(squeeze(child.value(), first, last));
            }
        }
    }

    private static String squeeze(String text, boolean first, boolean last) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.isSpace(c)) {
                squeezed.append(c);
            } else if (i == 0 || !Chars.isSpace(text.charAt(i - 1))) {
                squeezed.append(' ');
            }
        }
        String result = squeezed.toString();
        int from = first && result.startsWith(" ") ? 1 : 0;
        int to = last && result.length() > from && result.endsWith(" ") ? result.length() - 1 : result.length();
        return result.substring(from, to);
    }
}
