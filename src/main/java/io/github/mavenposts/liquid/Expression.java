package io.github.mavenposts.liquid;

/** Something that has a value while a template is rendered: a literal, a variable with lookups, a range. Immutable. */
@FunctionalInterface
public interface Expression {
    /** The value, may be null. */
    Object evaluate(RenderContext context);
}
