package io.github.mavenposts.markdown;

/** Turns Markdown into HTML. Immutable; used by many threads at once. */
public interface MarkdownEngine {

    /**
     * Renders a text.
     *
     * @param text Markdown, with any line ends
     * @param firstLine line of the source file on which the text starts, counted from 1
     */
    MarkdownContent render(String text, int firstLine);
}
