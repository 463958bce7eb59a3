package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.value.Text;

/** {@code raw}: text in which nothing is Liquid. */
record RawNode(String text) implements Node {
    static Node parse(TagToken tag, Parser parser) {
        if (!Text.isBlank(tag.markup())) {
            throw parser.syntaxError("Syntax Error in 'raw' - Valid syntax: raw");
        }
        return new RawNode(parser.rawBody(tag));
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        out.append(text);
    }

    @Override
    public boolean isBlank() {
        return text.isEmpty();
    }
}
