package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.Register;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.expression.Fragments;
import io.github.mavenposts.liquid.expression.Literal;
import io.github.mavenposts.liquid.value.RubyText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code cycle name: a, b, c}: each time the next value. */
final class CycleNode implements Node {
    private static final Register<Map<Object, Integer>> POSITIONS = new Register<>("cycle");

    private final Expression name;
    private final List<Expression> values;

    private CycleNode(Expression name, List<Expression> values) {
        this.name = name;
        this.values = values;
    }

    static Node parse(TagToken tag, Parser parser) {
        String markup = tag.markup();
        int first = Fragments.end(markup, 0);
        if (first < 0) {
            throw parser.syntaxError("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]");
        }
        int colon = colon(markup, first);
        if (colon > 0) {
            return new CycleNode(parser.value(markup.substring(0, colon)), values(markup.substring(colon + 1), parser));
        }
        List<Expression> values = values(markup, parser);
        return new CycleNode(nameOf(values), values);
    }

    /** The colon behind the name: behind its fragment, or the last one in it. */
    private static int colon(String markup, int fragmentEnd) {
        int at = Fragments.skipSpace(markup, fragmentEnd);
        if (at < markup.length() && markup.charAt(at) == ':') {
            return at;
        }
        char first = markup.charAt(0);
        return first == '"' || first == '\'' ? -1 : markup.lastIndexOf(':', fragmentEnd - 1);
    }

    private static List<Expression> values(String markup, Parser parser) {
        List<Expression> values = new ArrayList<>();
        for (String part : markup.split(",")) {
            int start = Fragments.find(part, 0);
            if (start < 0) {
                continue;
            }
            Expression value = parser.value(part.substring(start, Fragments.end(part, start)));
            if (!(value instanceof Literal literal && literal.value() == null)) {
                values.add(value);
            }
        }
        return values;
    }

    /** Without a name, cycles of the same literals are one; a cycle with variables stands for itself. */
    private static Expression nameOf(List<Expression> values) {
        List<Object> literals = new ArrayList<>();
        for (Expression value : values) {
            if (!(value instanceof Literal literal)) {
                return new Literal(new Object());
            }
            literals.add(literal.value());
        }
        return new Literal(RubyText.inspect(literals));
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        Map<Object, Integer> positions = context.register(POSITIONS, HashMap::new);
        Object key = name.evaluate(context);
        int position = positions.getOrDefault(key, 0);
        if (position < values.size()) {
            RubyText.print(values.get(position).evaluate(context), out);
        }
        positions.put(key, position + 1 >= values.size() ? 0 : position + 1);
    }
}
