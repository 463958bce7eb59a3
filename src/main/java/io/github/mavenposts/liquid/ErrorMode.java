package io.github.mavenposts.liquid;

/** What the parser does with markup that only the lenient grammar understands. */
public enum ErrorMode {
    /** Parses leniently, always. Ruby's default. */
    LAX,
    /** Parses strictly, and leniently with a warning where that fails. Jekyll's default. */
    WARN,
    /** Parses strictly and fails. */
    STRICT
}
