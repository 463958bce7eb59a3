package io.github.mavenposts.markdown;

/** Turns a text into HTML, from Markdown as a rule. Immutable; used by many threads at once. */
public interface MarkdownEngine {

    /**
     * Renders a text.
     *
     * @param text the text, with any line ends
     * @param firstLine line of the source file on which the text starts, counted from 1
     */
    MarkdownContent render(String text, int firstLine);
}
