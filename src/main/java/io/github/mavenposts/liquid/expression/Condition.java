package io.github.mavenposts.liquid.expression;

import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.value.Text;
import io.github.mavenposts.liquid.value.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A condition: comparisons joined by {@code and} and {@code or}, which have one rank and bind to the right:
 * {@code a and b or c} is {@code a and (b or c)}. Immutable.
 */
public final class Condition {
    private static final String SYNTAX = "Syntax Error in tag 'if' - Valid syntax: if [expression]";

    private final Comparison[] comparisons;
    /** Whether the comparison of the same index is joined to the next by {@code or}. */
    private final boolean[] or;

    private Condition(List<Comparison> comparisons, List<Boolean> or) {
        this.comparisons = comparisons.toArray(new Comparison[0]);
        this.or = new boolean[or.size()];
        for (int i = 0; i < this.or.length; i++) {
            this.or[i] = or.get(i);
        }
    }

    /** A comparison, or a single value if the operator is null. */
    private record Comparison(Expression left, String operatorName, Operator operator, Expression right) {
        boolean test(RenderContext context) {
            Object value = left.evaluate(context);
            if (operatorName == null) {
                return Values.isTruthy(value);
            }
            Object other = right.evaluate(context);
            if (operator == null) {
                throw LiquidException.argument("Unknown operator " + operatorName);
            }
            return operator.test(value, other);
        }
    }

    /** Whether it holds. An unknown operator is an error only when it is reached, as in Ruby. */
    public boolean test(RenderContext context) {
        int i = 0;
        boolean result = comparisons[0].test(context);
        while (i < or.length && result != or[i]) {
            i++;
            result = comparisons[i].test(context);
        }
        return result;
    }

    /** {@code left == right}, for {@code when}. */
    public static Condition equal(Expression left, Expression right) {
        return new Condition(List.of(new Comparison(left, "==", Operator.EQUAL, right)), List.of());
    }

    /** Parses by the strict grammar, which {@code where_exp} of Jekyll uses too. */
    public static Condition parseStrictly(String markup) {
        StrictParser parser = new StrictParser(markup);
        List<Comparison> comparisons = new ArrayList<>(2);
        List<Boolean> or = new ArrayList<>(2);
        while (true) {
            Expression left = Expressions.parse(parser.expression());
            String operator = parser.take(StrictParser.Type.COMPARISON);
            Expression right = operator == null ? null : Expressions.parse(parser.expression());
            comparisons.add(comparison(left, operator, right));
            if (parser.takeWord("and")) {
                or.add(false);
            } else if (parser.takeWord("or")) {
                or.add(true);
            } else {
                parser.expectEnd();
                return new Condition(comparisons, or);
            }
        }
    }

    /** Parses by the lenient grammar: fails only where a comparison has no value at all. */
    public static Condition parseLeniently(String markup) {
        List<Comparison> comparisons = new ArrayList<>(2);
        List<Boolean> or = new ArrayList<>(2);
        List<String> parts = split(markup);
        for (int i = parts.size() - 1; i >= 0; i -= 2) {
            comparisons.add(comparison(parts.get(i)));
            if (i > 0) {
                String joint = Text.strip(parts.get(i - 1));
                if (i == 1 || !joint.equals("and") && !joint.equals("or")) {
                    throw StrictParser.syntaxError(SYNTAX);
                }
                or.add(joint.equals("or"));
            }
        }
        if (comparisons.isEmpty()) {
            throw StrictParser.syntaxError(SYNTAX);
        }
        Collections.reverse(comparisons);
        Collections.reverse(or);
        return new Condition(comparisons, or);
    }

    private static Comparison comparison(Expression left, String operator, Expression right) {
        return new Comparison(left, operator, operator == null ? null : Operator.of(operator), right);
    }

    /** A fragment, perhaps an operator, perhaps another fragment; the rest does not count. */
    private static Comparison comparison(String part) {
        int left = Fragments.find(part, 0);
        if (left < 0) {
            throw StrictParser.syntaxError(SYNTAX);
        }
        int leftEnd = Fragments.end(part, left);
        int operator = Fragments.skipSpace(part, leftEnd);
        int operatorEnd = operator;
        while (operatorEnd < part.length() && isOperatorChar(part.charAt(operatorEnd))) {
            operatorEnd++;
        }
        int right = Fragments.skipSpace(part, operatorEnd);
        int rightEnd = Fragments.end(part, right);
        return comparison(
                Expressions.parse(part.substring(left, leftEnd)),
                operatorEnd > operator ? part.substring(operator, operatorEnd) : null,
                Expressions.parse(rightEnd < 0 ? "" : part.substring(right, rightEnd)));
    }

    private static boolean isOperatorChar(char c) {
        return c >= 'a' && c <= 'z' || c == '_' || c == '=' || c == '!' || c == '<' || c == '>';
    }

    /** Splits into comparisons and the words between them. */
    private static List<String> split(String markup) {
        List<String> parts = new ArrayList<>(3);
        int at = 0;
        while (at < markup.length()) {
            int end = jointEnd(markup, at);
            if (end < 0) {
                end = comparisonEnd(markup, at);
            }
            if (end < 0) {
                at++;
            } else {
                parts.add(markup.substring(at, end));
                at = end;
            }
        }
        return parts;
    }

    /**
     * The end of {@code and} or {@code or} with at most one space around, standing between word borders; -1 for
     * neither.
     */
    private static int jointEnd(String text, int at) {
        if (!isBorder(text, at)) {
            return -1;
        }
        int end = jointEnd(text, at, "and");
        return end > 0 ? end : jointEnd(text, at, "or");
    }

    private static int jointEnd(String text, int at, String word) {
        boolean space = at < text.length() && Text.isSpace(text.charAt(at));
        int start = space ? at + 1 : at;
        if (!text.startsWith(word, start)) {
            return -1;
        }
        int end = start + word.length();
        if (end < text.length() && Text.isSpace(text.charAt(end)) && isBorder(text, end + 1)) {
            return end + 1;
        }
        return isBorder(text, end) ? end : -1;
    }

    private static boolean isBorder(String text, int at) {
        boolean before = at > 0 && Text.isWord(text.charAt(at - 1));
        boolean after = at < text.length() && Text.isWord(text.charAt(at));
        return before != after;
    }

    /** The end of everything up to the next joint; -1 if nothing is there. */
    private static int comparisonEnd(String text, int start) {
        int end = -1;
        int at = start;
        while (true) {
            int word = Fragments.skipSpace(text, at);
            if (word == text.length() || jointEnd(text, word) > 0) {
                return end;
            }
            int wordEnd = Fragments.end(text, word);
            if (wordEnd < 0) {
                wordEnd = word;
                while (wordEnd < text.length() && !Text.isSpace(text.charAt(wordEnd))) {
                    wordEnd++;
                }
            }
            at = Fragments.skipSpace(text, wordEnd);
            end = at;
        }
    }
}
