package io.github.mavenposts.liquid;

import io.github.mavenposts.liquid.expression.Fragments;
import io.github.mavenposts.liquid.value.Text;

/**
 * Cuts a source into text, tags and variables. A tag ends at the first {@code %}}, a variable at the first
 * <code>}</code> with a second one behind it if there is one, quotes or not. Text without braces costs one scan.
 */
final class Tokenizer {
    /** What the current token is. */
    enum Kind {
        TEXT,
        TAG,
        VARIABLE,
        LINE,
        UNTERMINATED
    }

    private final String source;
    private final int limit;
    private final boolean lines;
    private Kind kind = Kind.TEXT;
    private int start;
    private int end;

    Tokenizer(String source) {
        this(source, 0, source.length(), false);
    }

    private Tokenizer(String source, int from, int limit, boolean lines) {
        this.source = source;
        this.start = from;
        this.end = from;
        this.limit = limit;
        this.lines = lines;
    }

    /** Lines instead of tokens, of a part of the source. */
    static Tokenizer lines(String source, int from, int to) {
        return new Tokenizer(source, from, to, true);
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isLine() {
        return lines;
    }

    /** Goes to the next token; false at the end, where the position stays. */
    boolean next() {
        if (end >= limit) {
            return false;
        }
        start = end;
        if (lines) {
            int newline = source.indexOf('\n', start);
            end = newline < 0 || newline >= limit ? limit : newline + 1;
            kind = Kind.LINE;
            return true;
        }
        char first = source.charAt(start);
        char second = start + 1 < limit ? source.charAt(start + 1) : ' ';
        if (first != '{' || second != '{' && second != '%') {
            int opening = opening(start + 1);
            end = opening < 0 ? limit : opening;
            kind = Kind.TEXT;
        } else if (second == '%') {
            int close = source.indexOf("%}", start + 2);
            end = close < 0 ? start + 2 : close + 2;
            kind = close < 0 ? Kind.UNTERMINATED : Kind.TAG;
        } else {
            int close = source.indexOf('}', start + 2);
            boolean closed = close >= 0 && close + 1 < limit && source.charAt(close + 1) == '}';
            end = close < 0 ? start + 2 : closed ? close + 2 : close + 1;
            kind = closed ? Kind.VARIABLE : Kind.UNTERMINATED;
        }
        return true;
    }

    private int opening(int from) {
        int at = source.indexOf('{', from);
        while (at >= 0 && at + 1 < limit) {
            char second = source.charAt(at + 1);
            if (second == '{' || second == '%') {
                return at;
            }
            at = source.indexOf('{', at + 1);
        }
        return -1;
    }

    /** The current token as a tag, null if it has no name. */
    TagToken tag() {
        int at = start + 2;
        int close = end - 2;
        if (at < close && source.charAt(at) == '-') {
            at++;
        }
        at = Fragments.skipSpace(source, at);
        int nameEnd = nameEnd(at, close);
        if (nameEnd == at) {
            return null;
        }
        int markup = Math.min(Fragments.skipSpace(source, nameEnd), close);
        if (markup < close && source.charAt(close - 1) == '-') {
            close--;
        }
        return new TagToken(source.substring(at, nameEnd), source.substring(markup, close), start);
    }

    /** The current line as a tag, null for a blank line. */
    TagToken lineTag() {
        int close = end > start && source.charAt(end - 1) == '\n' ? end - 1 : end;
        int at = Math.min(Fragments.skipSpace(source, start), close);
        if (at == close) {
            return null;
        }
        int nameEnd = nameEnd(at, close);
        int markup = Math.min(Fragments.skipSpace(source, nameEnd), close);
        return new TagToken(source.substring(at, nameEnd), source.substring(markup, close), start);
    }

    private int nameEnd(int at, int close) {
        if (at < close && source.charAt(at) == '#') {
            return at + 1;
        }
        int index = at;
        while (index < close && Text.isWord(source.charAt(index))) {
            index++;
        }
        return index;
    }

    /** Ruby's words for a token that has no end. */
    String unterminated() {
        String token = source.substring(start, end);
        return token.startsWith("{%")
                ? "Tag '" + token + "' was not properly terminated with regexp: /\\%\\}/"
                : "Variable '" + token + "' was not properly terminated with regexp: /\\}\\}/";
    }
}
