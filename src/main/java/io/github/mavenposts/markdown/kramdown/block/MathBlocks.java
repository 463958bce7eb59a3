package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.tree.Node;

/** Formulas that stand on their own, between two pairs of dollar signs. */
final class MathBlocks {
    private static final String DELIMITER = "$$";

    private final BlockParser blocks;

    MathBlocks(BlockParser blocks) {
        this.blocks = blocks;
    }

    boolean parse(int start) {
        String text = blocks.text();
        boolean escaped = text.charAt(start) == '\\';
        int open = escaped ? start + 1 : start;
        if (!text.startsWith(DELIMITER, open) || !blocks.isAfterBlockBoundary()) {
            return false;
        }
        int close = blocks.source().find(DELIMITER, open + 2);
        if (close >= text.length()) {
            return false;
        }
        int end = LineStarts.afterBlankRest(text, close + 2);
        if (escaped) {
            if (end >= 0) {
                // The backslash has done its work: the formula becomes part of a paragraph.
                blocks.moveTo(start + 1);
            }
            return false;
        }
        int after = end < 0 ? close + 2 : end;
        if (!LineStarts.isBlockBoundary(blocks.source(), after)) {
            return false;
        }
        Node math = blocks.newBlock(ElementKind.MATH, start);
        math.value(Chars.strip(text, open + 2, close));
        blocks.add(math);
        blocks.moveTo(after);
        return true;
    }
}
