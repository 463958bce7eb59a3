package io.github.mavenposts.liquid;

import io.github.mavenposts.liquid.value.RubyText;

/**
 * {@code {{ expression }}}.
 *
 * @param expression with its filters
 */
record OutputNode(Expression expression) implements Node {
    @Override
    public void render(RenderContext context, StringBuilder out) {
        RubyText.print(expression.evaluate(context), out);
    }
}
