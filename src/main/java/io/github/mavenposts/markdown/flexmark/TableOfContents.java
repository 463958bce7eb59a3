package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ast.Heading;
import io.github.mavenposts.markdown.MarkdownContent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes nested lists of links to the headings. Headings with class {@code no_toc} or without id stay out. */
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
        Deque<Integer> open = new ArrayDeque<>();
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
            while (open.size() > 1 && open.peek() > heading.level()) {
                close(element, out);
                open.pop();
            }
            if (open.isEmpty() || open.peek() < heading.level()) {
                out.endLine().html("<").html(element).html(">").endLine();
                open.push(heading.level());
            } else {
                out.html("</li>").endLine();
                open.pop();
                open.push(heading.level());
            }
            out.html("<li><a href=\"").link("#" + heading.id(), source.getStartOffset(), false);
            out.html("\">").html(heading.html()).html("</a>");
        }
        if (!open.isEmpty()) {
            while (!open.isEmpty()) {
                close(element, out);
                open.pop();
            }
            out.endLine().html("</nav>").endLine();
        }
    }

    private static void close(String element, Output out) {
        out.html("</li>").endLine().html("</").html(element).html(">").endLine();
    }
}
