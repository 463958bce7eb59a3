package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.RawText;

/** Headers: a line that begins with hashes (atx), or one that is underlined (Setext). */
final class Headers {
    private static final int MAX_LEVEL = 6;

    private final BlockParser blocks;

    Headers(BlockParser blocks) {
        this.blocks = blocks;
    }

    /** Whether a paragraph ends before the line because it looks like an atx header, be it an empty one. */
    boolean looksLikeAtx(int line) {
        int hashes = line + level(line);
        return hashes > line
                && hashes < blocks.text().length()
                && Chars.isBlank(blocks.text().charAt(hashes));
    }

    boolean parseAtx() {
        int start = blocks.pos();
        int from = contentStart(start);
        if (from < 0 || (!blocks.paragraphsEndEarly() && !blocks.isAfterBlockBoundary())) {
            return false;
        }
        String text = blocks.text();
        int lineEnd = blocks.source().lineEnd(text.charAt(from) == '\n' ? from + 1 : from);
        int to = Chars.trimEnd(text, from, lineEnd);
        int idStart = idStart(text, from, to);
        String id = idStart < 0 ? null : text.substring(idStart, to - 1);
        if (id != null) {
            to = Chars.trimEnd(text, from, idStart - 2);
        }
        to = withoutClosingHashes(text, from, to);
        if (to <= from) {
            return false;
        }
        add(level(start), from, to, id, start);
        blocks.moveTo(lineEnd + 1);
        return true;
    }

    private int contentStart(int line) {
        String text = blocks.text();
        int hashes = line + level(line);
        int from = Chars.skipBlanks(text, hashes, text.length());
        if (hashes == line || from >= text.length() - 1) {
            return -1;
        }
        // In kramdown's own dialect, hashes that stand alone make a header of the next line.
        boolean wrong = blocks.isGfm() && (from == hashes || text.charAt(from) == '\n');
        return wrong ? -1 : from;
    }

    private int level(int line) {
        String text = blocks.text();
        int level = 0;
        while (level < MAX_LEVEL && line + level < text.length() && text.charAt(line + level) == '#') {
            level++;
        }
        return level;
    }

    private int withoutClosingHashes(String text, int from, int to) {
        int i = to;
        while (i > from && text.charAt(i - 1) == '#') {
            i--;
        }
        if (!blocks.paragraphsEndEarly()) {
            boolean escaped = i < to && i > from && text.charAt(i - 1) == '\\';
            return Chars.trimEnd(text, from, escaped ? i + 1 : i);
        }
        return i > from && Chars.isBlank(text.charAt(i - 1)) ? Chars.trimEnd(text, from, i) : to;
    }

    boolean parseSetext(int from) {
        String text = blocks.text();
        int lineEnd = blocks.source().lineEnd(from);
        int underline = lineEnd + 1;
        if (underline >= text.length() || from == lineEnd || Chars.isBlank(text.charAt(from))) {
            return false;
        }
        char mark = text.charAt(underline);
        if ((mark != '-' && mark != '=') || !blocks.isAfterBlockBoundary()) {
            return false;
        }
        int i = underline + 1;
        while (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '=')) {
            i++;
        }
        int after = LineStarts.afterBlankRest(text, i);
        if (after < 0) {
            return false;
        }
        int to = Chars.trimEnd(text, from, lineEnd);
        int idStart = idStart(text, from, to);
        String id = idStart < 0 ? null : text.substring(idStart, to - 1);
        if (id != null) {
            to = Chars.trimEnd(text, from, idStart - 2);
        }
        if (to <= from) {
            return false;
        }
        add(mark == '=' ? 1 : 2, from, to, id, from);
        blocks.moveTo(after);
        return true;
    }

    /** The start of the id in {@code {#id}} at the end of the text, or -1. */
    private static int idStart(String text, int from, int to) {
        if (to - from < 4 || text.charAt(to - 1) != '}') {
            return -1;
        }
        int i = to - 1;
        while (i > from && Chars.isXmlNamePart(text.charAt(i - 1))) {
            i--;
        }
        boolean opened = i - 3 >= from
                && text.charAt(i - 1) == '#'
                && text.charAt(i - 2) == '{'
                && Chars.isBlank(text.charAt(i - 3));
        return opened && i < to - 1 && Chars.isXmlNameStart(text.charAt(i)) ? i : -1;
    }

    private void add(int level, int from, int to, String id, int start) {
        RawText rawText = new RawText(blocks.source(), from, to);
        Node header = blocks.newBlock(ElementKind.HEADER, start).level(level).rawText(rawText);
        header.add(BlockParser.unparsed(rawText));
        if (id != null) {
            header.attributes().put("id", id);
        }
        blocks.add(header);
    }
}
