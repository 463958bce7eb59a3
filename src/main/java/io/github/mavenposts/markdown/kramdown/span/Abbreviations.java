package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.ContentModel;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks the abbreviations that a document defines wherever they stand as words of their own. */
public final class Abbreviations {
    private final Map<String, Definitions.Abbreviation> definitions;
    private final Branch root = new Branch();

    /** A tree of the first characters of abbreviations. */
    private static final class Branch {
        private final Map<Character, Branch> next = new HashMap<>(2);
        private boolean complete;
    }

    /** Looks for the abbreviations of {@code definitions}. */
    public Abbreviations(Definitions definitions) {
        this.definitions = definitions.abbreviations();
        for (String abbreviation : this.definitions.keySet()) {
            Branch branch = root;
            for (int i = 0; i < abbreviation.length(); i++) {
                branch = branch.next.computeIfAbsent(abbreviation.charAt(i), c -> new Branch());
            }
            branch.complete = true;
        }
    }

    /** Marks those in all text below {@code node}. */
    public void mark(Node node) {
        if (definitions.isEmpty() || node.isEmpty()) {
            return;
        }
        ArrayList<Node> marked = null;
        for (int i = 0; i < node.size(); i++) {
            Node child = node.child(i);
            List<Node> parts = null;
            if (!child.is(ElementKind.TEXT)) {
                mark(child);
            } else if (node.contentModel() != ContentModel.RAW) {
                parts = split(child);
            }
            if (parts != null && marked == null) {
                marked = new ArrayList<>(node.children().subList(0, i));
            }
            if (parts != null) {
                marked.addAll(parts);
            } else if (marked != null) {
                marked.add(child);
            }
        }
        if (marked != null) {
            node.children(marked);
        }
    }

    /** The text with abbreviations apart, or null if it has none. */
    private List<Node> split(Node node) {
        String text = node.value();
        List<Node> parts = null;
        int done = 0;
        int i = 0;
        while (i < text.length()) {
            int start = startAt(text, i, done);
            if (start < 0) {
                i++;
                continue;
            }
            int end = longest(text, start);
            if (parts == null) {
                parts = new ArrayList<>();
            }
            addText(parts, node, text.substring(done, start));
            String abbreviation = text.substring(start, end);
            Node marked = new Node(ElementKind.ABBREVIATION, abbreviation, node.position());
            parts.add(marked.detail(definitions.get(abbreviation)));
            done = end;
            i = end;
        }
        if (parts != null) {
            addText(parts, node, text.substring(done));
        }
        return parts;
    }

    private static void addText(List<Node> parts, Node node, String text) {
        if (!text.isEmpty()) {
            parts.add(new Node(ElementKind.TEXT, text, node.position()));
        }
    }

    /** Where an abbreviation begins, at {@code i} or after the character there which is in no word; -1 if none does. */
    private int startAt(String text, int i, int searchStart) {
        boolean lineStart = i == searchStart || text.charAt(i - 1) == '\n';
        boolean after = !Chars.isWord(text.charAt(i)) && isWhole(text, i + 1);
        if (lineStart && (after ? longest(text, i) > 0 : isWhole(text, i))) {
            return i;
        }
        if (!after) {
            return -1;
        }
        return longest(text, i) > 0 ? i : i + 1;
    }

    private boolean isWhole(String text, int start) {
        Branch branch = root;
        for (int i = start; i < text.length(); i++) {
            branch = branch.next.get(text.charAt(i));
            if (branch == null) {
                return false;
            }
            if (branch.complete && (i + 1 == text.length() || !Chars.isWord(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private int longest(String text, int start) {
        Branch branch = root;
        int end = -1;
        for (int i = start; i < text.length(); i++) {
            branch = branch.next.get(text.charAt(i));
            if (branch == null) {
                break;
            }
            if (branch.complete) {
                end = i + 1;
            }
        }
        return end;
    }
}
