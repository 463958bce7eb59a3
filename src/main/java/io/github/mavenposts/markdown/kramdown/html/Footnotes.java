package io.github.mavenposts.markdown.kramdown.html;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.KramdownOption;
import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers footnotes in the order of their first markers, and writes them at the end. */
final class Footnotes {
    private static final int ITEM_INDENT = 4;

    private final HtmlConverter converter;
    private final HtmlWriter out;
    private final int firstNumber;
    private final String prefix;
    private final String backlink;
    private final boolean backlinkInline;
    private final Map<String, Used> byName = new HashMap<>();
    private final List<Used> used = new ArrayList<>();

    private static final class Used {
        private final String name;
        private final int number;
        private final Node content;
        private int repeats;

        Used(String name, int number, Node content) {
            this.name = name;
            this.number = number;
            this.content = content;
        }
    }

    Footnotes(KramdownOptions options, HtmlConverter converter, HtmlWriter out) {
        this.converter = converter;
        this.out = out;
        firstNumber = options.integer(KramdownOption.FOOTNOTE_NR);
        prefix = options.string(KramdownOption.FOOTNOTE_PREFIX);
        backlink = options.string(KramdownOption.FOOTNOTE_BACKLINK);
        backlinkInline = options.flag(KramdownOption.FOOTNOTE_BACKLINK_INLINE);
    }

    void marker(Node node) {
        Definitions.Footnote definition = (Definitions.Footnote) node.detail();
        String name = prefix + definition.name();
        Used footnote = byName.get(name);
        String repeat = "";
        if (footnote == null) {
            footnote = new Used(name, firstNumber + used.size(), definition.content());
            byName.put(name, footnote);
            used.add(footnote);
        } else {
            repeat = ":" + ++footnote.repeats;
        }
        out.raw("<sup id=\"fnref:")
                .raw(name)
                .raw(repeat)
                .raw("\" role=\"doc-noteref\"><a href=\"#fn:")
                .raw(name);
        out.raw("\" class=\"footnote\" rel=\"footnote\">")
                .raw(String.valueOf(footnote.number))
                .raw("</a></sup>");
    }

    void write() {
        if (used.isEmpty()) {
            return;
        }
        out.raw("<div class=\"footnotes\" role=\"doc-endnotes\">\n");
        Attributes list = new Attributes();
        if (firstNumber != 1) {
            list.put("start", String.valueOf(firstNumber));
        }
        out.indent(2).open("ol", list).raw('\n');
        // Footnotes may have markers of footnotes that are used nowhere else.
        for (int i = 0; i < used.size(); i++) {
            converter.item("li", item(used.get(i)), ITEM_INDENT);
        }
        out.indent(2).raw("</ol>\n</div>\n");
    }

    private Node item(Used footnote) {
        Node item = new Node(ElementKind.LIST_ITEM, footnote.content.position());
        item.attributes().put("id", "fn:" + footnote.name);
        item.attributes().put("role", "doc-endnote");
        item.addAll(footnote.content.children());
        Node last = item.last();
        boolean intoText = last != null && (last.is(ElementKind.PARAGRAPH) || backlinkInline);
        if (!intoText || !appendToText(item, footnote)) {
            Node paragraph = new Node(ElementKind.PARAGRAPH, item.position());
            addBacklinks(paragraph, footnote, false);
            item.add(paragraph);
        }
        return item;
    }

    /** Puts the links back into the last paragraph or header; changes copies only. Says whether there was one. */
    private boolean appendToText(Node parent, Used footnote) {
        Node last = parent.last();
        if (last == null) {
            return false;
        }
        Node copy = last.withChildren(last.children());
        boolean text = last.is(ElementKind.PARAGRAPH) || last.is(ElementKind.HEADER);
        if (text) {
            addBacklinks(copy, footnote, true);
        } else if (!appendToText(copy, footnote)) {
            return false;
        }
        parent.removeLast();
        parent.add(copy);
        return true;
    }

    private void addBacklinks(Node target, Used footnote, boolean afterText) {
        if (backlink.isEmpty()) {
            return;
        }
        target.add(backlink(footnote.name, backlink, afterText, target));
        for (int i = 1; i <= footnote.repeats; i++) {
            String text = backlink + "<sup>" + (i + 1) + "</sup>";
            target.add(backlink(footnote.name + ":" + i, text, true, target));
        }
    }

    private Node backlink(String name, String text, boolean space, Node target) {
        String html = (space ? out.noBreakSpace() : "") + "<a href=\"#fnref:" + name
                + "\" class=\"reversefootnote\" role=\"doc-backlink\">" + text + "</a>";
        return new Node(ElementKind.RAW, html, target.position()).span();
    }
}
