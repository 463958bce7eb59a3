package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** ERB: Ruby in HTML. */
final class ErbLexer {

    private static final Lexer LEXER = grammar().build();

    private ErbLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state(
                        "root",
                        on("(?s)<%#.*?%>", COMMENT),
                        on("<%[-=%]?", COMMENT_PREPROC, push("ruby")),
                        on("(?s).+?(?=<%)|.+", continuing(HtmlLexer::lexer)))
                .state(
                        "ruby",
                        on("-?%>", COMMENT_PREPROC, pop()),
                        on("(?s).+?(?=-?%>)|.+", continuing(RubyLexer::lexer)));
    }
}
