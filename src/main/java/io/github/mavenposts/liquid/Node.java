package io.github.mavenposts.liquid;

/** A part of a parsed template. Immutable, rendered by several threads at once. */
@FunctionalInterface
public interface Node {
    /**
     * Appends the node's output. If it throws, what it has appended is taken back and the error's text put in its
     * place.
     */
    void render(RenderContext context, StringBuilder out);

    /**
     * Whether the node never has output worth keeping, such as {@code assign}. A block of nothing but such nodes and
     * white space is blank itself, and the output of a blank node is dropped.
     */
    default boolean isBlank() {
        return false;
    }
}
