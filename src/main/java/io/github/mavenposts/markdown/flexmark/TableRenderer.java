package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables, each in a frame that scrolls and can be reached by keyboard when the table is too wide. */
final class TableRenderer {

    private final EngineOptions options;
    private final Structure structure;
    private final Output out;
    private final InlineRenderer inlines;

    TableRenderer(EngineOptions options, Structure structure, Output out, InlineRenderer inlines) {
        this.options = options;
        this.structure = structure;
        this.out = out;
        this.inlines = inlines;
    }

    void table(TableBlock table) {
        out.endLine().html("<div");
        out.attributes(
                AttributeList.EMPTY,
                "class",
                "posts-table",
                "role",
                "group",
                "aria-label",
                options.label("table"),
                "tabindex",
                "0");
        out.html(">").endLine();
        out.html("<table").attributes(structure.attributes(table)).html(">").endLine();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows("thead", part);
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows("tbody", part);
            }
        }
        out.html("</table>").endLine().html("</div>").endLine();
    }

    private void rows(String name, Node part) {
        out.html("<").html(name).html(">").endLine();
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            out.html("<tr>").endLine();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell tableCell) {
                    cell(tableCell);
                }
            }
            out.html("</tr>").endLine();
        }
        out.html("</").html(name).html(">").endLine();
    }

    private void cell(TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        out.html("<").html(name);
        if (cell.isHeader()) {
            out.html(" scope=\"col\"");
        }
        if (cell.getAlignment() == null) {
            out.attributes(structure.attributes(cell));
        } else {
            String alignment = cell.getAlignment().name().toLowerCase(Locale.ROOT);
            out.attributes(structure.attributes(cell), "style", "text-align: " + alignment);
        }
        out.html(">");
        inlines.cell(cell);
        out.html("</").html(name).html(">").endLine();
    }
}
