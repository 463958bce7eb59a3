package io.github.mavenposts.liquid;

/**
 * A value that templates look into and that computes what they ask for on demand, such as a site or a post. Must be
 * safe for use by several threads if the templates that see it are rendered by several threads.
 */
public interface Drop {
    /**
     * A property.
     *
     * @param name the property's name
     * @return its value, null if it has none
     */
    Object get(String name);

    /**
     * Whether the drop has a property of that name. By default it is taken to have every property, so an unknown one is
     * null and {@code size}, {@code first} and {@code last} are asked of {@link #get}, as in Ruby.
     */
    default boolean has(String name) {
        return true;
    }

    /** What it prints as. Ruby prints the name of the class. */
    default String text() {
        return getClass().getSimpleName();
    }

    /** What a loop goes over, null if it cannot be looped over. */
    default Iterable<?> items() {
        return null;
    }

    /** What {@code contains} answers. */
    default boolean contains(Object value) {
        return false;
    }
}
