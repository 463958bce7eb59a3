package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ast.Heading;
import io.github.mavenposts.markdown.MarkdownContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes nested lists of links to the headings. A list holds the headings of one level; where an author skips levels, it
 * holds all that are deeper than the list around it. Headings with class {@code no_toc} or without id stay out.
 */
final class TableOfContents {

    private TableOfContents() {}

    /**
     * Writes nothing if there are no headings to link to.
     *
     * @param outline the headings of the document as HTML, in the order of the structure's headings
     * @param element {@code ul} or {@code ol}
     */
    static void write(
            List<MarkdownContent.Heading> outline,
            Structure structure,
            EngineOptions options,
            String element,
            Output out) {
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < outline.size(); at++) {
            MarkdownContent.Heading heading = outline.get(at);
            Heading source = structure.headings().get(at);
            boolean hidden = structure.attributes(source).classes().contains("no_toc");
            if (hidden || heading.id().isEmpty() || !options.inToc(heading.level())) {
                continue;
            }
            if (open.isEmpty()) {
                out.html("<nav")
                        .attributes(AttributeList.EMPTY, "class", "posts-toc", "aria-label", options.label("toc"));
                out.html(">").endLine();
            }
            while (open.size() > 1 && open.get(open.size() - 2) >= heading.level()) {
                close(element, out);
                open.remove(open.size() - 1);
            }
            int last = open.size() - 1;
            if (last >= 0 && open.get(last) >= heading.level()) {
                out.html("</li>").endLine();
                open.set(last, heading.level());
            } else {
                out.endLine().html("<").html(element).html(">").endLine();
                open.add(heading.level());
            }
            out.html("<li><a href=\"").link("#" + heading.id(), source.getStartOffset(), false);
            out.html("\">").html(heading.html()).html("</a>");
        }
        open.forEach(level -> close(element, out));
        if (!open.isEmpty()) {
            out.endLine().html("</nav>").endLine();
        }
    }

    private static void close(String element, Output out) {
        out.html("</li>").endLine().html("</").html(element).html(">").endLine();
    }
}
