package io.github.mavenposts.markdown;

import java.util.ArrayList;
import java.util.List;

/** Puts HTML and links together. Not thread-safe. */
public final class LinkedHtmlBuilder {

    private final List<LinkedHtml.Part> parts = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();

    /** Appends HTML as it is. */
    public LinkedHtmlBuilder html(CharSequence html) {
        pending.append(html);
        return this;
    }

    /** Appends plain text, escaped. */
    public LinkedHtmlBuilder text(CharSequence text) {
        HtmlText.escape(text, pending);
        return this;
    }

    /** Appends a link where the value of an attribute is expected, between its quotes. */
    public LinkedHtmlBuilder link(LinkedHtml.Link link) {
        flush();
        parts.add(link);
        return this;
    }

    /** Appends an {@code id} attribute, which is the whole of it with the white space before it. */
    public LinkedHtmlBuilder id(LinkedHtml.Id id) {
        flush();
        parts.add(id);
        return this;
    }

    /** Ends the line, unless it has just ended or nothing was written yet. */
    public LinkedHtmlBuilder endLine() {
        boolean atStart = pending.isEmpty() ? parts.isEmpty() : pending.charAt(pending.length() - 1) == '\n';
        if (!atStart) {
            pending.append('\n');
        }
        return this;
    }

    /** What was put together. */
    public LinkedHtml build() {
        flush();
        return new LinkedHtml(parts);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            parts.add(new LinkedHtml.Text(pending.toString()));
            pending.setLength(0);
        }
    }
}
