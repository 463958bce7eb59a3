package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** Java properties. */
final class PropertiesLexer {

    private static final Lexer LEXER = Grammar.builder()
            .state("space", on("[!#].*\\n", COMMENT), on("\\s++", TEXT))
            .state(
                    "root",
                    include("space"),
                    on("([\\w.-]++)(\\s*+)([=:])", groups(NAME_PROPERTY, TEXT, PUNCTUATION), push("value")))
            .state(
                    "value",
                    on("\\n", TEXT, pop()),
                    include("space"),
                    on("\\\\u[0-9a-fA-F]{4}|(?s:\\\\.)", STRING_ESCAPE),
                    on("[^\\\\\\n]++", STRING))
            .build();

    private PropertiesLexer() {}

    static Lexer lexer() {
        return LEXER;
    }
}
