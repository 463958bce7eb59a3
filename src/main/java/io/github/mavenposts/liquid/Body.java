package io.github.mavenposts.liquid;

import io.github.mavenposts.liquid.value.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Nodes one after the other: a whole template or what is between two tags. An error in a node becomes text in its place
 * or ends the rendering, as configured. Immutable.
 */
public final class Body implements Node {
    private final Source source;
    private final Node[] nodes;
    private final boolean[] blank;
    private final int[] positions;
    private final boolean allBlank;

    private Body(Source source, Node[] nodes, int[] positions) {
        this.source = source;
        this.nodes = nodes;
        this.positions = positions;
        this.blank = new boolean[nodes.length];
        boolean all = true;
        for (int i = 0; i < nodes.length; i++) {
            boolean isBlank = nodes[i].isBlank();
            all &= isBlank;
            blank[i] = isBlank && !(nodes[i] instanceof TextNode);
        }
        this.allBlank = all;
    }

    /** Renders the nodes in order, up to an interrupt such as {@code break}. */
    @Override
    public void render(RenderContext context, StringBuilder out) {
        for (int i = 0; i < nodes.length; i++) {
            Node node = nodes[i];
            int mark = out.length();
            try {
                context.enterNode(source, positions[i]);
                node.render(context, out);
                if (blank[i]) {
                    out.setLength(mark);
                }
            } catch (RuntimeException | StackOverflowError e) {
                out.setLength(mark);
                context.handle(e, source, positions[i], out);
            }
            context.checkLength(out.length());
            boolean mayInterrupt = !(node instanceof TextNode || node instanceof OutputNode);
            if (mayInterrupt && context.isInterrupted()) {
                return;
            }
        }
    }

    /** The output as a text of its own. */
    public String renderToString(RenderContext context) {
        StringBuilder out = new StringBuilder();
        render(context, out);
        return out.toString();
    }

    /** Whether there is nothing but white space and blank tags, so that a block of it prints nothing. */
    @Override
    public boolean isBlank() {
        return allBlank;
    }

    /** Collects nodes. */
    static final class Builder {
        private final Source source;
        private final List<Node> nodes = new ArrayList<>();
        private int[] positions = new int[8];

        Builder(Source source) {
            this.source = source;
        }

        void add(Node node, int position) {
            if (nodes.size() == positions.length) {
                positions = Arrays.copyOf(positions, positions.length * 2);
            }
            positions[nodes.size()] = position;
            nodes.add(node);
        }

        /** Cuts white space from the end of a text that was added last. */
        void stripEnd() {
            int last = nodes.size() - 1;
            if (last >= 0 && nodes.get(last) instanceof TextNode text) {
                nodes.set(last, new TextNode(Text.stripEnd(text.text())));
            }
        }

        Body build() {
            return new Body(source, nodes.toArray(new Node[0]), Arrays.copyOf(positions, nodes.size()));
        }
    }
}
