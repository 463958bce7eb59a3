package io.github.mavenposts.liquid;

import java.time.Duration;

/**
 * What a template may use up, for one rendering. Passing one of the last three ends the rendering with a
 * {@link LiquidException} of kind {@link ErrorKind#LIMIT}; nesting too deep is an error like others, as in Ruby.
 *
 * @param nesting blocks and includes inside each other, both when parsing and when rendering
 * @param renderLength characters of output, captures included
 * @param loopIterations passes of all loops together
 * @param time wall time, looked at in loops and includes
 */
public record Limits(int nesting, long renderLength, long loopIterations, Duration time) {
    /** Nesting of 100 as in Ruby; a hundred million characters, a milliard passes, ten minutes. */
    public static final Limits DEFAULT = new Limits(100, 100_000_000L, 1_000_000_000L, Duration.ofMinutes(10));

    public Limits {
        if (nesting < 1 || renderLength < 0 || loopIterations < 0 || time.isNegative()) {
            throw new IllegalArgumentException("limits must not be negative");
        }
        // Each level takes a few stack frames; more than this does not fit into a thread's default stack.
        nesting = Math.min(nesting, 500);
    }

    public Limits withNesting(int value) {
        return new Limits(value, renderLength, loopIterations, time);
    }

    public Limits withRenderLength(long value) {
        return new Limits(nesting, value, loopIterations, time);
    }

    public Limits withLoopIterations(long value) {
        return new Limits(nesting, renderLength, value, time);
    }

    public Limits withTime(Duration value) {
        return new Limits(nesting, renderLength, loopIterations, value);
    }
}
