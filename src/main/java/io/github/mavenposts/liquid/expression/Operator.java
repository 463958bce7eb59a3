package io.github.mavenposts.liquid.expression;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.liquid.value.Range;
import io.github.mavenposts.liquid.value.RubyText;
import io.github.mavenposts.liquid.value.SpecialLiteral;
import io.github.mavenposts.liquid.value.Values;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;

/** The comparisons of conditions. */
enum Operator {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    CONTAINS;

    /** The operator of that name, null if there is none. */
    static Operator of(String name) {
        return switch (name) {
            case "==" -> EQUAL;
            case "!=", "<>" -> NOT_EQUAL;
            case "<" -> LESS;
            case "<=" -> LESS_OR_EQUAL;
            case ">" -> GREATER;
            case ">=" -> GREATER_OR_EQUAL;
            case "contains" -> CONTAINS;
            default -> null;
        };
    }

    boolean test(Object left, Object right) {
        return switch (this) {
            case EQUAL -> Values.equal(left, right);
            case NOT_EQUAL -> !Values.equal(left, right);
            case CONTAINS -> contains(left, right);
            default -> isOrdered(left) && isOrdered(right) && ordered(left, right);
        };
    }

    private boolean ordered(Object left, Object right) {
        Integer order = Values.compare(left, right);
        if (order == null) {
            if (left instanceof Number && right instanceof Number) {
                return false;
            }
            throw Values.cannotCompare(left, right);
        }
        return switch (this) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    /** Whether Ruby's values of that kind have {@code <}; comparing others is false, not an error. */
    private static boolean isOrdered(Object value) {
        return value instanceof Number || value instanceof String || value instanceof TemporalAccessor;
    }

    private static boolean contains(Object left, Object right) {
        if (!Values.isTruthy(left) || !Values.isTruthy(right)) {
            return false;
        }
        if (left instanceof String text) {
            return text.contains(RubyText.of(right));
        }
        if (left instanceof Collection<?> list) {
            return contains(list, right);
        }
        if (left instanceof Map<?, ?> map) {
            return Values.hasKey(map, right);
        }
        if (left instanceof Range range) {
            return range.contains(right);
        }
        return left instanceof Drop drop && drop.contains(right);
    }

    private static boolean contains(Collection<?> list, Object value) {
        if (value instanceof SpecialLiteral) {
            return false;
        }
        for (Object item : list) {
            if (Values.equal(item, value)) {
                return true;
            }
        }
        return false;
    }
}
