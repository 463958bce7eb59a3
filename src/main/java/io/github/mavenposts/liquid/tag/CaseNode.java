package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Body;
import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.expression.Condition;
import io.github.mavenposts.liquid.expression.Fragments;
import io.github.mavenposts.liquid.value.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code case} with {@code when} and {@code else}. Every {@code when} that holds is printed, for each of its values
 * that is equal; an {@code else} is the end if none held before it.
 */
final class CaseNode implements Node {
    private final Branch[] branches;
    private final boolean blank;

    /** The comparisons of a {@code when}, null for {@code else}, and what they guard. */
    private record Branch(List<Condition> conditions, Body body) {}

    private CaseNode(List<Branch> branches, boolean blank) {
        this.branches = branches.toArray(new Branch[0]);
        this.blank = blank;
    }

    static Node parse(TagToken tag, Parser parser) {
        int start = Fragments.find(tag.markup(), 0);
        if (start < 0) {
            throw parser.syntaxError("Syntax Error in 'case' - Valid syntax: case [condition]");
        }
        Expression value = parser.value(tag.markup().substring(start, Fragments.end(tag.markup(), start)));
        List<Branch> branches = new ArrayList<>(4);
        Parser.Section section = parser.section(tag, CaseNode::isSeparator);
        boolean blank = section.body().isBlank();
        while (!section.isLast()) {
            TagToken separator = section.end();
            List<Condition> conditions = separator.name().equals("else")
                    ? checkElse(separator, parser)
                    : conditions(value, separator.markup(), parser);
            section = parser.section(tag, CaseNode::isSeparator);
            branches.add(new Branch(conditions, section.body()));
            blank &= section.body().isBlank();
        }
        return new CaseNode(branches, blank);
    }

    private static boolean isSeparator(String name) {
        return name.equals("when") || name.equals("else");
    }

    private static List<Condition> checkElse(TagToken separator, Parser parser) {
        if (!Text.isBlank(separator.markup())) {
            throw parser.syntaxError("Syntax Error in tag 'case' - Valid else condition: {% else %} (no parameters) ");
        }
        return null;
    }

    /** Values with commas or {@code or} between them. */
    private static List<Condition> conditions(Expression value, String markup, Parser parser) {
        List<Condition> conditions = new ArrayList<>(2);
        int start = Fragments.find(markup, 0);
        if (start < 0) {
            throw whenError(parser);
        }
        while (start >= 0) {
            int end = Fragments.end(markup, start);
            conditions.add(Condition.equal(value, parser.value(markup.substring(start, end))));
            start = nextValue(markup, end);
        }
        return conditions;
    }

    private static int nextValue(String markup, int end) {
        int at = Fragments.skipSpace(markup, end);
        int next = -1;
        if (at > end
                && markup.startsWith("or", at)
                && at + 2 < markup.length()
                && Text.isSpace(markup.charAt(at + 2))) {
            next = Fragments.skipSpace(markup, at + 2);
        } else if (at < markup.length() && markup.charAt(at) == ',') {
            next = Fragments.skipSpace(markup, at + 1);
        }
        return next >= 0 && Fragments.end(markup, next) > 0 ? next : -1;
    }

    private static LiquidException whenError(Parser parser) {
        return parser.syntaxError(
                "Syntax Error in tag 'case' - Valid when condition: " + "{% when [condition] [or condition2...] %}");
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        context.deeper();
        try {
            boolean matched = false;
            for (Branch branch : branches) {
                if (branch.conditions() == null) {
                    if (!matched) {
                        branch.body().render(context, out);
                        return;
                    }
                    continue;
                }
                for (Condition condition : branch.conditions()) {
                    if (condition.test(context)) {
                        matched = true;
                        branch.body().render(context, out);
                    }
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
