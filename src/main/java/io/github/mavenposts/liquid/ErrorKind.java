package io.github.mavenposts.liquid;

/** The kinds of {@link LiquidError}. */
public enum ErrorKind {
    /** The template cannot be parsed, or leniently only. */
    SYNTAX,
    /** A filter, operator or tag got a value that it cannot use. */
    ARGUMENT,
    /** A division by zero. */
    ZERO_DIVISION,
    /** Not a finite number. */
    NOT_FINITE,
    /** A template that is included does not exist or cannot be read. */
    FILE_SYSTEM,
    /** Nested too deep. */
    STACK_LEVEL,
    /** One of {@link Limits} is passed. */
    LIMIT,
    /** A variable is not defined and {@code strictVariables} is on. */
    UNDEFINED_VARIABLE,
    /** A filter is not defined and {@code strictFilters} is on. */
    UNDEFINED_FILTER,
    /** A value of a type for which Ruby would fail inside a filter or tag. */
    INTERNAL
}
