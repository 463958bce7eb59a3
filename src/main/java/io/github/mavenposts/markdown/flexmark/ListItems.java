package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;

/** Tells whether paragraphs in items of lists are written as paragraphs. */
final class ListItems {

    private ListItems() {}

    /** True if the content of the paragraph stands in its item without a paragraph around it. */
    static boolean isTight(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        return parent instanceof DefinitionTerm
                || parent instanceof ListItem item && item.isParagraphInTightListItem(paragraph);
    }
}
