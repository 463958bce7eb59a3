package io.github.mavenposts.markdown.kramdown;

/**
 * Something in a document that is probably not meant so.
 *
 * @param line from 1, in the text that was parsed
 * @param column from 1, in UTF-16 units
 * @param message a sentence for people
 */
public record Warning(int line, int column, String message) {
    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
