package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.Template;
import io.github.mavenposts.liquid.expression.Expressions;
import io.github.mavenposts.liquid.expression.Fragments;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code render 'name' with value as name, key: value}: another template, which sees nothing but what it is given. */
record RenderNode(String name, String variable, Expression value, boolean each, Map<String, Expression> attributes)
        implements Node {
    static Node parse(TagToken tag, Parser parser) {
        String markup = tag.markup();
        int start = Fragments.find(markup, 0);
        if (start < 0 || markup.charAt(start) != '"' && markup.charAt(start) != '\'') {
            throw parser.syntaxError("Syntax error in tag 'render' - Template name must be a quoted string");
        }
        int end = Fragments.end(markup, start);
        String name = markup.substring(start + 1, end - 1);
        String variable = name.substring(name.lastIndexOf('/') + 1);
        String keyword = word(markup, end);
        Expression value = null;
        if (keyword.equals("with") || keyword.equals("for")) {
            int valueStart = Fragments.skipSpace(markup, Fragments.skipSpace(markup, end) + keyword.length());
            int valueEnd = Fragments.runOfFragmentsEnd(markup, valueStart);
            if (valueEnd > 0) {
                value = parser.value(markup.substring(valueStart, valueEnd));
                end = valueEnd;
            }
        }
        if (word(markup, end).equals("as")) {
            int alias = Fragments.skipSpace(markup, Fragments.skipSpace(markup, end) + 2);
            variable = markup.substring(alias, Fragments.wordEnd(markup, alias));
        }
        Map<String, Expression> attributes = new LinkedHashMap<>();
        Fragments.attributes(markup, (key, text) -> attributes.put(key, Expressions.parse(text)));
        return new RenderNode(name, variable, value, keyword.equals("for"), attributes);
    }

    private static String word(String markup, int end) {
        int start = Fragments.skipSpace(markup, end);
        return start == end ? "" : markup.substring(start, Fragments.wordEnd(markup, start));
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        Template template = context.liquid().templates().load(name, context.liquid());
        Map<String, Object> parameters = new HashMap<>();
        Object item = value == null ? null : value.evaluate(context);
        boolean loops = each && (item instanceof Iterable<?> || item instanceof Drop drop && drop.items() != null);
        List<?> items = loops ? Segment.of(item, 0, Long.MAX_VALUE, context) : List.of();
        ForLoop loop = loops ? new ForLoop(name, items.size(), null) : null;
        for (Map.Entry<String, Expression> attribute : attributes.entrySet()) {
            parameters.put(attribute.getKey(), attribute.getValue().evaluate(context));
        }
        if (!loops) {
            if (item != null) {
                parameters.put(variable, item);
            }
            context.renderIsolated(template, parameters, out);
            return;
        }
        parameters.put("forloop", loop);
        for (Object next : items) {
            context.countIteration();
            parameters.put(variable, next);
            context.renderIsolated(template, parameters, out);
            loop.advance();
        }
    }
}
