package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.RenderContext;

/** {@code break} and {@code continue}. */
record InterruptNode(RenderContext.Interrupt kind) implements Node {
    @Override
    public void render(RenderContext context, StringBuilder out) {
        context.interrupt(kind);
    }
}
