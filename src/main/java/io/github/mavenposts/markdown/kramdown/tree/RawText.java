package io.github.mavenposts.markdown.kramdown.tree;

import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Source;

/**
 * A part of a source that is to be parsed for spans.
 *
 * @param from the first character
 * @param to the index after the last character
 */
public record RawText(Source source, int from, int to) {

    /** Without the white space at either end. */
    public RawText strip() {
        int end = Chars.trimEnd(source.text(), from, to);
        return new RawText(source, Chars.skipSpaces(source.text(), from, end), end);
    }

    /** With a line feed after it. */
    public RawText plusLineFeed() {
        if (to < source.length() && source.text().charAt(to) == '\n') {
            return new RawText(source, from, to + 1);
        }
        Source longer = new Source.Builder()
                .append(source, from, to)
                .append("\n", origin(to))
                .build();
        return new RawText(longer, 0, longer.length());
    }

    /** This text with {@code inserted} in the place of its first characters. */
    public RawText replaceStart(int end, String inserted) {
        Source.Builder builder = new Source.Builder().append(inserted, origin(from));
        if (end < to) {
            builder.append(source, end, to);
        }
        Source replaced = builder.build();
        return new RawText(replaced, 0, replaced.length());
    }

    /** The offset in the document of the first character. */
    public int origin() {
        return origin(from);
    }

    private int origin(int offset) {
        return source.originOf(Math.min(offset, Math.max(0, source.length() - 1)));
    }

    /** The characters. */
    public String text() {
        return source.text().substring(from, to);
    }
}
