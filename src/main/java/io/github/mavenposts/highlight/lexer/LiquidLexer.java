package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** Liquid. What is around the tags is plain text. */
final class LiquidLexer {

    private static final String NAME_PATTERN = "[a-zA-Z_][\\w-]*+\\??";

    private static final Lexer LEXER = grammar().build();

    private LiquidLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state(
                        "root",
                        on(
                                "(\\{%-?)(\\s*+)(comment)(\\s*+)(-?%\\})",
                                groups(PUNCTUATION, WHITESPACE, NAME_TAG, WHITESPACE, PUNCTUATION), push("comment")),
                        on(
                                "(\\{%-?)(\\s*+)(raw)(\\s*+)(-?%\\})",
                                groups(PUNCTUATION, WHITESPACE, NAME_TAG, WHITESPACE, PUNCTUATION), push("raw")),
                        on("\\{\\{-?", PUNCTUATION, push("output")),
                        on("\\{%-?", PUNCTUATION, push("tag")),
                        on("[^{]++|\\{", TEXT))
                .state(
                        "comment",
                        on(
                                "(\\{%-?)(\\s*+)(endcomment)(\\s*+)(-?%\\})",
                                groups(PUNCTUATION, WHITESPACE, NAME_TAG, WHITESPACE, PUNCTUATION), pop()),
                        on("[^{]++|\\{", COMMENT))
                .state(
                        "raw",
                        on(
                                "(\\{%-?)(\\s*+)(endraw)(\\s*+)(-?%\\})",
                                groups(PUNCTUATION, WHITESPACE, NAME_TAG, WHITESPACE, PUNCTUATION), pop()),
                        on("[^{]++|\\{", TEXT))
                .state(
                        "tag",
                        on("\\s++", WHITESPACE),
                        on("(?:if|elsif|unless)\\b", KEYWORD_RESERVED, goTo("condition")),
                        on("(?:case|when)\\b", KEYWORD_RESERVED, goTo("case")),
                        on("(?:else|endif|endunless|endcase)(?=\\s*-?%\\})", KEYWORD_RESERVED, goTo("end")),
                        on(
                                "(assign)\\b(\\s*+)(" + NAME_PATTERN + ")?(\\s*+)(=)?",
                                groups(NAME_TAG, WHITESPACE, NAME_VARIABLE, WHITESPACE, OPERATOR),
                                goTo("assignment")),
                        on(
                                "(for|tablerow)\\b(\\s++)(\\S++)(\\s++)(in)\\b(\\s++)(\\([^)\\n]*+\\)|[^\\s%]++)",
                                groups(
                                        NAME_TAG,
                                        WHITESPACE,
                                        NAME_VARIABLE,
                                        WHITESPACE,
                                        NAME_TAG,
                                        WHITESPACE,
                                        NAME_VARIABLE),
                                goTo("arguments")),
                        on("(?:capture|increment|decrement|echo)\\b", NAME_TAG, goTo("variable")),
                        on("cycle\\b", NAME_TAG, goTo("cycle")),
                        on("(?:render|section|layout)\\b", NAME_TAG, goTo("render")),
                        on("include\\b", NAME_TAG, goTo("include")),
                        on("[^\\s%]++", NAME_TAG, goTo("arguments")))
                .state("end", on("-?%\\}", PUNCTUATION, pop()), on("\\s++", WHITESPACE))
                .state(
                        "values",
                        on("\"[^\"]*+\"", STRING_DOUBLE),
                        on("'[^']*+'", STRING_SINGLE),
                        on("\\d++\\.\\d++", NUMBER_FLOAT),
                        on("\\d++", NUMBER_INTEGER))
                .state(
                        "expression",
                        include("values"),
                        on("(?:true|false|nil)\\b", KEYWORD_CONSTANT),
                        on("(?:empty|blank)\\b", NAME_BUILTIN),
                        on("forloop(?:\\.\\w+)?", NAME_BUILTIN),
                        on("(\\.)(size|first|last)\\b", groups(PUNCTUATION, NAME_FUNCTION)),
                        on("[.\\[\\]]", PUNCTUATION),
                        on(NAME_PATTERN, NAME_VARIABLE))
                .state(
                        "condition",
                        include("end"),
                        on("(?:and|or|contains)\\b", OPERATOR_WORD),
                        on("==|!=|<>|<=|>=|<|>", OPERATOR),
                        include("expression"))
                .state("case", include("end"), include("expression"))
                .state("variable", include("end"), include("expression"))
                .state(
                        "output",
                        on("-?\\}\\}", PUNCTUATION, pop()),
                        on("\\s++", WHITESPACE),
                        on("-", OPERATOR),
                        include("filtered"))
                .state("assignment", include("end"), include("filtered"))
                .state(
                        "filtered",
                        on(
                                "(\\|)(\\s*+)([a-zA-Z_]\\w*+)(:)?",
                                groups(PUNCTUATION, WHITESPACE, NAME_FUNCTION, PUNCTUATION),
                                push("filter")),
                        include("expression"))
                .state(
                        "filter",
                        on("(?=[|]|-?%\\}|-?\\}\\})", pop()),
                        on("\\s++", WHITESPACE),
                        on("(\\w++)(:)", groups(NAME_ATTRIBUTE, OPERATOR)),
                        on(",", PUNCTUATION),
                        include("expression"))
                .state("cycle", include("end"), on("[:,]", PUNCTUATION), include("expression"))
                .state(
                        "render",
                        include("end"),
                        on("(?:with|for)\\b", NAME_TAG),
                        on("(\\w++)(:)", groups(NAME_ATTRIBUTE, OPERATOR)),
                        on(",", PUNCTUATION),
                        include("expression"))
                .state(
                        "include",
                        on("-?%\\}", PUNCTUATION, pop()),
                        on("[^\\S\\n]++", WHITESPACE),
                        on("\\{\\{-?", PUNCTUATION, push("output")),
                        on(
                                "([\\w-]++)(=)([a-zA-Z_][\\w-]*+(?![\\w.]))?",
                                groups(NAME_ATTRIBUTE, OPERATOR, NAME_VARIABLE)),
                        include("values"),
                        on("[^\\s%]++", TEXT))
                .state(
                        "arguments",
                        include("end"),
                        on("(\\w++)([=:])", groups(NAME_ATTRIBUTE, OPERATOR)),
                        on("reversed\\b", NAME_ATTRIBUTE),
                        include("values"),
                        on("-", OPERATOR),
                        on("[^\\s%]++", TEXT));
    }
}
