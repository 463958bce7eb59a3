package io.github.mavenposts.liquid;

/** A filter: {@code {{ input | name: argument }}}. Must be thread-safe. */
@FunctionalInterface
public interface Filter {
    /**
     * Applies the filter.
     *
     * @param input the value on the left, may be null
     * @param arguments the evaluated arguments
     * @param context the rendering that goes on
     * @return any value, may be null
     * @throws LiquidException if a value cannot be used; its text appears in the output or fails the rendering, as
     *     configured
     */
    Object apply(Object input, FilterArguments arguments, RenderContext context);
}
