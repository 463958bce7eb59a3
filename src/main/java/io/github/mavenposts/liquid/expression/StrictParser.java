package io.github.mavenposts.liquid.expression;

import io.github.mavenposts.liquid.ErrorKind;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.value.Text;
import java.util.Locale;

/**
 * The strict grammar: markup is cut into tokens, and every token must have its place. Expressions come out as text in
 * which white space between tokens is gone.
 */
public final class StrictParser {
    /** The kinds of tokens. */
    public enum Type {
        COMPARISON,
        STRING,
        NUMBER,
        ID,
        DOTDOT,
        PIPE,
        DOT,
        COLON,
        COMMA,
        OPEN_SQUARE,
        CLOSE_SQUARE,
        OPEN_ROUND,
        CLOSE_ROUND,
        QUESTION,
        DASH,
        END_OF_STRING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** More brackets than this inside each other are refused, since they are parsed by recursion. */
    private static final int DEEPEST = 100;

    private final String markup;
    private Type type;
    private int start;
    private int end;
    private int depth;

    /** Fails if the first token is none. */
    public StrictParser(String markup) {
        this.markup = markup;
        next();
    }

    /** An error without position and without the markup. */
    static LiquidException syntaxError(String message) {
        return new LiquidException(ErrorKind.SYNTAX, message);
    }

    /** Whether the current token is of that type. */
    public boolean at(Type wanted) {
        return type == wanted;
    }

    /** The text of the current token if it is of that type, which is then passed; else null. */
    public String take(Type wanted) {
        if (type != wanted) {
            return null;
        }
        String text = text();
        next();
        return text;
    }

    /** Passes the current token if it is that word. */
    public boolean takeWord(String word) {
        if (type == Type.ID && end - start == word.length() && markup.startsWith(word, start)) {
            next();
            return true;
        }
        return false;
    }

    /** Passes a token that must be of that type and gives its text. */
    public String expect(Type wanted) {
        String text = take(wanted);
        if (text == null) {
            throw syntaxError("Expected " + wanted + " but found " + type);
        }
        return text;
    }

    /** Fails unless everything is read. */
    public void expectEnd() {
        expect(Type.END_OF_STRING);
    }

    /** A value: a variable with lookups, a text, a number or a range. */
    public String expression() {
        if (++depth > DEEPEST) {
            throw syntaxError("Nesting too deep");
        }
        String result;
        if (type == Type.ID) {
            StringBuilder out = new StringBuilder();
            variable(out);
            result = out.toString();
        } else if (type == Type.STRING || type == Type.NUMBER) {
            result = text();
            next();
        } else if (type == Type.OPEN_ROUND) {
            next();
            String from = expression();
            expect(Type.DOTDOT);
            String to = expression();
            expect(Type.CLOSE_ROUND);
            result = "(" + from + ".." + to + ")";
        } else {
            throw syntaxError(inspect() + " is not a valid expression");
        }
        depth--;
        return result;
    }

    private void variable(StringBuilder out) {
        while (true) {
            out.append(expect(Type.ID));
            while (type == Type.OPEN_SQUARE) {
                next();
                out.append('[').append(expression());
                expect(Type.CLOSE_SQUARE);
                out.append(']');
            }
            if (type != Type.DOT) {
                return;
            }
            next();
            out.append('.');
        }
    }

    /** An argument of a filter: a value, perhaps with {@code name: } before it. */
    public String argument() {
        if (type == Type.ID && nextIsColon()) {
            String name = text();
            next();
            next();
            return name + ": " + expression();
        }
        return expression();
    }

    /** Whether a colon comes behind the current token. */
    public boolean nextIsColon() {
        int at = Fragments.skipSpace(markup, end);
        return at < markup.length() && markup.charAt(at) == ':';
    }

    private String text() {
        return markup.substring(start, end);
    }

    private String inspect() {
        return type == Type.END_OF_STRING ? "[:end_of_string]" : "[:" + type + ", \"" + text() + "\"]";
    }

    private void next() {
        start = Fragments.skipSpace(markup, end);
        if (start == markup.length()) {
            end = start;
            type = Type.END_OF_STRING;
            return;
        }
        char c = markup.charAt(start);
        char after = start + 1 < markup.length() ? markup.charAt(start + 1) : ' ';
        if (Text.isWord(c) && !Text.isDigit(c)) {
            word();
        } else if (Text.isDigit(c) || c == '-' && Text.isDigit(after)) {
            number();
        } else if (Fragments.isQuote(c)) {
            int close = markup.indexOf(c, start + 1);
            token(close < 0 ? null : Type.STRING, close + 1);
        } else {
            symbol(c, after);
        }
    }

    private void word() {
        int at = start;
        while (at < markup.length() && (Text.isWord(markup.charAt(at)) || markup.charAt(at) == '-')) {
            at++;
        }
        boolean contains = markup.startsWith("contains", start)
                && start + 8 < markup.length()
                && Text.isSpace(markup.charAt(start + 8));
        if (contains) {
            token(Type.COMPARISON, start + 8);
        } else {
            token(Type.ID, at < markup.length() && markup.charAt(at) == '?' ? at + 1 : at);
        }
    }

    private void number() {
        int at = digitsEnd(start + 1);
        if (at + 1 < markup.length() && markup.charAt(at) == '.' && Text.isDigit(markup.charAt(at + 1))) {
            at = digitsEnd(at + 1);
        }
        token(Type.NUMBER, at);
    }

    private int digitsEnd(int from) {
        int at = from;
        while (at < markup.length() && Text.isDigit(markup.charAt(at))) {
            at++;
        }
        return at;
    }

    private void symbol(char c, char after) {
        switch (c) {
            case '=', '!' -> token(after == '=' ? Type.COMPARISON : null, start + 2);
            case '<' -> token(Type.COMPARISON, after == '=' || after == '>' ? start + 2 : start + 1);
            case '>' -> token(Type.COMPARISON, after == '=' ? start + 2 : start + 1);
            case '.' -> token(after == '.' ? Type.DOTDOT : Type.DOT, after == '.' ? start + 2 : start + 1);
            case '|' -> token(Type.PIPE, start + 1);
            case ':' -> token(Type.COLON, start + 1);
            case ',' -> token(Type.COMMA, start + 1);
            case '[' -> token(Type.OPEN_SQUARE, start + 1);
            case ']' -> token(Type.CLOSE_SQUARE, start + 1);
            case '(' -> token(Type.OPEN_ROUND, start + 1);
            case ')' -> token(Type.CLOSE_ROUND, start + 1);
            case '?' -> token(Type.QUESTION, start + 1);
            case '-' -> token(Type.DASH, start + 1);
            default -> token(null, start + 1);
        }
    }

    private void token(Type found, int tokenEnd) {
        if (found == null) {
            throw syntaxError("Unexpected character " + Character.toString(markup.codePointAt(start)));
        }
        type = found;
        end = tokenEnd;
    }
}
