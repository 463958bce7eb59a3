package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.LinkNames;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;

/** Lines that define what is used elsewhere: footnotes, links and abbreviations. */
final class DefinitionLines {
    private final BlockParser blocks;

    DefinitionLines(BlockParser blocks) {
        this.blocks = blocks;
    }

    boolean parseFootnote(int start) {
        Source source = blocks.source();
        String text = source.text();
        int nameStart = start + 2;
        if (!text.startsWith("[^", start) || !Chars.isWord(text.charAt(nameStart))) {
            return false;
        }
        int nameEnd = nameStart;
        while (Chars.isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (!text.startsWith("]:", nameEnd)) {
            return false;
        }
        int line = nameEnd + 2;
        int end = CodeBlocks.end(source, source.nextLine(line));
        Source.Builder content = new Source.Builder();
        while (line < end) {
            int next = source.nextLine(line);
            content.append(source, line + LineStarts.codeIndent(text, line), next);
            line = next;
        }
        String name = text.substring(nameStart, nameEnd);
        Node marker = addMarker(start);
        Node footnote = new Node(ElementKind.FOOTNOTE_DEFINITION, name, marker.position());
        blocks.parseContent(footnote, content.build());
        if (blocks.definitions().defineFootnote(new Definitions.Footnote(name, footnote, marker))) {
            blocks.warn(start, "Duplicate footnote name '" + name + "' - overwriting");
        }
        blocks.moveTo(end);
        return true;
    }

    boolean parseLink(int start) {
        Source source = blocks.source();
        String text = source.text();
        int nameEnd = source.find(']', start + 1);
        int lineEnd = source.lineEnd(start);
        if (nameEnd >= lineEnd || nameEnd == start + 1 || !text.startsWith("]:", nameEnd)) {
            return false;
        }
        LinkTarget target = LinkTarget.scan(source, nameEnd + 2);
        if (target == null) {
            return false;
        }
        String name = LinkNames.normalize(text, start + 1, nameEnd);
        Definitions.Link link = new Definitions.Link(target.address(), target.title(), addMarker(start));
        if (blocks.definitions().defineLink(name, link)) {
            blocks.warn(start, "Duplicate link ID '" + name + "' - overwriting");
        }
        blocks.moveTo(target.end());
        return true;
    }

    boolean parseAbbreviation(int start) {
        Source source = blocks.source();
        String text = source.text();
        if (!text.startsWith("*[", start)) {
            return false;
        }
        int nameEnd = source.find("]:", start + 3);
        int lineEnd = source.lineEnd(start);
        if (nameEnd >= lineEnd) {
            return false;
        }
        String name = text.substring(start + 2, nameEnd);
        String phrase = Chars.strip(text, nameEnd + 2, lineEnd);
        if (blocks.definitions().defineAbbreviation(name, new Definitions.Abbreviation(phrase, addMarker(start)))) {
            blocks.warn(start, "Duplicate abbreviation ID '" + name + "' - overwriting");
        }
        blocks.moveTo(Math.min(lineEnd + 1, text.length()));
        return true;
    }

    private Node addMarker(int start) {
        Node marker = blocks.newBlock(ElementKind.END_OF_BLOCK, start).detail(Marker.TARGET_DEFINITION);
        blocks.add(marker);
        return marker;
    }
}
