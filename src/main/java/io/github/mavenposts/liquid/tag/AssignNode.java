package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.expression.Fragments;

/** {@code assign name = value | filters}. */
record AssignNode(String name, Expression value) implements Node {
    static Node parse(TagToken tag, Parser parser) {
        String markup = tag.markup();
        int start = VariableName.start(markup, 0);
        while (start < markup.length()) {
            int end = VariableName.end(markup, start);
            int equals = Fragments.skipSpace(markup, end);
            if (equals < markup.length() && markup.charAt(equals) == '=') {
                int value = Fragments.skipSpace(markup, equals + 1);
                return new AssignNode(markup.substring(start, end), parser.expression(markup.substring(value)));
            }
            start = VariableName.start(markup, end);
        }
        throw parser.syntaxError("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]");
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        context.assign(name, value.evaluate(context));
    }

    @Override
    public boolean isBlank() {
        return true;
    }
}
