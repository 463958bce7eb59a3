package io.github.mavenposts.markdown.kramdown;

/** What is highlighted. */
public enum HighlightKind {
    /** A code block. */
    BLOCK,
    /** Code in a line of text. */
    SPAN
}
