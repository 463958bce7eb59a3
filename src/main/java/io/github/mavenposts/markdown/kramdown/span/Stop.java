package io.github.mavenposts.markdown.kramdown.span;

/** The end of the content of a construct. */
interface Stop {
    /** Whether it may be at the position, which has the character {@code c}; then no other construct is looked back over. */
    boolean isAt(SpanParser spans, char c);

    /** Whether there is no such construct without it; else the content may end with the text. */
    default boolean isNeeded() {
        return true;
    }

    /** Whether the content really ends at the position. */
    boolean accepts(SpanParser spans);
}
