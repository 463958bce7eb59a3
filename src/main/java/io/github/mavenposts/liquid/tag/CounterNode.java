package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.value.Numbers;
import io.github.mavenposts.liquid.value.RubyText;
import io.github.mavenposts.liquid.value.Text;
import io.github.mavenposts.liquid.value.Values;

/** {@code increment}, which prints and then adds one, and {@code decrement}, which subtracts one and then prints. */
record CounterNode(String name, long step) implements Node {
    static Node parse(TagToken tag, long step) {
        return new CounterNode(Text.strip(tag.markup()), step);
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        Object value = context.counter(name);
        Object before = Values.isTruthy(value) ? value : (Object) 0L;
        if (!(before instanceof Number number)) {
            throw LiquidException.internal();
        }
        Object after = Numbers.add(Numbers.normalize(number), step);
        context.setCounter(name, after);
        RubyText.print(step > 0 ? before : after, out);
    }
}
