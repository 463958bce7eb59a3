package io.github.mavenposts.liquid.expression;

import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.RenderContext;

/**
 * A value that stands in the template.
 *
 * @param value may be null
 */
public record Literal(Object value) implements Expression {
    @Override
    public Object evaluate(RenderContext context) {
        return value;
    }
}
