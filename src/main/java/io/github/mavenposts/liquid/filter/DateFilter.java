package io.github.mavenposts.liquid.filter;

import io.github.mavenposts.liquid.Filter;
import io.github.mavenposts.liquid.FilterArguments;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.time.RubyTime;
import io.github.mavenposts.liquid.time.Strftime;
import io.github.mavenposts.liquid.value.Numbers;
import io.github.mavenposts.liquid.value.RubyText;
import io.github.mavenposts.liquid.value.Text;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** {@code date: format}: times by {@code strftime}; what is no time and cannot be read as one stays as it is. */
public final class DateFilter implements Filter {
    @Override
    public Object apply(Object input, FilterArguments arguments, RenderContext context) {
        arguments.checkCount(1, 1);
        String format = RubyText.of(arguments.get(0));
        if (format.isEmpty()) {
            return input;
        }
        Optional<TemporalAccessor> time = toTime(input, context);
        if (time.isEmpty()) {
            return input;
        }
        try {
            return Strftime.format(time.get(), format);
        } catch (IllegalArgumentException e) {
            throw LiquidException.argument(e.getMessage());
        }
    }

    /** The time that a value is: a time itself, seconds since 1970, {@code now}, {@code today}, or text with a time. */
    public static Optional<TemporalAccessor> toTime(Object value, RenderContext context) {
        if (value instanceof ZonedDateTime
                || value instanceof OffsetDateTime
                || value instanceof LocalDate
                || value instanceof LocalDateTime) {
            return Optional.of((TemporalAccessor) value);
        }
        try {
            if (value instanceof Number number) {
                Object normal = Numbers.normalize(number);
                boolean whole = normal instanceof Long || normal instanceof BigInteger;
                return whole ? Optional.of(ofEpoch(normal, context)) : Optional.empty();
            }
            return value instanceof String text ? ofText(text, context) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TemporalAccessor> ofText(String value, RenderContext context) {
        String text = value.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.equals("now") || text.equals("today")) {
            return Optional.of(context.now().atZone(context.zone()));
        }
        if (Text.isDigits(text, 0, text.length())) {
            return Optional.of(ofEpoch(Numbers.integer(text), context));
        }
        return Optional.of(RubyTime.parse(
                text, context.zone(), context.now().atZone(context.zone()).toLocalDate()));
    }

    private static ZonedDateTime ofEpoch(Object seconds, RenderContext context) {
        return Instant.ofEpochSecond(Numbers.clamp(seconds)).atZone(context.zone());
    }
}
