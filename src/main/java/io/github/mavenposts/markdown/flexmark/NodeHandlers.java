package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What is to be done with each kind of node. */
final class NodeHandlers {

    private final Map<Class<?>, Consumer<Node>> handlers = new HashMap<>();
    private final Consumer<Node> others;

    /**
     * @param others handles the kinds of node that nobody asked for
     */
    NodeHandlers(Consumer<Node> others) {
        this.others = others;
    }

    <N extends Node> void on(Class<N> kind, Consumer<N> handler) {
        handlers.put(kind, node -> handler.accept(kind.cast(node)));
    }

    void handle(Node node) {
        handlers.getOrDefault(node.getClass(), others).accept(node);
    }
}
