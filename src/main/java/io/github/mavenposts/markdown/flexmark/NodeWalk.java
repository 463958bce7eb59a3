package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;

/** Walks over a tree without recursion, so that no depth is too deep. */
final class NodeWalk {

    private NodeWalk() {}

    /** Visits the root and all below it, parents first, in the order of the text. */
    static void each(Node root, Consumer<Node> visitor) {
        Node node = root;
        while (node != null) {
            visitor.accept(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == root ? null : node.getNext();
        }
    }

    /** True if there are more than so many levels below the root. */
    static boolean isDeeperThan(Node root, int levels) {
        Node node = root;
        int depth = 0;
        while (node != null && depth <= levels) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == root ? null : node.getNext();
        }
        return depth > levels;
    }
}
