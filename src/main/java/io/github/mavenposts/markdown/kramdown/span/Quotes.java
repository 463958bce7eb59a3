package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;

/**
 * Turns straight quotation marks into curly ones. What a mark becomes depends on the character before it, unless that was
 * recognised as part of something else, and on those after it.
 */
final class Quotes {
    private final SpanParser spans;

    Quotes(SpanParser spans) {
        this.spans = spans;
    }

    boolean parse(char mark) {
        int pos = spans.pos();
        boolean lookBehind =
                spans.isUnclaimed(pos - 1) && spans.charAt(pos - 1) != '\\' && pos > 0 && spans.charAt(pos - 1) != 0;
        if (lookBehind) {
            parseAfter(spans.charAt(pos - 1), mark, pos);
        } else {
            parseFirst(mark, pos);
        }
        return true;
    }

    private void parseAfter(char before, char mark, int pos) {
        boolean space = Chars.isSpace(before);
        if (parseNested(space, mark, pos)) {
            return;
        }
        if (space && isDecade(mark, pos)) {
            add(mark, false, pos);
        } else if (space && Chars.isWord(spans.charAt(pos + 1))) {
            add(mark, true, pos);
        } else {
            add(mark, !closesAfter(before), pos);
        }
    }

    private void parseFirst(char mark, int pos) {
        char next = spans.charAt(pos + 1);
        if (isBeforeEmphasis(pos)) {
            add(mark, true, pos);
        } else if (isBeforePunctuation(next, pos)) {
            add(mark, false, pos);
        } else if (!parseNested(true, mark, pos)) {
            if (isDecade(mark, pos)) {
                add(mark, false, pos);
            } else if (next == '"' || next == '\'') {
                // The first of two in a row is left alone.
                spans.takeAsText(pos + 1);
                add(next, false, pos + 1);
            } else {
                add(mark, !isBeforeEndOfWord(next, pos), pos);
            }
        }
    }

    /** Two different marks in a row before a word both open. */
    private boolean parseNested(boolean possible, char mark, int pos) {
        char next = spans.charAt(pos + 1);
        if (!possible || next == mark || (next != '"' && next != '\'') || !Chars.isWord(spans.charAt(pos + 2))) {
            return false;
        }
        add(mark, true, pos);
        add(next, true, pos + 1);
        return true;
    }

    /** As in '80s. */
    private boolean isDecade(char mark, int pos) {
        return mark == '\''
                && Chars.isDigit(spans.charAt(pos + 1))
                && Chars.isDigit(spans.charAt(pos + 2))
                && spans.charAt(pos + 3) == 's';
    }

    private static boolean closesAfter(char before) {
        return switch (before) {
            case ' ', '\\', '\t', '\r', '\n', '[', '{', '(', '-' -> false;
            default -> true;
        };
    }

    private boolean isBeforeEmphasis(int pos) {
        int i = pos + 1;
        int marks = 0;
        while (marks < 2 && (spans.charAt(i) == '*' || spans.charAt(i) == '_')) {
            i++;
            marks++;
        }
        if (marks == 0) {
            return false;
        }
        char after = spans.charAt(i);
        // One mark fewer is tried too: the second one is no space itself.
        return marks == 2 || (after != 0 && !Chars.isSpace(after));
    }

    private boolean isBeforePunctuation(char next, int pos) {
        if (!Chars.isAsciiPunctuation(next)
                || next == '&'
                || (spans.charAt(pos + 2) == '.' && spans.charAt(pos + 3) == '.')) {
            return false;
        }
        boolean word = Chars.isWord(next);
        boolean wordAfter = Chars.isUnicodeWord(spans.charAt(pos + 2));
        return word == wordAfter;
    }

    private boolean isBeforeEndOfWord(char next, int pos) {
        if (next == 0 || Chars.isSpace(next)) {
            return true;
        }
        return next == 's' && !Chars.isUnicodeWord(spans.charAt(pos + 2));
    }

    private void add(char mark, boolean opening, int pos) {
        String name = mark == '"' ? (opening ? "ldquo" : "rdquo") : (opening ? "lsquo" : "rsquo");
        spans.add(spans.node(ElementKind.SMART_QUOTE, name, pos), pos, pos + 1);
    }
}
