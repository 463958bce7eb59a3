package io.github.mavenposts.render.post;

import io.github.mavenposts.markdown.HtmlText;
import io.github.mavenposts.markdown.MarkdownContent.Heading;
import java.util.ArrayList;
import java.util.List;

/** Headings as nested lists of links. Stateless. */
public final class TableOfContents {

    private TableOfContents() {}

    /**
     * The lists as HTML. A list holds the headings of one level; where an author skips levels, it holds all that are
     * deeper than the list around it.
     *
     * @param headings the headings of a text in order; those without an id cannot be linked and are left out
     * @return nested {@code ul} elements; empty if there is no heading to link
     */
    public static String html(List<Heading> headings) {
        StringBuilder html = new StringBuilder();
        List<Integer> open = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.id().isEmpty()) {
                continue;
            }
            while (open.size() > 1 && open.get(open.size() - 2) >= heading.level()) {
                open.remove(open.size() - 1);
                html.append("</li>\n</ul>\n");
            }
            int last = open.size() - 1;
            if (last >= 0 && open.get(last) >= heading.level()) {
                open.set(last, heading.level());
                html.append("</li>\n");
            } else {
                open.add(heading.level());
                html.append(html.isEmpty() ? "<ul>\n" : "\n<ul>\n");
            }
            html.append("<li><a href=\"#")
                    .append(HtmlText.escape(heading.id()))
                    .append("\">")
                    .append(heading.html())
                    .append("</a>");
        }
        return html.append("</li>\n</ul>\n".repeat(open.size())).toString();
    }
}
