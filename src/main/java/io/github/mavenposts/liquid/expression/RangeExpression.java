package io.github.mavenposts.liquid.expression;

import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.value.Numbers;
import io.github.mavenposts.liquid.value.Range;

/** {@code (from..to)} with a variable in it. */
record RangeExpression(Expression from, Expression to) implements Expression {
    @Override
    public Object evaluate(RenderContext context) {
        return new Range(integer(from.evaluate(context)), integer(to.evaluate(context)));
    }

    private static long integer(Object value) {
        return value == null || value instanceof String
                ? Numbers.toLong(value)
                : Numbers.clamp(Numbers.strictInteger(value));
    }
}
