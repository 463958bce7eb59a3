package io.github.mavenposts.liquid.expression;

import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.value.Numbers;
import io.github.mavenposts.liquid.value.Range;
import io.github.mavenposts.liquid.value.SpecialLiteral;
import io.github.mavenposts.liquid.value.Text;

/** Makes an expression of its text: a literal, a range, and everything else is a variable. Stateless. */
public final class Expressions {
    private static final Literal NIL = new Literal(null);
    private static final Literal TRUE = new Literal(true);
    private static final Literal FALSE = new Literal(false);
    private static final Literal EMPTY = new Literal(SpecialLiteral.EMPTY);
    private static final Literal BLANK = new Literal(SpecialLiteral.BLANK);

    private Expressions() {}

    /** Any text is an expression; what makes no sense is a variable that is not defined. */
    public static Expression parse(String source) {
        String text = trim(source);
        switch (text) {
            case "", "nil", "null":
                return NIL;
            case "true":
                return TRUE;
            case "false":
                return FALSE;
            case "empty":
                return EMPTY;
            case "blank":
                return BLANK;
            default:
                return parseWord(text);
        }
    }

    private static Expression parseWord(String text) {
        char first = text.charAt(0);
        int last = text.length() - 1;
        if (Fragments.isQuote(first) && last > 0 && text.charAt(last) == first) {
            return new Literal(text.substring(1, last));
        }
        if (first == '-' || Text.isDigit(first)) {
            Literal number = number(text);
            if (number != null) {
                return number;
            }
        }
        if (first == '(' && text.charAt(last) == ')') {
            int dots = text.lastIndexOf("..");
            // A range of ranges is nothing that Ruby can make sense of either.
            boolean nested = text.indexOf('(', 1) > 0;
            if (dots > 1 && dots + 2 < last && !nested && !hasSpace(text)) {
                return range(parse(text.substring(1, dots)), parse(text.substring(dots + 2, last)));
            }
        }
        return VariableLookup.parse(text);
    }

    /** {@code -?\d+}, or digits and points, of which the first number counts; null for anything else. */
    private static Literal number(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int points = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (!Text.isDigit(c)) {
                return null;
            }
        }
        if (start == text.length() || text.charAt(start) == '.') {
            return null;
        }
        if (points == 0) {
            return new Literal(Numbers.integer(text));
        }
        int end = text.indexOf('.');
        int fraction = end + 1;
        while (fraction < text.length() && Text.isDigit(text.charAt(fraction))) {
            fraction++;
        }
        return new Literal(Double.valueOf(text.substring(0, fraction > end + 1 ? fraction : end)));
    }

    private static Expression range(Expression from, Expression to) {
        if (from instanceof Literal first && to instanceof Literal last) {
            return new Literal(new Range(Numbers.toLong(first.value()), Numbers.toLong(last.value())));
        }
        return new RangeExpression(from, to);
    }

    private static boolean hasSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Text.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Text.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Text.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
