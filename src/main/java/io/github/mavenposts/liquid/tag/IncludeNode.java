package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.Template;
import io.github.mavenposts.liquid.expression.Expressions;
import io.github.mavenposts.liquid.expression.Fragments;
import io.github.mavenposts.liquid.expression.Literal;
import io.github.mavenposts.liquid.value.Text;
import io.github.mavenposts.liquid.value.Values;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code include 'name' with value, key: value}: another template, which sees the variables of this one. */
record IncludeNode(Expression name, Expression value, Map<String, Expression> attributes) implements Node {
    static Node parse(TagToken tag, Parser parser) {
        String markup = tag.markup();
        int start = Fragments.find(markup, 0);
        if (start < 0) {
            throw parser.syntaxError(
                    "Error in tag 'include' - Valid syntax: include '[template]' (with|for) [object|collection]");
        }
        int end = Fragments.runOfFragmentsEnd(markup, start);
        Map<String, Expression> attributes = new LinkedHashMap<>();
        Fragments.attributes(markup, (key, value) -> attributes.put(key, Expressions.parse(value)));
        return new IncludeNode(parser.value(markup.substring(start, end)), withValue(markup, end, parser), attributes);
    }

    private static Expression withValue(String markup, int end, Parser parser) {
        int word = Fragments.skipSpace(markup, end);
        int wordEnd = Fragments.wordEnd(markup, word);
        String keyword = markup.substring(word, wordEnd);
        if (word == end || !keyword.equals("with") && !keyword.equals("for")) {
            return null;
        }
        int value = Fragments.skipSpace(markup, wordEnd);
        int valueEnd = value > wordEnd ? Fragments.runOfFragmentsEnd(markup, value) : -1;
        Expression with = valueEnd < 0 ? null : parser.value(markup.substring(value, valueEnd));
        return with instanceof Literal literal && !Values.isTruthy(literal.value()) ? null : with;
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        if (context.isIsolated()) {
            throw LiquidException.argument("include usage is not allowed in this context");
        }
        Object templateName = name.evaluate(context);
        if (templateName == null || templateName.equals(false)) {
            throw LiquidException.argument("Argument error in tag 'include' - Illegal template name");
        }
        if (!(templateName instanceof String path)) {
            throw LiquidException.internal();
        }
        Template template = context.liquid().templates().load(path, context.liquid());
        Object item = value != null ? value.evaluate(context) : context.findOrNull(path);
        String variable = Text.strip(path.substring(path.lastIndexOf('/') + 1));
        context.enter();
        try {
            for (Map.Entry<String, Expression> attribute : attributes.entrySet()) {
                context.set(attribute.getKey(), attribute.getValue().evaluate(context));
            }
            if (item instanceof Collection<?> items) {
                for (Object each : items) {
                    context.countIteration();
                    context.set(variable, each);
                    context.render(template, out);
                }
            } else {
                context.set(variable, item);
                context.render(template, out);
            }
        } finally {
            context.leave();
        }
    }
}
