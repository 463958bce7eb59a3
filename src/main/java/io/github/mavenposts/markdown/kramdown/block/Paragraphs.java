package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.RawText;

/** Paragraphs: lines that nothing else wants, up to one that something else may want. */
final class Paragraphs {
    private final BlockParser blocks;

    Paragraphs(BlockParser blocks) {
        this.blocks = blocks;
    }

    void parse() {
        int start = blocks.pos();
        int end = blocks.source().nextLine(start);
        while (end < blocks.text().length() && !blocks.endsParagraph(end)) {
            end = blocks.source().nextLine(end);
        }
        blocks.moveTo(end);
        int to = Chars.trimEnd(blocks.text(), start, end);
        Node last = blocks.parent().last();
        if (last != null && last.is(ElementKind.PARAGRAPH)) {
            last.child(0).joinLine(new RawText(blocks.source(), start, to));
            return;
        }
        int from = Chars.skipSpaces(blocks.text(), start, to);
        Node paragraph = blocks.newBlock(ElementKind.PARAGRAPH, from);
        paragraph.add(BlockParser.unparsed(new RawText(blocks.source(), from, to)));
        blocks.add(paragraph);
    }
}
