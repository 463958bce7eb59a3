package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Body;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Register;
import io.github.mavenposts.liquid.RenderContext;

/** {@code ifchanged}: prints unless the last such block printed the same. */
record IfChangedNode(Body body) implements Node {
    private static final Register<String> LAST = new Register<>("ifchanged");

    @Override
    public void render(RenderContext context, StringBuilder out) {
        context.deeper();
        try {
            String output = body.renderToString(context);
            if (!output.equals(context.register(LAST))) {
                context.setRegister(LAST, output);
                out.append(output);
            }
        } finally {
            context.shallower();
        }
    }

    @Override
    public boolean isBlank() {
        return body.isBlank();
    }
}
