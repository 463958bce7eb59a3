package io.github.mavenposts.liquid;

/**
 * A key for a value that lives as long as one rendering and is shared by all templates of it, such as the site that a
 * host renders or the counters of {@code cycle}. Compared by identity.
 *
 * @param <T> the type of the value
 */
public final class Register<T> {
    private final String name;

    /** A new key. The name is for people only. */
    public Register(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
