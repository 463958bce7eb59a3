package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Body;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.expression.Condition;
import java.util.ArrayList;
import java.util.List;

/** {@code if} and {@code unless} with {@code elsif} and {@code else}. */
final class IfNode implements Node {
    private final boolean negated;
    private final Branch[] branches;
    private final boolean blank;

    /** A condition, null for {@code else}, and what it guards. */
    private record Branch(Condition condition, Body body) {
        boolean holds(RenderContext context) {
            return condition == null || condition.test(context);
        }
    }

    private IfNode(boolean negated, List<Branch> branches) {
        this.negated = negated;
        this.branches = branches.toArray(new Branch[0]);
        this.blank = branches.stream().allMatch(branch -> branch.body().isBlank());
    }

    static Node parse(TagToken tag, Parser parser) {
        List<Branch> branches = new ArrayList<>(2);
        Condition condition = parser.condition(tag.markup());
        while (true) {
            Parser.Section section = parser.section(tag, name -> name.equals("elsif") || name.equals("else"));
            branches.add(new Branch(condition, section.body()));
            if (section.isLast()) {
                return new IfNode(tag.name().equals("unless"), branches);
            }
            boolean isElse = section.end().name().equals("else");
            condition = isElse ? null : parser.condition(section.end().markup());
        }
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        context.deeper();
        try {
            for (int i = 0; i < branches.length; i++) {
                if (branches[i].holds(context) != (negated && i == 0)) {
                    branches[i].body().render(context, out);
                    return;
                }
            }
        } finally {
            context.shallower();
        }
    }

    @Override
    public boolean isBlank() {
        return blank;
    }
}
