package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** The configuration of nginx. */
final class NginxLexer {

    private static final String WORD = "[^\\s;{}$(]++";

    private static final Lexer LEXER = grammar().build();

    private NginxLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state("space", on("\\s++", TEXT), on("#.*", COMMENT_SINGLE))
                .state(
                        "root",
                        include("space"),
                        on("(include)(\\s++)([^\\s;]++)", groups(KEYWORD, TEXT, NAME)),
                        on(";", TEXT),
                        on(WORD, KEYWORD, push("statement")))
                .state(
                        "block",
                        include("space"),
                        on("\\}", PUNCTUATION, pop(2)),
                        on(WORD, KEYWORD_NAMESPACE, push("statement")))
                .state(
                        "statement",
                        include("space"),
                        on("\\{", PUNCTUATION, push("block")),
                        on(";", PUNCTUATION, pop()),
                        include("values"))
                .state(
                        "values",
                        on("\\$\\w++", NAME_VARIABLE),
                        on("(?:on|off)(?=[\\s;{}])", NAME_CONSTANT),
                        on("/[^\\s;{}$()]*+", NAME),
                        on("[a-z-]++/[a-z-]++", NAME_CLASS),
                        on("(~)(\\s*+)(\\S++)", groups(PUNCTUATION, TEXT, STRING_REGEX)),
                        on("[=:]", PUNCTUATION),
                        on("([\\w.-]++)(:)(\\d++)", groups(NAME_FUNCTION, PUNCTUATION, NUMBER_INTEGER)),
                        on("\\d++[kmgKMG]?(?![a-zA-Z])", NUMBER_INTEGER),
                        on("[^\\s;{}$\\\\#]++", STRING),
                        on("[$;]", TEXT));
    }
}
