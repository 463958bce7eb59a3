package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.HtmlTag;
import io.github.mavenposts.markdown.kramdown.syntax.HtmlTags;
import io.github.mavenposts.markdown.kramdown.syntax.Source;

/** Recognises what a line begins with. Every position given to a method is the start of a line. Stateless. */
final class LineStarts {
    /** How far a block may be indented without being code. */
    static final int MAX_INDENT = 3;

    private LineStarts() {}

    /** The index after at most three spaces. */
    static int indented(String text, int pos) {
        return indented(text, pos, MAX_INDENT);
    }

    /** The index after at most {@code max} spaces. */
    static int indented(String text, int pos, int max) {
        int limit = Math.min(text.length(), pos + max);
        int i = pos;
        while (i < limit && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The index after the blank lines that begin at {@code pos}; {@code pos} if there are none. */
    static int afterBlankLines(String text, int pos) {
        int after = pos;
        for (int i = pos; i < text.length() && Chars.isSpace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                after = i + 1;
            }
        }
        return after;
    }

    /** Whether the line is blank, or there is none any more. */
    static boolean isBlank(String text, int pos) {
        for (int i = pos; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (!Chars.isSpace(c)) {
                return false;
            }
        }
        return pos >= text.length();
    }

    /** If nothing but white space follows {@code pos} on the line, the start of the next line, else -1. */
    static int afterBlankRest(String text, int pos) {
        for (int i = pos; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (!Chars.isSpace(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** The start of the line after an end-of-block marker, or -1 if the line is none. */
    static int afterEndOfBlock(String text, int pos) {
        return pos < text.length() && text.charAt(pos) == '^' ? afterBlankRest(text, pos + 1) : -1;
    }

    /** The width of the indentation of code: 1 for a tab, 4 for spaces, 0 if the line has none. */
    static int codeIndent(String text, int pos) {
        if (pos < text.length() && text.charAt(pos) == '\t') {
            return 1;
        }
        return text.startsWith("    ", pos) ? 4 : 0;
    }

    /** The index after the marker of an item of an unordered list that may be indented by {@code max}, or -1. */
    static int afterBullet(String text, int pos, int max) {
        int i = indented(text, pos, max);
        if (i + 1 < text.length()) {
            char c = text.charAt(i);
            if ((c == '*' || c == '-' || c == '+') && isAfterMarker(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The index after the marker of an item of an ordered list that may be indented by {@code max}, or -1. */
    static int afterNumber(String text, int pos, int max) {
        int start = indented(text, pos, max);
        int i = start;
        while (i < text.length() && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        boolean marker =
                i > start && i + 1 < text.length() && text.charAt(i) == '.' && isAfterMarker(text.charAt(i + 1));
        return marker ? i + 1 : -1;
    }

    /** The index after the marker of a definition that may be indented by {@code max}, or -1. */
    static int afterColon(String text, int pos, int max) {
        int i = indented(text, pos, max);
        return i + 1 < text.length() && text.charAt(i) == ':' && isAfterMarker(text.charAt(i + 1)) ? i + 1 : -1;
    }

    /** Whether an item of either kind of list begins. */
    static boolean isListItem(String text, int pos) {
        return afterBullet(text, pos, MAX_INDENT) >= 0 || afterNumber(text, pos, MAX_INDENT) >= 0;
    }

    // A pipe is taken for a space by kramdown; nobody knows why, and some documents rely on it.
    private static boolean isAfterMarker(char c) {
        return c == ' ' || c == '\t' || c == '|';
    }

    /** The start of the line after a horizontal rule, or -1 if the line is none. */
    static int afterRule(String text, int pos) {
        int i = indented(text, pos);
        if (i >= text.length()) {
            return -1;
        }
        char mark = text.charAt(i);
        if (mark != '*' && mark != '-' && mark != '_') {
            return -1;
        }
        int marks = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c == '\n') {
                return marks >= 3 ? i + 1 : -1;
            } else if (!Chars.isBlank(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** The brace that closes an attribute list which begins at {@code open}, or -1 if none does. */
    static int closingBrace(Source source, int open) {
        int close = source.find('}', open);
        while (close < source.length() && source.text().charAt(close - 1) == '\\') {
            close = source.find('}', close + 1);
        }
        return close < source.length() ? close : -1;
    }

    /**
     * The closing brace of a block attribute list at {@code open}, the index of its opening brace; -1 if there is none,
     * or something follows it on its line.
     */
    static int inlineAttributesEnd(Source source, int open) {
        String text = source.text();
        if (!text.startsWith("{:", open) || open + 2 >= text.length()) {
            return -1;
        }
        char next = text.charAt(open + 2);
        if (next == ':' || next == '/') {
            return -1;
        }
        int close = closingBrace(source, open + 2);
        return close > open + 2 && afterBlankRest(text, close + 1) >= 0 ? close : -1;
    }

    /** Whether the line begins with a block attribute list. */
    static boolean isInlineAttributes(Source source, int pos) {
        int open = indented(source.text(), pos);
        return open < source.length() && source.text().charAt(open) == '{' && inlineAttributesEnd(source, open) >= 0;
    }

    /** Whether the line begins with a tag that is not one of span-level elements, nor a script's. */
    static boolean isHtmlBoundary(String text, int pos) {
        int i = indented(text, pos);
        if (i + 1 >= text.length() || text.charAt(i) != '<') {
            return false;
        }
        boolean closing = text.charAt(i + 1) == '/';
        int start = closing ? i + 2 : i + 1;
        int end = HtmlTag.scanName(text, start, text.length());
        if (end < 0) {
            return false;
        }
        int word = start;
        while (word < end && Chars.isUnicodeWord(text.charAt(word))) {
            word++;
        }
        String name = text.substring(start, word);
        if (HtmlTags.isSpan(name) || name.equals("script")) {
            return false;
        }
        if (closing) {
            int close = Chars.skipSpaces(text, end, text.length());
            return close < text.length() && text.charAt(close) == '>';
        }
        return true;
    }

    /** Whether a block that runs on over lines cannot run on over this one, whatever the dialect. */
    static boolean endsLazyBlock(Source source, int pos) {
        String text = source.text();
        int i = indented(text, pos);
        if (i >= text.length()) {
            return true;
        }
        return switch (text.charAt(i)) {
            case '\n', '\t', '\r', '\f', '\u000b', ' ' -> isBlank(text, pos);
            case '{' -> inlineAttributesEnd(source, i) >= 0;
            case '^' -> i == pos && afterEndOfBlock(text, pos) >= 0;
            case '<' -> isHtmlBoundary(text, pos);
            default -> false;
        };
    }

    /** Whether what ends here ends at a block boundary. */
    static boolean isBlockBoundary(Source source, int pos) {
        return isBlank(source.text(), pos)
                || afterEndOfBlock(source.text(), pos) >= 0
                || isInlineAttributes(source, pos);
    }
}
