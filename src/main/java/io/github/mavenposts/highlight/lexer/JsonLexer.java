package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** JSON. A string is a label only where a colon follows, and not directly inside an array. */
final class JsonLexer {

    private static final Lexer LEXER = grammar().build();

    private JsonLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state("whitespace", on("\\s+", WHITESPACE))
                .state("root", include("labels"), on("[]}]", PUNCTUATION), include("value"))
                .state(
                        "labels",
                        include("whitespace"),
                        on("(\"(?:[^\"\\\\\\n]++|\\\\.)*+\")(\\s*+)(:)", groups(NAME_LABEL, WHITESPACE, PUNCTUATION)))
                .state(
                        "object",
                        include("labels"),
                        on("\\}", PUNCTUATION, pop()),
                        on(",", PUNCTUATION),
                        include("value"))
                .state("array", on(",", PUNCTUATION), on("\\]", PUNCTUATION, pop()), include("value"))
                .state(
                        "value",
                        include("whitespace"),
                        on("\"", STRING_DOUBLE, push("string")),
                        on("(?:true|false|null)", KEYWORD_CONSTANT),
                        on("-?(?:0|[1-9]\\d*+)\\.\\d++(?:[eE][+-]?\\d++)?", NUMBER_FLOAT),
                        on("-?(?:0|[1-9]\\d*+)(?:[eE][+-]?\\d++)?", NUMBER_INTEGER),
                        on("\\{", PUNCTUATION, push("object")),
                        on("\\[", PUNCTUATION, push("array")))
                .state(
                        "string",
                        on("\"", STRING_DOUBLE, pop()),
                        on("[^\\\\\"]++", STRING_DOUBLE),
                        on("\\\\.", STRING_ESCAPE));
    }
}
