package io.github.mavenposts.liquid;

import io.github.mavenposts.liquid.value.Text;

/**
 * Text that is printed as it stands.
 *
 * @param text the text
 */
record TextNode(String text) implements Node {
    @Override
    public void render(RenderContext context, StringBuilder out) {
        out.append(text);
    }

    @Override
    public boolean isBlank() {
        return Text.isBlank(text);
    }
}
