package io.github.mavenposts.markdown.kramdown.html;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.Highlighter;
import io.github.mavenposts.markdown.kramdown.KramdownOption;
import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import io.github.mavenposts.markdown.kramdown.MathEngine;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.ContentModel;
import io.github.mavenposts.markdown.kramdown.syntax.Entities;
import io.github.mavenposts.markdown.kramdown.syntax.HtmlTags;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.TableAlignment;
import java.util.List;
import java.util.Locale;

/**
 * Writes a document as HTML, laid out as kramdown does: blocks are indented by two spaces for each block around them. For
 * one document, not thread-safe.
 */
public final class HtmlConverter {
    private static final int STEP = 2;
    private static final int NO_BREAK_SPACE = 0xa0;

    private final KramdownOptions options;
    private final Definitions definitions;
    private final boolean joinsLines;
    private final HtmlWriter out;
    private final Code code;
    private final Formulas formulas;
    private final HeaderIds headerIds;
    private final TableOfContents contents;
    private final Footnotes footnotes;
    private int contentsPosition = -1;
    private Node contentsList;
    private int footnotesPosition = -1;

    /** Writes into something of about {@code expectedLength} characters. */
    public HtmlConverter(
            KramdownOptions options,
            Definitions definitions,
            Highlighter highlighter,
            MathEngine math,
            int expectedLength) {
        this.options = options;
        this.definitions = definitions;
        this.joinsLines = options.flag(KramdownOption.REMOVE_LINE_BREAKS_FOR_CJK);
        this.out = new HtmlWriter(options.entityOutput(), expectedLength);
        this.code = new Code(options, highlighter, out);
        this.formulas = new Formulas(options, math, out);
        this.headerIds = new HeaderIds(options);
        this.contents = new TableOfContents(options);
        this.footnotes = new Footnotes(options, this, out);
    }

    /** The HTML of the document below {@code root}. */
    public String convert(Node root) {
        inner(root, -STEP);
        int end = out.length();
        footnotes.write();
        if (footnotesPosition >= 0) {
            out.move(end, footnotesPosition);
            if (contentsPosition >= footnotesPosition) {
                contentsPosition += out.length() - end;
            }
        }
        if (contentsPosition >= 0) {
            int start = out.length();
            Node list = contents.toList(contentsList);
            if (!list.isEmpty()) {
                list(list, 0);
            }
            out.move(start, contentsPosition);
        }
        return out.toString();
    }

    private void inner(Node node, int indent) {
        List<Node> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            convert(children.get(i), node, indent + STEP);
        }
    }

    /** Writes {@code node}, a child of {@code parent}. */
    void convert(Node node, Node parent, int indent) {
        switch (node.kind()) {
            case TEXT -> out.text(joinsLines ? CjkText.joinLines(node.value()) : node.value());
            case BLANK -> out.raw('\n');
            case PARAGRAPH -> paragraph(node, indent);
            case HEADER -> header(node, indent);
            case BLOCKQUOTE -> indented("blockquote", node, indent);
            case CODE_BLOCK -> code.block(node, indent);
            case UNORDERED_LIST, ORDERED_LIST -> list(node, indent);
            case DEFINITION_LIST -> indented("dl", node, indent);
            case LIST_ITEM -> item("li", node, indent);
            case DEFINITION -> item("dd", node, indent);
            case TERM -> term(node, parent, indent);
            case RULE -> empty("hr", node, indent);
            case TABLE -> table(node, indent);
            case HTML_ELEMENT -> htmlElement(node, parent, indent);
            case HTML_COMMENT, HTML_INSTRUCTION -> htmlCopy(node, parent, indent);
            case COMMENT -> comment(node, indent);
            case RAW -> raw(node);
            case LINE_BREAK -> out.raw("<br />");
            case EMPHASIS -> span("em", node, indent);
            case STRONG -> span("strong", node, indent);
            case LINK -> span("a", node, indent);
            case IMAGE -> out.raw("<img").attributes(node.attributes()).raw(" />");
            case CODE_SPAN -> code.span(node);
            case MATH -> formulas.write(node, indent);
            case FOOTNOTE -> footnotes.marker(node);
            case ABBREVIATION -> abbreviation(node);
            case ENTITY -> out.entity(node.value());
            case SMART_QUOTE -> smartQuote(node.value());
            case TYPOGRAPHIC_SYMBOL -> symbol(node.value());
            default -> inner(node, indent);
        }
    }

    private void paragraph(Node node, int indent) {
        if (node.isTransparent()) {
            inner(node, indent);
            return;
        }
        boolean figure = node.size() == 1
                && node.child(0).is(ElementKind.IMAGE)
                && node.child(0).refersTo("standalone");
        if (figure) {
            figure(node, node.child(0), indent);
        } else {
            block("p", node.attributes(), node, indent);
        }
    }

    private void figure(Node paragraph, Node image, int indent) {
        Attributes attributes = image.attributes().copy();
        Attributes outer = paragraph.attributes().copy();
        for (String name : List.of("class", "id")) {
            if (!outer.has(name) && attributes.has(name)) {
                outer.put(name, attributes.remove(name));
            }
        }
        out.indent(indent).open("figure", outer).raw('\n');
        out.indent(indent + STEP).raw("<img").attributes(attributes).raw(" />\n");
        out.indent(indent + STEP).raw("<figcaption>").raw(attributes.get("alt")).raw("</figcaption>\n");
        out.indent(indent).raw("</figure>\n");
    }

    private void block(String tag, Attributes attributes, Node node, int indent) {
        out.indent(indent).open(tag, attributes);
        inner(node, indent);
        out.close(tag).raw('\n');
    }

    private void indented(String tag, Node node, int indent) {
        out.indent(indent).open(tag, node.attributes()).raw('\n');
        inner(node, indent);
        out.indent(indent).close(tag).raw('\n');
    }

    private void empty(String tag, Node node, int indent) {
        out.indent(indent).raw("<").raw(tag).attributes(node.attributes()).raw(" />\n");
    }

    private void span(String tag, Node node, int indent) {
        out.open(tag, node.attributes());
        inner(node, indent);
        out.close(tag);
    }

    private void header(Node node, int indent) {
        Attributes attributes = node.attributes();
        if (attributes.get("id") == null && options.flag(KramdownOption.AUTO_IDS)) {
            attributes = attributes.copy();
            attributes.put("id", headerIds.idOf(node));
        }
        contents.add(node, attributes);
        int level = Math.max(1, Math.min(6, node.level() + options.integer(KramdownOption.HEADER_OFFSET)));
        block("h" + level, attributes, node, indent);
    }

    private void list(Node node, int indent) {
        if (contentsPosition < 0 && node.refersTo("toc")) {
            contentsPosition = out.length();
            contentsList = node;
        } else if (footnotesPosition < 0 && node.refersTo("footnotes")) {
            footnotesPosition = out.length();
        } else {
            indented(node.is(ElementKind.ORDERED_LIST) ? "ol" : "ul", node, indent);
        }
    }

    void item(String tag, Node node, int indent) {
        out.indent(indent).open(tag, node.attributes());
        boolean inline = node.isEmpty()
                || (node.child(0).is(ElementKind.PARAGRAPH) && node.child(0).isTransparent());
        if (!inline) {
            out.raw('\n');
        }
        int start = out.length();
        inner(node, indent);
        if (!inline || (out.length() > start && out.endsWithLineFeed())) {
            out.indent(indent);
        }
        out.close(tag).raw('\n');
    }

    private void term(Node node, Node list, int indent) {
        Attributes attributes = node.attributes();
        if (attributes.get("id") == null && list.inlineAttributes() != null) {
            for (String reference : list.inlineAttributes().references()) {
                if (reference.startsWith("auto_ids")) {
                    String prefix = reference.startsWith("auto_ids-") ? reference.substring("auto_ids-".length()) : "";
                    attributes = attributes.copy();
                    attributes.put("id", prefix + headerIds.plainId(node));
                    break;
                }
            }
        }
        block("dt", attributes, node, indent);
    }

    private void table(Node table, int indent) {
        out.indent(indent).open("table", table.attributes()).raw('\n');
        for (Node group : table.children()) {
            String tag =
                    switch (group.kind()) {
                        case TABLE_HEAD -> "thead";
                        case TABLE_FOOT -> "tfoot";
                        default -> "tbody";
                    };
            out.indent(indent + STEP).open(tag, group.attributes()).raw('\n');
            for (Node row : group.children()) {
                row(table, group, row, indent + STEP + STEP);
            }
            out.indent(indent + STEP).close(tag).raw('\n');
        }
        out.indent(indent).raw("</table>\n");
    }

    private void row(Node table, Node group, Node row, int indent) {
        List<?> alignments = (List<?>) table.detail();
        String tag = group.is(ElementKind.TABLE_HEAD) ? "th" : "td";
        out.indent(indent).open("tr", row.attributes()).raw('\n');
        for (int column = 0; column < row.size(); column++) {
            Node cell = row.child(column);
            Attributes attributes = cell.attributes();
            Object alignment = column < alignments.size() ? alignments.get(column) : TableAlignment.DEFAULT;
            if (alignment != TableAlignment.DEFAULT) {
                attributes = attributes.copy();
                attributes.put("style", "text-align: " + alignment.toString().toLowerCase(Locale.ROOT));
            }
            out.indent(indent + STEP).open(tag, attributes);
            if (cell.isEmpty()) {
                out.entity(NO_BREAK_SPACE, null);
            } else {
                inner(cell, indent + STEP);
            }
            out.close(tag).raw('\n');
        }
        out.indent(indent).raw("</tr>\n");
    }

    private void htmlElement(Node node, Node parent, int indent) {
        String tag = node.value();
        if (node.isSpan()) {
            out.raw('<').raw(tag).attributes(node.attributes());
            if (node.isEmpty() && HtmlTags.isEmpty(tag)) {
                out.raw(" />");
                return;
            }
            out.raw('>');
            inner(node, indent);
            out.close(tag);
            return;
        }
        boolean inRaw = isRaw(parent);
        if (!inRaw) {
            out.indent(indent);
        }
        out.raw('<').raw(tag).attributes(node.attributes());
        if (node.isClosed() && node.contentModel() == ContentModel.RAW) {
            out.raw(" />");
        } else {
            htmlContent(node, tag, indent);
        }
        if (!inRaw) {
            out.raw('\n');
        }
    }

    private void htmlContent(Node node, String tag, int indent) {
        int tagEnd = out.length();
        boolean asBlocks = node.contentModel() == ContentModel.BLOCK;
        out.raw(asBlocks ? ">\n" : ">");
        int start = out.length();
        inner(node, indent);
        // A list to be put in later is not nothing, nor is what comes before it the end.
        boolean pending = contentsPosition == out.length() || footnotesPosition == out.length();
        if (out.length() > start || pending) {
            if (asBlocks) {
                if (!pending) {
                    out.chomp();
                }
                out.raw('\n').indent(indent);
            }
            out.close(tag);
        } else {
            out.truncate(tagEnd);
            out.raw(HtmlTags.isEmpty(tag) ? " />" : "></" + tag + ">");
        }
    }

    private static boolean isRaw(Node node) {
        return node != null && node.is(ElementKind.HTML_ELEMENT) && node.contentModel() == ContentModel.RAW;
    }

    private void htmlCopy(Node node, Node parent, int indent) {
        if (node.isSpan() || isRaw(parent)) {
            out.raw(node.value());
        } else {
            out.indent(indent).raw(node.value()).raw('\n');
        }
    }

    private void comment(Node node, int indent) {
        if (node.isSpan()) {
            out.raw("<!-- ").raw(node.value()).raw(" -->");
        } else {
            out.indent(indent).raw("<!-- ").raw(node.value()).raw(" -->\n");
        }
    }

    private void raw(Node node) {
        String types = (String) node.detail();
        if (types == null || types.isBlank() || List.of(types.split(" +")).contains("html")) {
            out.raw(node.value());
            if (!node.isSpan()) {
                out.raw('\n');
            }
        }
    }

    private void abbreviation(Node node) {
        Definitions.Abbreviation definition = (Definitions.Abbreviation) node.detail();
        Attributes attributes = new Attributes();
        definitions.apply(definition.marker().inlineAttributes(), attributes);
        if (!definition.phrase().isEmpty()) {
            attributes.put("title", definition.phrase());
        }
        out.open("abbr", attributes).raw(node.value()).close("abbr");
    }

    private void smartQuote(String name) {
        int index =
                switch (name) {
                    case "lsquo" -> 0;
                    case "rsquo" -> 1;
                    case "ldquo" -> 2;
                    default -> 3;
                };
        String entity = options.smartQuotes().get(index);
        int codePoint = Chars.isDigit(entity.charAt(0)) ? Integer.parseInt(entity) : Entities.codePointOfName(entity);
        out.entity(codePoint, null);
    }

    private void symbol(String name) {
        Object custom = options.map(KramdownOption.TYPOGRAPHIC_SYMBOLS).get(name);
        if (custom != null) {
            out.text(custom.toString());
            return;
        }
        switch (name) {
            case "laquo_space" -> out.entity(0xab, null).entity(NO_BREAK_SPACE, null);
            case "raquo_space" -> out.entity(NO_BREAK_SPACE, null).entity(0xbb, null);
            default -> out.entity(Entities.codePointOfName(name), null);
        }
    }
}
