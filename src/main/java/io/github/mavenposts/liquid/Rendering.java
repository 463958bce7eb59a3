package io.github.mavenposts.liquid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all contexts of one rendering share: registers, errors, what is used up of the limits. Not thread-safe. */
final class Rendering {
    /** How many nodes are rendered between two looks at the clock. */
    private static final int LOOK_EVERY = 256;

    final Liquid liquid;
    final Map<Register<?>, Object> registers;
    final List<LiquidError> errors = new ArrayList<>();
    final List<LiquidError> warnings = new ArrayList<>();
    final List<String> includeStack = new ArrayList<>();
    final Instant now;
    int depth;

    private final Limits limits;
    private final long deadline;
    private long iterations;
    private int nodes;

    Rendering(Liquid liquid, Map<Register<?>, Object> registers) {
        this.liquid = liquid;
        this.registers = new HashMap<>(registers);
        this.limits = liquid.limits();
        this.now = liquid.now();
        long nanos;
        try {
            nanos = limits.time().toNanos();
        } catch (ArithmeticException e) {
            nanos = Long.MAX_VALUE / 2;
        }
        this.deadline = System.nanoTime() + Math.min(nanos, Long.MAX_VALUE / 2);
    }

    void countNode() {
        if (++nodes >= LOOK_EVERY) {
            nodes = 0;
            checkTime();
        }
    }

    void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw limit("takes longer than " + limits.time());
        }
    }

    void countIteration() {
        if (++iterations > limits.loopIterations()) {
            throw limit("more than " + limits.loopIterations() + " loop iterations");
        }
    }

    void checkLength(long length) {
        if (length > limits.renderLength()) {
            throw limit("more than " + limits.renderLength() + " characters of output");
        }
    }

    private static LiquidException limit(String what) {
        return new LiquidException(ErrorKind.LIMIT, "Memory limits exceeded: " + what);
    }
}
