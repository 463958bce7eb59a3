package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** INI files. */
final class IniLexer {

    private static final Lexer LEXER = Grammar.builder()
            .state("space", on("[;#].*\\n", COMMENT), on("\\s++", TEXT), on("\\\\\\n", STRING_ESCAPE))
            .state(
                    "root",
                    include("space"),
                    on("([\\w.-]++)(\\s*+)(=)", groups(NAME_PROPERTY, TEXT, PUNCTUATION), push("value")),
                    on("\\[.*?\\]", NAME_NAMESPACE))
            .state(
                    "value",
                    on("\\n", TEXT, pop()),
                    include("space"),
                    on("(?s)\\\\.", STRING_ESCAPE),
                    on("\"", STRING, push("string")),
                    on("[^\\\\\\n]++", STRING))
            .state("string", on("\"", STRING, pop()), on("(?s)\\\\.", STRING_ESCAPE), on("[^\"\\\\]++", STRING))
            .build();

    private IniLexer() {}

    static Lexer lexer() {
        return LEXER;
    }
}
