package io.github.mavenposts.liquid.expression;

import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.RenderContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One filter of a chain, with its arguments. */
final class FilterCall {
    private static final String[] NO_NAMES = {};

    private final String name;
    private final Expression[] positional;
    private final String[] names;
    private final Expression[] named;

    private FilterCall(String name, List<Expression> positional, Map<String, Expression> named) {
        this.name = name;
        this.positional = positional.toArray(new Expression[0]);
        this.names = named.isEmpty() ? NO_NAMES : named.keySet().toArray(new String[0]);
        this.named = named.values().toArray(new Expression[0]);
    }

    /** Arguments of the form {@code name: value} are named ones. */
    static FilterCall parse(String name, List<String> arguments) {
        List<Expression> positional = new ArrayList<>(arguments.size());
        Map<String, Expression> named = Map.of();
        for (String argument : arguments) {
            int nameEnd = Fragments.wordEnd(argument, 0);
            int value = nameEnd > 0 ? Fragments.attributeValue(argument, nameEnd) : -1;
            if (value > 0 && Fragments.end(argument, value) == argument.length()) {
                if (named.isEmpty()) {
                    named = new LinkedHashMap<>();
                }
                named.put(argument.substring(0, nameEnd), Expressions.parse(argument.substring(value)));
            } else {
                positional.add(Expressions.parse(argument));
            }
        }
        return new FilterCall(name, positional, named);
    }

    Object apply(Object input, RenderContext context) {
        int count = positional.length + (names.length > 0 ? 1 : 0);
        Object[] values = new Object[count];
        for (int i = 0; i < positional.length; i++) {
            values[i] = positional[i].evaluate(context);
        }
        if (names.length > 0) {
            Map<String, Object> keywords = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                keywords.put(names[i], named[i].evaluate(context));
            }
            values[count - 1] = keywords;
        }
        return context.applyFilter(name, input, values);
    }
}
