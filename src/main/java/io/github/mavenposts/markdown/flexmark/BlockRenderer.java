package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mavenposts.markdown.CodeHighlighter;
import io.github.mavenposts.markdown.MarkdownContent;
import io.github.mavenposts.markdown.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the blocks of a document. Not thread-safe. */
final class BlockRenderer {

    private final EngineOptions options;
    private final Structure structure;
    private final Output out;
    private final SourceLines lines;
    private final CodeHighlighter highlighter;
    private final InlineRenderer inlines;
    private final NodeHandlers handlers = new NodeHandlers(this::children);
    private final List<MarkdownContent.Heading> outline = new ArrayList<>();
    private AnnouncedLevels announced = new AnnouncedLevels(List.of(), 0);
    /** The paragraph that ends the footnote being written: the links back stand in it. */
    private Optional<Footnotes.Note> noteToEnd = Optional.empty();

    BlockRenderer(
            EngineOptions options, Structure structure, Output out, SourceLines lines, CodeHighlighter highlighter) {
        this.options = options;
        this.structure = structure;
        this.out = out;
        this.lines = lines;
        this.highlighter = highlighter;
        this.inlines = new InlineRenderer(options, structure, out);
        TableRenderer tables = new TableRenderer(options, structure, out, inlines);
        handlers.on(Paragraph.class, this::paragraph);
        handlers.on(Heading.class, this::heading);
        handlers.on(ThematicBreak.class, this::thematicBreak);
        handlers.on(BlockQuote.class, this::blockQuote);
        handlers.on(BulletList.class, list -> list("ul", list));
        handlers.on(OrderedList.class, this::orderedList);
        handlers.on(BulletListItem.class, this::item);
        handlers.on(OrderedListItem.class, this::item);
        handlers.on(TaskListItem.class, this::taskItem);
        handlers.on(FencedCodeBlock.class, this::fencedCode);
        handlers.on(IndentedCodeBlock.class, this::indentedCode);
        handlers.on(HtmlBlock.class, this::html);
        handlers.on(HtmlCommentBlock.class, this::html);
        handlers.on(TableBlock.class, tables::table);
        handlers.on(DefinitionList.class, list -> container("dl", list));
        handlers.on(DefinitionTerm.class, term -> definitionPart("dt", term));
        handlers.on(DefinitionItem.class, item -> definitionPart("dd", item));
        handlers.on(FootnoteBlock.class, BlockRenderer::nothing);
        handlers.on(AbbreviationBlock.class, BlockRenderer::nothing);
        handlers.on(Reference.class, BlockRenderer::nothing);
        handlers.on(AttributeBlock.class, BlockRenderer::nothing);
    }

    /** Writes a whole document. */
    void document(Document document) {
        for (Heading heading : structure.headings()) {
            outline.add(outlined(heading));
        }
        if (options.titleLevel() > 0) {
            announced = new AnnouncedLevels(structure.headings(), options.titleLevel());
        }
        children(document);
        footnotes();
        out.endLine();
    }

    /** The headings of the document that was written. */
    List<MarkdownContent.Heading> outline() {
        return outline;
    }

    private static void nothing(Node node) {
        // A definition shows where it is used.
    }

    private void children(Node parent) {
        from(parent.getFirstChild());
    }

    private void from(Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            handlers.handle(node);
        }
    }

    private MarkdownContent.Heading outlined(Heading heading) {
        Output text = new Output(lines, !options.escapesHtml(), true);
        new InlineRenderer(options, structure, text).children(heading);
        String html = text.linkedHtml().write(link -> "").strip();
        return new MarkdownContent.Heading(heading.getLevel(), structure.id(heading), html);
    }

    private void paragraph(Paragraph paragraph) {
        if (isTocMark(paragraph)) {
            toc("ul");
        } else if (ListItems.isTight(paragraph)) {
            inlines.children(paragraph);
            if (paragraph.getNext() != null) {
                out.endLine();
            }
        } else {
            paragraph(paragraph, paragraph.getFirstChild());
        }
    }

    private void paragraph(Paragraph paragraph, Node first) {
        out.endLine().html("<p").attributes(structure.attributes(paragraph)).html(">");
        inlines.from(first);
        if (paragraph.getParent() instanceof FootnoteBlock block && block.getLastChild() == paragraph) {
            noteToEnd.ifPresent(this::linksBack);
            noteToEnd = Optional.empty();
        }
        out.html("</p>").endLine();
    }

    private boolean isTocMark(Paragraph paragraph) {
        return options.has(MarkdownExtension.TOC)
                && paragraph.getFirstChild() instanceof LinkRef link
                && link.getNext() == null
                && !link.isDefined()
                && link.getChars().equals("[TOC]");
    }

    private void toc(String element) {
        out.endLine();
        TableOfContents.write(outline(), structure, options, element, out);
    }

    private void heading(Heading heading) {
        String name = "h" + heading.getLevel();
        String id = structure.id(heading);
        String level = announced.of(heading);
        String[] own = level.isEmpty() ? new String[] {"id", id} : new String[] {"id", id, "aria-level", level};
        out.endLine()
                .html("<")
                .html(name)
                .attributes(structure.attributes(heading), own)
                .html(">");
        inlines.children(heading);
        if (options.has(MarkdownExtension.ANCHORS) && !id.isEmpty()) {
            out.html(" <a href=\"")
                    .link("#" + id, heading.getStartOffset(), false)
                    .html("\"");
            out.attributes(AttributeList.EMPTY, "class", "posts-anchor", "aria-label", options.label("anchor"));
            out.html(">#</a>");
        }
        out.html("</").html(name).html(">").endLine();
    }

    private void thematicBreak(ThematicBreak line) {
        out.endLine()
                .html("<hr")
                .attributes(structure.attributes(line))
                .html(" />")
                .endLine();
    }

    private void blockQuote(BlockQuote quote) {
        Optional<Alert> alert = options.has(MarkdownExtension.ALERTS) ? Alert.of(quote) : Optional.empty();
        alert.ifPresentOrElse(found -> alert(quote, found), () -> container("blockquote", quote));
    }

    private void alert(BlockQuote quote, Alert alert) {
        out.endLine().html("<div");
        out.attributes(structure.attributes(quote), "class", "posts-alert posts-alert-" + alert.kind(), "role", "note");
        out.html(">").endLine();
        out.html("<p class=\"posts-alert-title\">")
                .text(options.label(alert.kind()))
                .html("</p>")
                .endLine();
        if (alert.firstInline() != null) {
            paragraph(alert.paragraph(), alert.firstInline());
        }
        from(alert.paragraph().getNext());
        out.endLine().html("</div>").endLine();
    }

    private void container(String name, Node node) {
        out.endLine()
                .html("<")
                .html(name)
                .attributes(structure.attributes(node))
                .html(">")
                .endLine();
        children(node);
        out.endLine().html("</").html(name).html(">").endLine();
    }

    private void list(String name, ListBlock list, String... own) {
        if (structure.isToc(list)) {
            toc(name);
            return;
        }
        boolean tasks = list.getFirstChild() instanceof TaskListItem;
        out.endLine().html("<").html(name);
        if (tasks) {
            List<String> all = new ArrayList<>(List.of(own));
            all.addAll(List.of("class", "contains-task-list"));
            out.attributes(structure.attributes(list), all.toArray(String[]::new));
        } else {
            out.attributes(structure.attributes(list), own);
        }
        out.html(">").endLine();
        children(list);
        out.endLine().html("</").html(name).html(">").endLine();
    }

    private void orderedList(OrderedList list) {
        if (list.getStartNumber() == 1) {
            list("ol", list);
        } else {
            list("ol", list, "start", String.valueOf(list.getStartNumber()));
        }
    }

    private void item(ListItem item) {
        out.endLine().html("<li").attributes(structure.attributes(item)).html(">");
        children(item);
        out.html("</li>").endLine();
    }

    private void taskItem(TaskListItem item) {
        out.endLine().html("<li").attributes(structure.attributes(item), "class", "task-list-item");
        out.html("><input type=\"checkbox\"");
        String label = options.label(item.isItemDoneMarker() ? "done" : "open");
        out.attributes(AttributeList.EMPTY, "class", "task-list-item-checkbox", "aria-label", label);
        out.html(item.isItemDoneMarker() ? " disabled=\"\" checked=\"\" /> " : " disabled=\"\" /> ");
        children(item);
        out.html("</li>").endLine();
    }

    private void definitionPart(String name, Node node) {
        out.endLine()
                .html("<")
                .html(name)
                .attributes(structure.attributes(node))
                .html(">");
        children(node);
        out.html("</").html(name).html(">").endLine();
    }

    private void fencedCode(FencedCodeBlock block) {
        CodeInfo info = CodeInfo.of(PlainText.unescape(block.getInfo()));
        code(block, info.language(), info.attributes(), block.getContentChars());
    }

    private void indentedCode(IndentedCodeBlock block) {
        code(block, "", AttributeList.EMPTY, block.getContentChars().trimTailBlankLines());
    }

    private void code(Block block, String language, AttributeList written, BasedSequence content) {
        String code = content.toString().replace("\r\n", "\n").replace('\r', '\n');
        if (!code.isEmpty() && !code.endsWith("\n")) {
            code += "\n";
        }
        Optional<String> highlighted = language.isEmpty() ? Optional.empty() : highlighter.highlight(code, language);
        out.endLine().html("<pre");
        out.attributes(
                structure.attributes(block).and(written),
                "class",
                highlighted.isPresent() ? "posts-code highlight" : "posts-code",
                "tabindex",
                "0");
        out.html("><code");
        if (!language.isEmpty()) {
            out.attributes(AttributeList.EMPTY, "class", "language-" + language);
        }
        out.html(">");
        if (highlighted.isPresent()) {
            out.count(code);
            out.html(highlighted.get());
        } else {
            out.text(code);
        }
        out.html("</code></pre>").endLine();
    }

    private void html(Block block) {
        out.endLine();
        if (options.escapesHtml()) {
            out.html("<p>").text(block.getContentChars().trim()).html("</p>");
        } else {
            out.raw(block.getContentChars());
        }
        out.endLine();
    }

    private void footnotes() {
        List<Footnotes.Note> notes = structure.footnotes().notes();
        if (notes.isEmpty()) {
            return;
        }
        out.endLine().html("<section");
        out.attributes(
                AttributeList.EMPTY,
                "class",
                "footnotes",
                "role",
                "doc-endnotes",
                "aria-label",
                options.label("footnotes"));
        out.html(">").endLine().html("<ol>").endLine();
        for (Footnotes.Note note : notes) {
            out.html("<li").attributes(AttributeList.EMPTY, "id", note.id()).html(">");
            noteToEnd = Optional.of(note);
            children(note.block());
            noteToEnd.ifPresent(this::linksBack);
            out.endLine().html("</li>").endLine();
        }
        noteToEnd = Optional.empty();
        out.html("</ol>").endLine().html("</section>").endLine();
    }

    private void linksBack(Footnotes.Note note) {
        for (int reference = 1; reference <= note.references(); reference++) {
            String number = note.number() + (reference == 1 ? "" : "-" + reference);
            out.html(" <a href=\"")
                    .link("#" + note.referenceId(reference), note.block().getStartOffset(), false)
                    .html("\"");
            out.attributes(
                    AttributeList.EMPTY,
                    "class",
                    "reversefootnote",
                    "role",
                    "doc-backlink",
                    "aria-label",
                    options.label("back") + " " + number);
            out.html(">↩︎");
            out.html(reference == 1 ? "</a>" : "<sup>" + reference + "</sup></a>");
        }
    }
}
