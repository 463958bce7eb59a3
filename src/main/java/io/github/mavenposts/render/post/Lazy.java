package io.github.mavenposts.render.post;

import java.util.function.Supplier;

/** A value that is computed when it is first asked for, once, whatever threads ask. */
final class Lazy<T> implements Supplier<T> {

    private Supplier<? extends T> source;
    private volatile T value;

    Lazy(Supplier<? extends T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        return known != null ? known : compute();
    }

    private synchronized T compute() {
        if (value == null) {
            value = source.get();
            source = null;
        }
        return value;
    }
}
