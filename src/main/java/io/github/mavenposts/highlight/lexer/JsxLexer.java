package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** JSX and TSX: elements where JavaScript and TypeScript have an expression. */
final class JsxLexer {

    private static final Lexer LEXER =
            with(JavaScriptLexer.grammar(JavaScriptLexer.words(), "")).build();

    private JsxLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    /** Adds elements to a grammar of the JavaScript family. */
    static Grammar.Builder with(Grammar.Builder grammar) {
        return grammar.start("expression")
                .prepend("expression", on("<", PUNCTUATION, push("tag-name")))
                .state(
                        "tag-name",
                        on("[A-Z]\\w*+", NAME_CLASS),
                        on("\\w++", NAME_TAG),
                        on("\\.", PUNCTUATION),
                        on("", goTo("tag")))
                .state(
                        "tag",
                        include("space"),
                        on("/>", PUNCTUATION, pop()),
                        on(">", PUNCTUATION, goTo("children")),
                        on("\\w[\\w-]*+", NAME_ATTRIBUTE),
                        on("=", PUNCTUATION),
                        on("\"[^\"]*+\"|'[^']*+'", STRING),
                        on("\\{", STRING_INTERPOL, push("embedded"), push("expression")))
                .state(
                        "children",
                        on("</", PUNCTUATION, goTo("close-name")),
                        on("<", PUNCTUATION, push("tag-name")),
                        on("\\{", STRING_INTERPOL, push("embedded"), push("expression")),
                        on("&\\S*?;", NAME_ENTITY),
                        on("[^<&{]++", TEXT))
                .state(
                        "close-name",
                        on("[A-Z]\\w*+", NAME_CLASS),
                        on("\\w++", NAME_TAG),
                        on("\\.", PUNCTUATION),
                        on("", goTo("close")))
                .state("close", on(">", PUNCTUATION, pop()), include("tag"))
                .state("embedded", on("\\}", STRING_INTERPOL, pop()), include("embedded-code"))
                .state("embedded-block", on("\\}", PUNCTUATION, pop()), include("embedded-code"))
                .state(
                        "embedded-code",
                        on("\\{", PUNCTUATION, push("embedded-block"), push("statement")),
                        include("root"));
    }
}
