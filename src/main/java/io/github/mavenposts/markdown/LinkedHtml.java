package io.github.mavenposts.markdown;

import java.util.List;
import java.util.function.Function;

/**
 * HTML whose links are not written yet, so that the same content can stand on pages in different folders and in feeds.
 *
 * @param parts texts, ids and links in turn; joined they are the HTML
 */
public record LinkedHtml(List<Part> parts) {

    /** A part of the HTML. */
    public sealed interface Part {}

    /** HTML as it is. */
    public record Text(String html) implements Part {}

    /**
     * The value of an attribute that holds an address.
     *
     * @param destination as the author wrote it, entities and backslash escapes resolved, not yet HTML-escaped
     * @param line line of the source file, counted from 1
     * @param column column, counted from 1; 0 if not known
     * @param resource true for what the page loads ({@code src}), false for what it leads to ({@code href})
     */
    public record Link(String destination, int line, int column, boolean resource) implements Part {}

    /**
     * An {@code id} attribute, which a page may have only once.
     *
     * @param attribute the whole attribute with the white space before it, as HTML
     */
    public record Id(String attribute) implements Part {}

    /** Copies the list. */
    public LinkedHtml {
        parts = List.copyOf(parts);
    }

    /**
     * The HTML with its links written.
     *
     * @param write gives the attribute value for a link, HTML-escaped
     */
    public String write(Function<Link, String> write) {
        StringBuilder html = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Text text) {
                html.append(text.html());
            } else if (part instanceof Id id) {
                html.append(id.attribute());
            } else if (part instanceof Link link) {
                html.append(write.apply(link));
            }
        }
        return html.toString();
    }

    /** The HTML without its ids, to stand on a page with other texts. */
    public LinkedHtml withoutIds() {
        return new LinkedHtml(
                parts.stream().filter(part -> !(part instanceof Id)).toList());
    }
}
