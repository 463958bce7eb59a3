package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Lexer;

/** TypeScript with JSX elements; {@code <T,>} is a type parameter. */
final class TsxLexer {

    private static final Lexer LEXER = JsxLexer.with(TypeScriptLexer.grammar())
            .prepend("expression", on("<(?=\\w++,)", PUNCTUATION))
            .build();

    private TsxLexer() {}

    static Lexer lexer() {
        return LEXER;
    }
}
