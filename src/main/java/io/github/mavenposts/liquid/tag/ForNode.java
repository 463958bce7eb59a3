package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Body;
import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.Register;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.RenderContext.Interrupt;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.value.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code for item in collection reversed limit: n offset: n}, with {@code else} for nothing to loop over. */
final class ForNode implements Node {
    /** How far each loop got, for {@code offset: continue}. */
    private static final Register<Map<String, Long>> OFFSETS = new Register<>("for");

    private static final Register<ForLoop> CURRENT = new Register<>("forloop");

    private final ForMarkup markup;
    private final Body body;
    private final Body otherwise;

    private ForNode(ForMarkup markup, Body body, Body otherwise) {
        this.markup = markup;
        this.body = body;
        this.otherwise = otherwise;
    }

    static Node parse(TagToken tag, Parser parser) {
        ForMarkup markup = parser.parse(tag.markup(), ForMarkup::parseStrictly, ForMarkup::parseLeniently);
        Parser.Section section = parser.section(tag, name -> name.equals("else"));
        Body body = section.body();
        Body otherwise = null;
        if (!section.isLast()) {
            section = parser.section(tag, name -> name.equals("else"));
            // A second else ends the loop and takes the place of the first: what follows belongs to the outer block.
            otherwise = section.isLast() ? section.body() : null;
        }
        return new ForNode(markup, body, otherwise);
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        List<?> items = items(context);
        if (!items.isEmpty()) {
            loop(items, context, out);
        } else if (otherwise != null) {
            otherwise.render(context, out);
        }
    }

    private List<?> items(RenderContext context) {
        Map<String, Long> offsets = context.register(OFFSETS, HashMap::new);
        long from = markup.continues() ? offsets.getOrDefault(markup.name(), 0L) : number(markup.offset(), context);
        Object collection = markup.collection().evaluate(context);
        Object limit = markup.limit() == null ? null : markup.limit().evaluate(context);
        long to = limit == null || limit.equals(false) ? Long.MAX_VALUE : saturated(Numbers.toLong(limit), from);
        List<?> items = Segment.of(collection, from, to, context);
        offsets.put(markup.name(), saturated(from, items.size()));
        return markup.reversed() ? Segment.reversed(items, context) : items;
    }

    private static long saturated(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0 ? sum : a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    private static long number(Expression expression, RenderContext context) {
        return expression == null ? 0 : Numbers.toLong(expression.evaluate(context));
    }

    private void loop(List<?> items, RenderContext context, StringBuilder out) {
        ForLoop parent = context.register(CURRENT);
        ForLoop loop = new ForLoop(markup.name(), items.size(), parent);
        context.setRegister(CURRENT, loop);
        try {
            context.enter();
            try {
                context.set("forloop", loop);
                for (Object item : items) {
                    context.countIteration();
                    context.set(markup.variable(), item);
                    body.render(context, out);
                    loop.advance();
                    if (context.isInterrupted() && context.takeInterrupt() == Interrupt.BREAK) {
                        return;
                    }
                }
            } finally {
                context.leave();
            }
        } finally {
            context.setRegister(CURRENT, parent);
        }
    }

    @Override
    public boolean isBlank() {
        return body.isBlank() && (otherwise == null || otherwise.isBlank());
    }
}
