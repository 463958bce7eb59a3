package io.github.mavenposts.markdown.kramdown.html;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Collects the headers of a document and makes a list of them. */
final class TableOfContents {
    private final Set<Integer> levels;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Node header, String id) {}

    TableOfContents(KramdownOptions options) {
        levels = options.tocLevels();
    }

    /** Adds a header, unless it has no id, a level that is not shown, or the class {@code no_toc}. */
    void add(Node header, Attributes attributes) {
        String id = attributes.get("id");
        String classes = attributes.get("class");
        if (id != null
                && levels.contains(header.level())
                && (classes == null || !classes.matches("(?s).*\\bno_toc\\b.*"))) {
            entries.add(new Entry(header, id));
        }
    }

    /** The list, which takes the place of {@code replaced}: its kind and attributes are the same. */
    Node toList(Node replaced) {
        ElementKind kind = replaced.kind();
        Node list = new Node(kind, replaced.position());
        list.attributes().merge(replaced.attributes());
        if (list.attribute("id") == null) {
            list.attributes().put("id", "markdown-toc");
        }
        Deque<Node> open = new ArrayDeque<>();
        for (Entry entry : entries) {
            while (!open.isEmpty() && open.peek().level() >= entry.header().level()) {
                close(open.pop());
            }
            Node item = item(entry, kind, list.attribute("id"));
            Node target = open.isEmpty() ? list : open.peek().last();
            target.add(item);
            open.push(item);
        }
        open.forEach(TableOfContents::close);
        return list;
    }

    private static void close(Node item) {
        if (item.last().isEmpty()) {
            item.removeLast();
        }
    }

    private static Node item(Entry entry, ElementKind listKind, String listId) {
        int position = entry.header().position();
        Node link = new Node(ElementKind.LINK, position);
        link.attributes().put("href", "#" + entry.id());
        link.attributes().put("id", listId + "-" + entry.id());
        link.addAll(withoutLinks(entry.header().children()));
        Node paragraph = new Node(ElementKind.PARAGRAPH, position);
        paragraph.makeTransparent();
        paragraph.add(link);
        Node item =
                new Node(ElementKind.LIST_ITEM, position).level(entry.header().level());
        item.add(paragraph);
        item.add(new Node(listKind, position));
        return item;
    }

    private static List<Node> withoutLinks(List<Node> nodes) {
        List<Node> result = new ArrayList<>();
        for (Node node : nodes) {
            if (node.is(ElementKind.LINK)) {
                result.addAll(withoutLinks(node.children()));
            } else if (!node.is(ElementKind.FOOTNOTE)) {
                result.add(node.withChildren(withoutLinks(node.children())));
            }
        }
        return result;
    }
}
