package io.github.mavenposts.liquid.value;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The value of {@code (from..to)}: whole numbers, both ends included; empty if {@code to} is less.
 *
 * @param from the first number
 * @param to the last number
 */
public record Range(long from, long to) implements Iterable<Object> {
    /** How many numbers there are; Long.MAX_VALUE if there are more. */
    public long size() {
        if (to < from) {
            return 0;
        }
        long size = to - from + 1;
        return size > 0 ? size : Long.MAX_VALUE;
    }

    public boolean contains(Object value) {
        return value instanceof Number number
                && Numbers.compare(Numbers.normalize(number), from) >= 0
                && Numbers.compare(Numbers.normalize(number), to) <= 0;
    }

    @Override
    public Iterator<Object> iterator() {
        return new Iterator<>() {
            private long next = from;
            private boolean done = to < from;

            @Override
            public boolean hasNext() {
                return !done;
            }

            @Override
            public Object next() {
                if (done) {
                    throw new NoSuchElementException();
                }
                done = next == to;
                return next++;
            }
        };
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
