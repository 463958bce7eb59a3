package io.github.mavenposts.liquid.filter;

import io.github.mavenposts.liquid.Filter;
import io.github.mavenposts.liquid.FilterArguments;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.value.Numbers;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/** The filters that reckon. Texts count as the numbers they start with, everything else as 0. */
enum NumberFilter implements Filter {
    ABS(0, 0),
    AT_LEAST(1, 1),
    AT_MOST(1, 1),
    CEIL(0, 0),
    DIVIDED_BY(1, 1),
    FLOOR(0, 0),
    MINUS(1, 1),
    MODULO(1, 1),
    PLUS(1, 1),
    ROUND(0, 1),
    TIMES(1, 1);

    /** Longer numbers would take minutes to reckon with. */
    private static final long MOST_DIGITS = 1_000_000;

    private final int fewest;
    private final int most;

    NumberFilter(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    String liquidName() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object apply(Object input, FilterArguments arguments, RenderContext context) {
        arguments.checkCount(fewest, most);
        Object number = Numbers.of(input);
        Object operand = Numbers.of(arguments.get(0));
        return Numbers.result(
                switch (this) {
                    case ABS -> Numbers.abs(number);
                    case AT_LEAST -> Numbers.compare(operand, number) > 0 ? operand : number;
                    case AT_MOST -> Numbers.compare(operand, number) < 0 ? operand : number;
                    case CEIL -> Numbers.round(number, 0, RoundingMode.CEILING);
                    case DIVIDED_BY -> Numbers.divide(number, operand);
                    case FLOOR -> Numbers.round(number, 0, RoundingMode.FLOOR);
                    case MINUS -> Numbers.subtract(number, operand);
                    case MODULO -> Numbers.modulo(number, operand);
                    case PLUS -> Numbers.add(number, operand);
                    case ROUND -> round(number, operand);
                    case TIMES -> times(number, operand, context);
                });
    }

    private static Object round(Object number, Object digits) {
        if (digits instanceof BigInteger) {
            throw LiquidException.internal();
        }
        int count = (int) Math.max(-400, Math.min(400, Numbers.clamp(Numbers.truncate(digits))));
        return Numbers.round(number, count, RoundingMode.HALF_UP);
    }

    /** Numbers grow by multiplying as lists do by joining. */
    private static Object times(Object number, Object operand, RenderContext context) {
        Object product = Numbers.multiply(number, operand);
        long digits = Numbers.lengthInDigits(product);
        context.checkLength(digits > MOST_DIGITS ? Long.MAX_VALUE : digits);
        return product;
    }
}
