package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the elements within a line. Not thread-safe. */
final class InlineRenderer {

    private final EngineOptions options;
    private final Structure structure;
    private final Output out;
    private final NodeHandlers handlers = new NodeHandlers(this::children);
    private boolean inCell;

    InlineRenderer(EngineOptions options, Structure structure, Output out) {
        this.options = options;
        this.structure = structure;
        this.out = out;
        handlers.on(Text.class, this::text);
        handlers.on(HtmlEntity.class, entity -> out.text(PlainText.entity(entity)));
        handlers.on(SoftLineBreak.class, this::softBreak);
        handlers.on(HardLineBreak.class, lineBreak -> hardBreak());
        handlers.on(Code.class, this::code);
        handlers.on(Emphasis.class, emphasis -> element("em", emphasis));
        handlers.on(StrongEmphasis.class, emphasis -> element("strong", emphasis));
        handlers.on(Strikethrough.class, deleted -> element("del", deleted));
        handlers.on(Subscript.class, deleted -> element("del", deleted));
        handlers.on(Link.class, link -> link(link, link));
        handlers.on(Image.class, image -> image(image, image));
        handlers.on(LinkRef.class, this::linkReference);
        handlers.on(ImageRef.class, this::imageReference);
        handlers.on(AutoLink.class, this::autoLink);
        handlers.on(MailLink.class, link -> address("mailto:" + link.getText(), link.getText(), link));
        handlers.on(HtmlInline.class, html -> raw(html.getChars()));
        handlers.on(HtmlInlineComment.class, html -> raw(html.getChars()));
        handlers.on(Abbreviation.class, this::abbreviation);
        handlers.on(Footnote.class, this::footnote);
        handlers.on(TypographicSmarts.class, smarts -> out.text(PlainText.decode(smarts.getTypographicText())));
        handlers.on(TypographicQuotes.class, this::quotes);
        handlers.on(AttributeSpan.class, this::attributes);
    }

    /** Writes what is inside a node. */
    void children(Node parent) {
        from(parent.getFirstChild());
    }

    /** Writes a node and its siblings after it. */
    void from(Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            handlers.handle(node);
        }
    }

    /** Writes what is inside a cell of a table, where code may have escaped bars. */
    void cell(TableCell cell) {
        inCell = true;
        children(cell);
        inCell = false;
    }

    private void text(Text text) {
        String content = PlainText.unescape(text.getChars());
        if (isAttached(text.getNext())) {
            content = content.stripTrailing();
        }
        if (isAttached(text.getPrevious()) && text.getPrevious().getPrevious() == null) {
            content = content.stripLeading();
        }
        out.text(content);
    }

    private boolean isAttached(Node node) {
        return node instanceof AttributeSpan span && structure.isAttached(span);
    }

    private void softBreak(SoftLineBreak lineBreak) {
        if (options.is("hard_wrap")) {
            hardBreak();
        } else {
            out.text("\n");
        }
    }

    private void hardBreak() {
        out.wordEnds();
        out.html(out.isOutline() ? " " : "<br />\n");
    }

    private void code(Code code) {
        String content = PlainText.code(code);
        out.html("<code").attributes(structure.attributes(code)).html(">");
        out.text(inCell ? content.replace("\\|", "|") : content).html("</code>");
    }

    private void element(String name, Node node) {
        out.html("<").html(name).attributes(structure.attributes(node)).html(">");
        children(node);
        out.html("</").html(name).html(">");
    }

    private void link(Node node, LinkNodeBase written) {
        Optional<LinkTarget> target = LinkTarget.of(written);
        if (target.isEmpty()) {
            literal(node);
        } else if (out.isOutline()) {
            children(node);
        } else {
            opened("<a href=\"", node, target.get(), false);
            titled(node, target.get());
            out.html(">");
            children(node);
            out.html("</a>");
        }
    }

    private void image(Node node, LinkNodeBase written) {
        Optional<LinkTarget> target = LinkTarget.of(written);
        String alt = PlainText.seen(node);
        if (target.isEmpty()) {
            literal(node);
        } else if (out.isOutline()) {
            out.text(alt);
        } else {
            opened("<img src=\"", node, target.get(), true);
            titled(node, target.get(), "alt", alt);
            out.html(" />");
        }
    }

    private void opened(String start, Node node, LinkTarget target, boolean resource) {
        int offset =
                target.url().isNull() ? node.getStartOffset() : target.url().getStartOffset();
        out.html(start).link(PlainText.unescape(target.url()), offset, resource).html("\"");
    }

    private void titled(Node node, LinkTarget target, String... own) {
        List<String> all = new ArrayList<>(List.of(own));
        target.title().ifPresent(title -> all.addAll(List.of("title", title)));
        out.attributes(structure.attributes(node), all.toArray(String[]::new));
    }

    private void linkReference(LinkRef node) {
        Reference target = target(node);
        if (target == null) {
            literal(node);
        } else {
            link(node, target);
        }
    }

    private void imageReference(ImageRef node) {
        Reference target = target(node);
        if (target == null) {
            literal(node);
        } else {
            image(node, target);
        }
    }

    private static Reference target(RefNode node) {
        return node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    }

    /** A link to nothing is text; what is inside is markup all the same. */
    private void literal(Node node) {
        BasedSequence chars = node.getChars();
        Node first = node.getFirstChild();
        if (first == null) {
            out.text(PlainText.unescape(chars));
            return;
        }
        int start = node.getStartOffset();
        out.text(PlainText.unescape(chars.subSequence(0, first.getStartOffset() - start)));
        children(node);
        int end = node.getLastChild().getEndOffset() - start;
        out.text(PlainText.unescape(chars.subSequence(end, chars.length())));
    }

    private void autoLink(AutoLink node) {
        BasedSequence written = node.getText();
        boolean bare = node.getOpeningMarker().isEmpty();
        String text = bare ? written.toString() : PlainText.decode(written);
        boolean schemeless = text.toLowerCase(Locale.ROOT).startsWith("www.");
        address(schemeless ? "http://" + text : text, text, node);
    }

    private void address(String destination, CharSequence text, Node node) {
        if (out.isOutline()) {
            out.text(text);
            return;
        }
        out.html("<a href=\"").link(destination, node.getStartOffset(), false).html("\"");
        out.attributes(structure.attributes(node)).html(">").text(text).html("</a>");
    }

    private void raw(BasedSequence html) {
        if (options.escapesHtml()) {
            out.text(html);
        } else if (!out.isOutline()) {
            out.raw(html);
        }
    }

    private void abbreviation(Abbreviation node) {
        out.html("<abbr").attributes(structure.attributes(node), "title", PlainText.unescape(node.getAbbreviation()));
        out.html(">").text(node.getChars()).html("</abbr>");
    }

    private void footnote(Footnote node) {
        if (out.isOutline()) {
            return;
        }
        structure
                .footnotes()
                .reference(node)
                .ifPresentOrElse(
                        reference -> {
                            String number = String.valueOf(reference.note().number());
                            out.html("<sup").attributes(AttributeList.EMPTY, "id", reference.id());
                            out.html("><a href=\"")
                                    .link("#" + reference.note().id(), node.getStartOffset(), false)
                                    .html("\"");
                            String label = options.label("footnote") + " " + number;
                            out.attributes(
                                    AttributeList.EMPTY,
                                    "class",
                                    "footnote",
                                    "rel",
                                    "footnote",
                                    "role",
                                    "doc-noteref",
                                    "aria-label",
                                    label);
                            out.html(">").html(number).html("</a></sup>");
                        },
                        () -> {
                            out.text(node.getOpeningMarker());
                            children(node);
                            out.text(node.getClosingMarker());
                        });
    }

    private void quotes(TypographicQuotes node) {
        out.text(PlainText.decode(node.getTypographicOpening()));
        children(node);
        out.text(PlainText.decode(node.getTypographicClosing()));
    }

    private void attributes(AttributeSpan span) {
        if (!structure.isAttached(span)) {
            out.text(span.getChars());
        }
    }
}
