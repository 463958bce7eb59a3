package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Action;
import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** Liquid. What is around the tags is plain text. */
final class LiquidLexer {

    private static final String NAME_PATTERN = "[a-zA-Z_][\\w-]*+\\??";

    private static final String ATTRIBUTE = "([^\\s=:%\"'(,|][^\\s=:%\"'(]*+)(\\s*+)([=:])";

    private static final Lexer LEXER = grammar().build();

    private LiquidLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state(
                        "root",
                        on("(\\{%-?)(\\s*+)(comment)(\\s*+)(-?%\\})", tag(), push("comment")),
                        on("(\\{%-?)(\\s*+)(raw)(\\s*+)(-?%\\})", tag(), push("raw")),
                        on("(\\{\\{-?)(\\s*+)", groups(PUNCTUATION, WHITESPACE), push("output")),
                        on("(\\{%-?)(\\s*+)", groups(PUNCTUATION, WHITESPACE), push("tag")),
                        on("[^{]++|\\{", TEXT))
                .state(
                        "comment",
                        on("(\\{%-?)(\\s*+)(endcomment)(\\s*+)(-?%\\})", tag(), pop()),
                        on("[^{]++|\\{", COMMENT))
                .state("raw", on("(\\{%-?)(\\s*+)(endraw)(\\s*+)(-?%\\})", tag(), pop()), on("[^{]++|\\{", TEXT))
                .state(
                        "tag",
                        on("(if|elsif|unless)\\b(\\s*+)", groups(KEYWORD_RESERVED, WHITESPACE), goTo("condition")),
                        on("(case|when)\\b(\\s*+)", groups(KEYWORD_RESERVED, WHITESPACE), goTo("case")),
                        on(
                                "(else|endif|endunless|endcase)(\\s*+)(?=-?%\\})",
                                groups(KEYWORD_RESERVED, WHITESPACE), goTo("end")),
                        on("(assign|echo)\\b(\\s*+)", groups(NAME_TAG, WHITESPACE), goTo("assignment")),
                        on(
                                "(for|tablerow)(\\s++)([\\w-]++)(\\s++)(in)(\\s++)",
                                groups(NAME_TAG, WHITESPACE, NAME_VARIABLE, WHITESPACE, NAME_TAG, WHITESPACE),
                                goTo("collection")),
                        on(
                                "(capture|increment|decrement)(\\s++)([^\\s%]++)(\\s*+)(?=-?%\\})",
                                groups(NAME_TAG, WHITESPACE, NAME_VARIABLE, WHITESPACE), goTo("end")),
                        on("(include|render|section|cycle)\\b(\\s*+)", groups(NAME_TAG, WHITESPACE), goTo("include")),
                        on("([^\\s%]++)(\\s*+)", groups(NAME_TAG, WHITESPACE), goTo("arguments")))
                .state("end", on("-?%\\}", PUNCTUATION, pop()), on("[^\\S\\n]++", WHITESPACE))
                .state(
                        "values",
                        on("\"[^\"]*+\"", STRING_DOUBLE),
                        on("'[^']*+'", STRING_SINGLE),
                        on("\\d++\\.\\d++", NUMBER_FLOAT),
                        on("\\d++", NUMBER_INTEGER),
                        on("(?:true|false|nil)\\b", KEYWORD_CONSTANT))
                .state(
                        "expression",
                        include("values"),
                        on("(?:empty|blank)\\b", NAME_BUILTIN),
                        on("forloop\\.\\w++", NAME_BUILTIN),
                        on("(\\.)(size|first|last)\\b", groups(PUNCTUATION, NAME_FUNCTION)),
                        on("\\.(?=\\w)|[\\[\\]]", PUNCTUATION),
                        on(NAME_PATTERN, NAME_VARIABLE),
                        on("-", OPERATOR))
                .state("case", include("end"), on("==|!=|<>|<=|>=|<|>", OPERATOR), include("expression"))
                .state("condition", on("(?:and|or|contains)\\b", OPERATOR_WORD), include("case"))
                .state("output", on("-?\\}\\}", PUNCTUATION, pop()), on("[^\\S\\n]++", WHITESPACE), include("filtered"))
                .state("assignment", include("end"), on("=", OPERATOR), include("filtered"))
                .state(
                        "filtered",
                        on(
                                "(\\|)(\\s*+)([a-zA-Z_][\\w-]*+)(:)?",
                                groups(PUNCTUATION, WHITESPACE, NAME_FUNCTION, PUNCTUATION),
                                goTo("filter")),
                        include("expression"))
                .state(
                        "filter",
                        on("-?\\}\\}", PUNCTUATION, pop()),
                        include("end"),
                        on(ATTRIBUTE, groups(NAME_ATTRIBUTE, WHITESPACE, OPERATOR)),
                        on(",", PUNCTUATION),
                        include("filtered"),
                        on("[^\\s|]++", TEXT))
                .state(
                        "collection",
                        include("values"),
                        on("(\\([^)\\n]*+\\)|[^\\s%]++)(\\s*+)", groups(NAME_VARIABLE, WHITESPACE), goTo("arguments")),
                        include("arguments"))
                .state(
                        "include",
                        include("end"),
                        on("(\\{\\{-?)(\\s*+)", groups(PUNCTUATION, WHITESPACE), push("output")),
                        on("(?:with|for)\\b", NAME_TAG),
                        on("[\\w/-]++\\.[\\w-][\\w.-]*+", TEXT),
                        on(ATTRIBUTE, groups(NAME_ATTRIBUTE, WHITESPACE, OPERATOR)),
                        on("[,:]", PUNCTUATION),
                        include("expression"),
                        on("\\S++", TEXT))
                .state(
                        "arguments",
                        include("end"),
                        on(ATTRIBUTE, groups(NAME_ATTRIBUTE, WHITESPACE, OPERATOR)),
                        on("reversed\\b", NAME_ATTRIBUTE),
                        include("values"),
                        on("-", OPERATOR),
                        on(",", PUNCTUATION),
                        on("\\S++", TEXT));
    }

    /** The five parts of a tag without arguments. */
    private static Action tag() {
        return groups(PUNCTUATION, WHITESPACE, NAME_TAG, WHITESPACE, PUNCTUATION);
    }
}
