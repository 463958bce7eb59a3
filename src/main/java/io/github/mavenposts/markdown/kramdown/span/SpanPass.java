package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The second pass over a document, when all of its definitions are known: unparsed text becomes spans, and blocks get the
 * attributes that attribute lists give them.
 */
public final class SpanPass {
    private final SpanParser spans;
    private final Definitions definitions;

    /** Parses with {@code spans}. */
    public SpanPass(SpanParser spans, Definitions definitions) {
        this.spans = spans;
        this.definitions = definitions;
    }

    /** Completes everything below {@code node}. */
    public void complete(Node node) {
        List<Node> children = node.children();
        if (children.isEmpty()) {
            return;
        }
        if (children.size() == 1 && children.get(0).is(ElementKind.UNPARSED)) {
            node.children(spans.parse(children.get(0).rawText()));
            return;
        }
        ArrayList<Node> completed = new ArrayList<>(children.size());
        Node blank = null;
        for (Node child : children) {
            switch (child.kind()) {
                case UNPARSED -> {
                    completed.addAll(spans.parse(child.rawText()));
                    blank = null;
                }
                case END_OF_BLOCK -> {}
                case BLANK -> {
                    if (blank == null) {
                        completed.add(child);
                    }
                    blank = child;
                }
                default -> {
                    complete(child);
                    if (child.inlineAttributes() != null) {
                        definitions.apply(child.inlineAttributes(), child.attributes());
                    }
                    completed.add(child);
                    blank = null;
                }
            }
        }
        node.children(completed);
    }
}
