package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** Go. */
final class GoLexer {

    private static final Lexer LEXER = grammar().build();

    private GoLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        Words words = Words.otherwise(NAME)
                .add(
                        KEYWORD,
                        """
                        break case chan const continue default defer else fallthrough for func go goto if import interface map
                        package range return select struct switch type var""")
                .add(
                        KEYWORD_TYPE,
                        """
                        bool byte complex128 complex64 error float32 float64 int int16 int32 int64 int8 rune string uint uint16
                        uint32 uint64 uint8 uintptr""")
                .add(
                        NAME_BUILTIN,
                        """
                        append cap close complex copy delete imag len make new panic print println real recover""")
                .add(NAME_CONSTANT, """
                        false iota nil true""");
        return Grammar.builder()
                .state(
                        "root",
                        on("\\s++", TEXT),
                        on("//.*", COMMENT),
                        on("(?s)/\\*.*?\\*/", COMMENT),
                        on("[\\p{L}_][\\p{L}\\p{Nd}_]*+", words),
                        on("0[xX][0-9a-fA-F]++", NUMBER),
                        on(
                                "(?:\\d++\\.\\d*+(?:[eE][+-]?\\d++)?|\\d++[eE][+-]?\\d++|\\.\\d++(?:[eE][+-]?\\d++)?)i?",
                                NUMBER),
                        on("\\d++i?", NUMBER),
                        on("`[^`]*+`", STRING),
                        on("\"", STRING, push("string")),
                        on(
                                "'(?:\\\\(?:[abfnrtv\\\\'\"]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3})|[^'\\n])'",
                                STRING_CHAR),
                        on(
                                "\\.\\.\\.|<<=|>>=|&\\^=|[-+*/%&|^<>=!:]=|&&|\\|\\||<-|\\+\\+|--|<<|>>|&\\^|[-+*/%&|^<>=!:.]",
                                OPERATOR),
                        on("[()\\[\\]{},;]", PUNCTUATION))
                .state(
                        "string",
                        on("\"", STRING, pop()),
                        on(
                                "\\\\(?:[abfnrtv\\\\'\"]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3})",
                                STRING_ESCAPE),
                        on("\\\\.", ERROR),
                        on("[^\"\\\\]++", STRING));
    }
}
