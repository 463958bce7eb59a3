package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Node;

/** Block quotes: a line with the marker and the lines that it may run on over, with markers or without. */
final class Blockquotes {
    private final BlockParser blocks;

    Blockquotes(BlockParser blocks) {
        this.blocks = blocks;
    }

    boolean parse() {
        Source source = blocks.source();
        String text = source.text();
        int line = blocks.pos();
        Node quote = blocks.newBlock(ElementKind.BLOCKQUOTE, line);
        Source.Builder content = new Source.Builder();
        do {
            int next = source.nextLine(line);
            content.append(source, afterMarker(text, line), next);
            line = next;
        } while (line < text.length() && !LineStarts.endsLazyBlock(source, line));
        blocks.moveTo(line);
        blocks.add(quote);
        blocks.parseContent(quote, content.build());
        return true;
    }

    private static int afterMarker(String text, int line) {
        int marker = LineStarts.indented(text, line);
        if (marker >= text.length() || text.charAt(marker) != '>') {
            return line;
        }
        return marker + 1 < text.length() && text.charAt(marker + 1) == ' ' ? marker + 2 : marker + 1;
    }
}
