package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Body;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;

/** {@code capture name}: the output of the block becomes a variable. */
record CaptureNode(String name, Body body) implements Node {
    static Node parse(TagToken tag, Parser parser) {
        String markup = tag.markup();
        int start = VariableName.start(markup, 0);
        if (start == markup.length()) {
            throw parser.syntaxError("Syntax Error in 'capture' - Valid syntax: capture [var]");
        }
        return new CaptureNode(markup.substring(start, VariableName.end(markup, start)), parser.body(tag));
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        context.assign(name, body.renderToString(context));
    }

    @Override
    public boolean isBlank() {
        return true;
    }
}
