package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Body;
import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.expression.Expressions;
import io.github.mavenposts.liquid.expression.Fragments;
import io.github.mavenposts.liquid.value.Numbers;
import io.github.mavenposts.liquid.value.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code tablerow item in collection cols: n limit: n offset: n}: rows and cells of an HTML table. */
record TableRowNode(String variable, Expression collection, Map<String, Expression> attributes, Body body)
        implements Node {
    static Node parse(TagToken tag, Parser parser) {
        String markup = tag.markup();
        int start = 0;
        while (start < markup.length()) {
            int end = Fragments.wordEnd(markup, start);
            int in = Fragments.skipSpace(markup, end);
            int collection = Fragments.skipSpace(markup, Math.min(in + 2, markup.length()));
            int collectionEnd = Fragments.runOfFragmentsEnd(markup, collection);
            boolean matches = end > start && in > end && markup.startsWith("in", in) && collection > in + 2;
            if (matches && collectionEnd > 0) {
                Map<String, Expression> attributes = new HashMap<>();
                Fragments.attributes(markup, (name, value) -> attributes.put(name, Expressions.parse(value)));
                return new TableRowNode(
                        markup.substring(start, end),
                        parser.value(markup.substring(collection, collectionEnd)),
                        attributes,
                        parser.body(tag));
            }
            start = Math.max(end, start + 1);
        }
        throw parser.syntaxError(
                "Syntax Error in 'table_row loop' - Valid syntax: table_row [item] in [collection] cols=3");
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        Object value = collection.evaluate(context);
        if (!Values.isTruthy(value)) {
            return;
        }
        long from = number("offset", context);
        long to = attributes.containsKey("limit") ? from + number("limit", context) : Long.MAX_VALUE;
        List<?> items = Segment.of(value, from, to, context);
        TableRowLoop loop = new TableRowLoop(items.size(), number("cols", context));
        out.append("<tr class=\"row1\">\n");
        context.enter();
        try {
            context.set("tablerowloop", loop);
            for (Object item : items) {
                context.countIteration();
                context.set(variable, item);
                out.append("<td class=\"col").append(loop.column()).append("\">");
                body.render(context, out);
                out.append("</td>");
                if (loop.isLastColumn() && !loop.isLast()) {
                    out.append("</tr>\n<tr class=\"row").append(loop.row() + 1).append("\">");
                }
                loop.advance();
            }
        } finally {
            context.leave();
        }
        out.append("</tr>\n");
    }

    private long number(String attribute, RenderContext context) {
        Expression expression = attributes.get(attribute);
        return expression == null ? 0 : Numbers.toLong(expression.evaluate(context));
    }

    /** A blank body leaves nothing of the table, as in Liquid 4. */
    @Override
    public boolean isBlank() {
        return body.isBlank();
    }
}
