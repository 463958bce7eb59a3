package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** The output of diff: normal, context and unified. */
final class DiffLexer {

    private static final Lexer LEXER = Grammar.builder()
            .state(
                    "root",
                    on("^ .*\\n?", TEXT),
                    on("^---\\n", PUNCTUATION),
                    on("^[+>].*\\n?", GENERIC_INSERTED),
                    on("^[-<].*\\n?", GENERIC_DELETED),
                    on("^!.*\\n?", GENERIC_STRONG),
                    on("^(?:[Ii]ndex|diff).*\\n?", GENERIC_HEADING),
                    on("^(@@[^@]*+@@)([^\\n]*+\\n?)", groups(PUNCTUATION, TEXT)),
                    on("^\\w.*\\n?", PUNCTUATION),
                    on("^=.*\\n?", GENERIC_HEADING),
                    on("\\s.*\\n?", TEXT))
            .build();

    private DiffLexer() {}

    static Lexer lexer() {
        return LEXER;
    }
}
