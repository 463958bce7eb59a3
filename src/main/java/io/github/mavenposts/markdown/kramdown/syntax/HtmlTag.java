package io.github.mavenposts.markdown.kramdown.syntax;

import java.util.Locale;

/**
 * A start tag in the text. Kramdown takes XHTML, and besides it attributes without a value and unquoted values made of
 * word characters.
 *
 * @param name as written
 * @param attributes names in lower case if HTML has the element; values as written
 * @param closed whether the tag ends with {@code />}
 * @param end the index after the tag
 */
public record HtmlTag(String name, Attributes attributes, boolean closed, int end) {

    /** The start tag at {@code from} of {@code source}, ending not after {@code limit}; null if there is none. */
    public static HtmlTag scan(Source source, int from, int limit) {
        String text = source.text();
        if (from + 1 >= limit || text.charAt(from) != '<') {
            return null;
        }
        int nameEnd = scanName(text, from + 1, limit);
        if (nameEnd < 0) {
            return null;
        }
        String name = text.substring(from + 1, nameEnd);
        boolean known = HtmlTags.isKnown(name.toLowerCase(Locale.ROOT));
        Attributes attributes = new Attributes();
        int i = nameEnd;
        while (true) {
            int start = Chars.skipSpaces(text, i, limit);
            int keyEnd = start == i ? -1 : scanName(text, start, limit);
            if (keyEnd < 0) {
                return close(text, name, attributes, start, limit);
            }
            String key = text.substring(start, keyEnd);
            if (known) {
                key = key.toLowerCase(Locale.ROOT);
            }
            int equals = Chars.skipSpaces(text, keyEnd, limit);
            if (equals >= limit || text.charAt(equals) != '=') {
                attributes.put(key, "");
                i = keyEnd;
                continue;
            }
            int valueStart = Chars.skipSpaces(text, equals + 1, limit);
            if (valueStart >= limit) {
                return null;
            }
            char quote = text.charAt(valueStart);
            int valueEnd;
            if (quote == '"' || quote == '\'') {
                valueEnd = source.find(quote, ++valueStart);
                i = valueEnd + 1;
            } else {
                valueEnd = skipWord(text, valueStart, limit);
                i = valueEnd;
            }
            if (i > limit || i == valueStart) {
                return null;
            }
            attributes.put(key, text.substring(valueStart, valueEnd));
        }
    }

    private static HtmlTag close(String text, String name, Attributes attributes, int from, int limit) {
        boolean closed = from < limit && text.charAt(from) == '/';
        int end = closed ? from + 1 : from;
        if (end >= limit || text.charAt(end) != '>') {
            return null;
        }
        return new HtmlTag(name, attributes, closed, end + 1);
    }

    /** The end of the XML name, perhaps with a prefix, that begins at {@code from}; -1 if none does. */
    public static int scanName(String text, int from, int limit) {
        int end = scanPlainName(text, from, limit);
        if (end > 0 && end + 1 < limit && text.charAt(end) == ':') {
            int local = scanPlainName(text, end + 1, limit);
            return local < 0 ? end : local;
        }
        return end;
    }

    /**
     * The end of the closing tag at {@code from}, whose name must be {@code name} if that is not null; -1 if there is none.
     */
    public static int scanClosing(String text, int from, int limit, String name, boolean ignoreCase) {
        if (!text.startsWith("</", from)) {
            return -1;
        }
        int end;
        if (name == null) {
            end = scanName(text, from + 2, limit);
        } else {
            end = text.regionMatches(ignoreCase, from + 2, name, 0, name.length()) ? from + 2 + name.length() : -1;
        }
        if (end < 0) {
            return -1;
        }
        end = Chars.skipSpaces(text, end, limit);
        return end < limit && text.charAt(end) == '>' ? end + 1 : -1;
    }

    private static int scanPlainName(String text, int from, int limit) {
        if (from >= limit || !isNameStart(text.charAt(from))) {
            return -1;
        }
        int i = from + 1;
        while (i < limit && isNamePart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNameStart(char c) {
        return c < 0x80 ? Chars.isAsciiLetter(c) || c == '_' : Character.isLetter(c) || Character.isSurrogate(c);
    }

    private static boolean isNamePart(char c) {
        return c < 0x80 ? Chars.isWord(c) || c == '-' || c == '.' : Chars.isUnicodeWord(c) || Character.isSurrogate(c);
    }

    private static int skipWord(String text, int from, int limit) {
        int i = from;
        while (i < limit && Chars.isUnicodeWord(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
