package io.github.mavenposts.markdown.kramdown.syntax;

/**
 * The start or stop tag of an extension: <code>{::name attributes}</code>, <code>{::name attributes /}</code>,
 * <code>{:/name}</code>.
 *
 * @param name the extension's; empty for a stop tag without it
 * @param isStop whether it is a stop tag
 * @param hasBody whether a start tag is followed by a body and a stop tag
 * @param attributesFrom the start of the attributes
 * @param attributesTo the end of the attributes
 * @param end the index after the tag
 */
public record ExtensionTag(
        String name, boolean isStop, boolean hasBody, int attributesFrom, int attributesTo, int end) {

    /** The tag at {@code from}, ending not after {@code limit}, or null. */
    public static ExtensionTag scan(Source source, int from, int limit) {
        String text = source.text();
        if (text.startsWith("{:/", from)) {
            int nameEnd = from + 3;
            if (nameEnd < limit && Chars.isWord(text.charAt(nameEnd))) {
                while (nameEnd < limit && Chars.isNamePart(text.charAt(nameEnd))) {
                    nameEnd++;
                }
            }
            boolean closed = nameEnd < limit && text.charAt(nameEnd) == '}';
            return closed
                    ? new ExtensionTag(text.substring(from + 3, nameEnd), true, false, nameEnd, nameEnd, nameEnd + 1)
                    : null;
        }
        if (!text.startsWith("{::", from)) {
            return null;
        }
        int nameEnd = from + 3;
        while (nameEnd < limit && Chars.isWord(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int close = nameEnd == from + 3 ? limit : source.find('}', nameEnd);
        while (close < limit && text.charAt(close - 1) == '\\') {
            close = source.find('}', close + 1);
        }
        if (close >= limit) {
            return null;
        }
        boolean empty = text.charAt(close - 1) == '/';
        int attributesTo = empty ? close - 1 : close;
        if (attributesTo > nameEnd && !Chars.isSpace(text.charAt(nameEnd))) {
            return null;
        }
        String name = text.substring(from + 3, nameEnd);
        return new ExtensionTag(name, false, !empty, nameEnd, Math.max(nameEnd, attributesTo), close + 1);
    }
}
