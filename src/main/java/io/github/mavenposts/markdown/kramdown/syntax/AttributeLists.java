package io.github.mavenposts.markdown.kramdown.syntax;

/** Reads what stands between the braces of an attribute list: keys with values, ids, classes and references. Stateless. */
public final class AttributeLists {
    private AttributeLists() {}

    /**
     * Puts the attributes of {@code text} from {@code from} to {@code to} into {@code target}.
     *
     * @return whether there was anything to read, or nothing but white space or a colon
     */
    public static boolean parse(String text, int from, int to, Attributes target) {
        int start = Chars.skipSpaces(text, from, to);
        int end = Chars.trimEnd(text, start, to);
        if (start == end || (end - start == 1 && text.charAt(start) == ':')) {
            return true;
        }
        boolean found = false;
        int[] unclosed = {Integer.MAX_VALUE, Integer.MAX_VALUE};
        int i = from;
        boolean first = true;
        while (i < to) {
            int item = i;
            if (!first || Chars.isSpace(text.charAt(i))) {
                if (!Chars.isSpace(text.charAt(i))) {
                    i++;
                    continue;
                }
                item++;
            }
            first = false;
            int next = parseItem(text, item, to, unclosed, target);
            if (next > 0) {
                found = true;
                i = next;
            } else {
                i++;
            }
        }
        return found;
    }

    private static int parseItem(String text, int from, int to, int[] unclosed, Attributes target) {
        if (from >= to) {
            return -1;
        }
        char c = text.charAt(from);
        if (c == '#' || c == '.') {
            return parseIdsAndClasses(text, from, to, target);
        }
        if (!Chars.isWord(c)) {
            return -1;
        }
        int keyEnd = from + 1;
        while (keyEnd < to && Chars.isNamePart(text.charAt(keyEnd))) {
            keyEnd++;
        }
        String key = text.substring(from, keyEnd);
        if (isItemEnd(text, keyEnd, to)) {
            target.addReference(key);
            return keyEnd;
        }
        if (keyEnd + 1 >= to || text.charAt(keyEnd) != '=') {
            return -1;
        }
        char quote = text.charAt(keyEnd + 1);
        if (quote != '"' && quote != '\'') {
            return -1;
        }
        int which = quote == '"' ? 0 : 1;
        int close = keyEnd + 2 < unclosed[which] ? closingQuote(text, keyEnd + 2, to, quote) : -1;
        if (close < 0) {
            unclosed[which] = Math.min(unclosed[which], keyEnd + 2);
            return -1;
        }
        String value = unescape(text, keyEnd + 2, close, quote);
        if (key.equals("class")) {
            target.addClass(value);
        } else {
            target.put(key, value);
        }
        return close + 1;
    }

    private static int parseIdsAndClasses(String text, int from, int to, Attributes target) {
        Attributes found = new Attributes();
        int i = from;
        while (i < to && !Chars.isSpace(text.charAt(i))) {
            char mark = text.charAt(i);
            int end = i + 1;
            if (mark == '#' && end < to && Chars.isAsciiLetter(text.charAt(end))) {
                while (end < to && Chars.isIdPart(text.charAt(end))) {
                    end++;
                }
                found.put("id", text.substring(i + 1, end));
            } else if (mark == '.') {
                while (end < to
                        && !Chars.isSpace(text.charAt(end))
                        && text.charAt(end) != '.'
                        && text.charAt(end) != '#') {
                    end++;
                }
                if (end == i + 1) {
                    return -1;
                }
                found.addClass(text.substring(i + 1, end));
            } else {
                return -1;
            }
            i = end;
        }
        target.merge(found);
        return i;
    }

    private static int closingQuote(String text, int from, int to, char quote) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < to && (text.charAt(i + 1) == quote || text.charAt(i + 1) == '}')) {
                i++;
            } else if (c == quote && isItemEnd(text, i + 1, to)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isItemEnd(String text, int index, int to) {
        return index >= to || Chars.isSpace(text.charAt(index));
    }

    private static String unescape(String text, int from, int to, char quote) {
        StringBuilder value = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < to && (text.charAt(i + 1) == '}' || text.charAt(i + 1) == quote)) {
                continue;
            }
            value.append(c);
        }
        return value.toString();
    }
}
