package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must be known of a whole document before its first line can be written. Built by one walk without recursion. */
final class Structure {

    private static final Set<Class<? extends Node>> SPANS = Set.of(
            Emphasis.class,
            StrongEmphasis.class,
            Strikethrough.class,
            Subscript.class,
            Code.class,
            Link.class,
            LinkRef.class,
            Image.class,
            ImageRef.class,
            AutoLink.class,
            Abbreviation.class);

    private final Map<Node, AttributeList> attributes = new IdentityHashMap<>();
    private final Set<Node> attached = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> tocLists = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Heading, String> headings = new IdentityHashMap<>();
    private final List<Heading> headingOrder = new ArrayList<>();
    private final Footnotes footnotes = new Footnotes();

    Structure(Document document, EngineOptions options) {
        NodeWalk.each(document, node -> {
            if (node instanceof AttributeSpan span) {
                attach(span);
            } else if (node instanceof AttributeBlock block) {
                attach(block, options);
            } else if (node instanceof Heading heading) {
                headingOrder.add(heading);
            }
        });
        nameHeadings(options);
        footnotes.number(document);
    }

    /** The attributes that the author gave to an element. */
    AttributeList attributes(Node node) {
        return attributes.getOrDefault(node, AttributeList.EMPTY);
    }

    /** True if the span belongs to an element; otherwise it is text. */
    boolean isAttached(AttributeSpan span) {
        return attached.contains(span);
    }

    /** True if a table of contents stands in the place of the list. */
    boolean isToc(ListBlock list) {
        return tocLists.contains(list);
    }

    /** The id of a heading; empty if it has none. */
    String id(Heading heading) {
        return headings.getOrDefault(heading, "");
    }

    List<Heading> headings() {
        return headingOrder;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    private void nameHeadings(EngineOptions options) {
        HeadingIds ids = new HeadingIds();
        for (Heading heading : headingOrder) {
            String own = attributes(heading).id();
            if (!own.isEmpty()) {
                ids.reserve(own);
            }
        }
        for (Heading heading : headingOrder) {
            String own = attributes(heading).id();
            if (!own.isEmpty()) {
                headings.put(heading, own);
            } else if (options.is("heading_ids")) {
                headings.put(heading, ids.next(PlainText.source(heading)));
            }
        }
    }

    private void attach(AttributeSpan span) {
        target(span).ifPresent(target -> {
            attributes.merge(target, span.attributes(), AttributeList::and);
            attached.add(span);
        });
    }

    /**
     * The element that a span is for: the one that ends where it starts; else the item that it starts; else the heading,
     * paragraph or cell that it ends.
     */
    private Optional<Node> target(AttributeSpan span) {
        Node before = span.getPrevious();
        if (before instanceof TextBase && before.getLastChild() != null) {
            before = before.getLastChild();
        }
        if (before instanceof AttributeSpan earlier && isAttached(earlier)) {
            return target(earlier);
        }
        boolean undefined = before instanceof RefNode reference && !reference.isDefined();
        if (before != null && !undefined && SPANS.contains(before.getClass())) {
            return Optional.of(before);
        }
        Node parent = span.getParent();
        if (before == null && parent instanceof Paragraph && parent.getParent() instanceof ListItem item) {
            return Optional.of(item);
        }
        Node after = span.getNext();
        boolean last =
                after == null || after.getNext() == null && after.getChars().isBlank();
        if (before == null || !last || !before.getChars().endsWith(" ")) {
            return Optional.empty();
        }
        if (parent instanceof Heading || parent instanceof TableCell) {
            return Optional.of(parent);
        }
        if (parent instanceof Paragraph paragraph) {
            return Optional.of(ListItems.isTight(paragraph) ? paragraph.getParent() : paragraph);
        }
        return Optional.empty();
    }

    /** A line with attributes is for the block right before it, else for the one right after it, as in kramdown. */
    private void attach(AttributeBlock block, EngineOptions options) {
        Node before = block.getPrevious();
        while (before instanceof AttributeBlock) {
            before = before.getPrevious();
        }
        Node after = block.getNext();
        if (before != null && adjacent(before, block)) {
            attachTo(before, block.attributes(), options);
        } else if (after != null && adjacent(block, after)) {
            attachTo(after, block.attributes(), options);
        }
    }

    private void attachTo(Node target, AttributeList list, EngineOptions options) {
        if (target instanceof ListBlock && list.words().contains("toc") && options.has(MarkdownExtension.TOC)) {
            tocLists.add(target);
        }
        if (options.has(MarkdownExtension.ATTRIBUTES)) {
            boolean tight = target instanceof Paragraph paragraph && ListItems.isTight(paragraph);
            attributes.merge(tight ? target.getParent() : target, list, AttributeList::and);
        }
    }

    /** True if no line lies between the nodes, the first of which may end before or after its line end. */
    private static boolean adjacent(Node before, Node after) {
        CharSequence text = before.getDocument().getChars();
        int lineEnds = 0;
        for (int at = Math.max(0, before.getEndOffset() - 1); at < after.getStartOffset() && lineEnds < 2; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && text.charAt(at + 1) != '\n') {
                lineEnds++;
            }
        }
        return lineEnds < 2;
    }
}
