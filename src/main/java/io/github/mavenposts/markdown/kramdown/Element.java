package io.github.mavenposts.markdown.kramdown;

import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of a parsed document. Immutable.
 *
 * @param kind what it is
 * @param value the text, code, name or whatever the kind says; empty if it has none
 * @param attributes the HTML attributes that the document gives it, in order
 * @param level of a header, 0 for anything else
 * @param line of its first character, from 1
 * @param column of its first character, from 1, in UTF-16 units
 * @param children what it consists of
 */
public record Element(
        ElementKind kind,
        String value,
        Map<String, String> attributes,
        int level,
        int line,
        int column,
        List<Element> children) {

    /** Makes elements of the nodes of a parser. */
    static final class Factory {
        private final Positions positions;

        Factory(Positions positions) {
            this.positions = positions;
        }

        Element make(Node node) {
            List<Element> children = new ArrayList<>(node.size());
            for (Node child : node.children()) {
                children.add(make(child));
            }
            return new Element(
                    node.kind(),
                    node.value() == null ? "" : node.value(),
                    node.hasNoAttributes() ? Map.of() : node.attributes().toMap(),
                    node.is(ElementKind.HEADER) ? node.level() : 0,
                    positions.line(node.position()),
                    positions.column(node.position()),
                    List.copyOf(children));
        }
    }
}
