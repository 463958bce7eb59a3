package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** TOML. What has no white space in it and stands in brackets is a table's name, also in a value. */
final class TomlLexer {

    private static final String KEY = "(\"[^\"\\n]*+\"(?=\\s*=)|'[^'\\n]*+'(?=\\s*=)|\\S+)(\\s*+)(=)";

    private static final Lexer LEXER = Grammar.builder()
            .state(
                    "basic",
                    on("\\s++", TEXT),
                    on("#.*", COMMENT),
                    on("true|false", KEYWORD_CONSTANT),
                    on("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z", DATE),
                    on(
                            "[+-]?\\d++(?:_\\d++)*+(?:\\.\\d++(?:_\\d++)*+(?:[eE][+-]?\\d++)?|[eE][+-]?\\d++)",
                            NUMBER_FLOAT),
                    on("[+-]?(?:nan|inf)", NUMBER_FLOAT),
                    on("0x[0-9a-fA-F_]++", NUMBER_HEX),
                    on("0o[0-7_]++", NUMBER_OCT),
                    on("0b[01_]++", NUMBER_BIN),
                    on("[+-]?\\d++(?:_\\d++)*+", NUMBER_INTEGER),
                    on("\\[\\S+\\]", NAME_NAMESPACE),
                    on(
                            "(\"[^\"\\n]*+\"|'[^'\\n]*+'|\\S+)(\\s*+)(=)(\\s*+)(\\{)",
                            groups(NAME_NAMESPACE, TEXT, OPERATOR, TEXT, PUNCTUATION),
                            push("table")))
            .state("root", include("basic"), on(KEY, groups(NAME_PROPERTY, TEXT, PUNCTUATION), push("value")))
            .state(
                    "content",
                    include("basic"),
                    on(KEY, groups(NAME_PROPERTY, TEXT, PUNCTUATION)),
                    on("\"\"\"", STRING, push("long-string")),
                    on("\"", STRING, push("string")),
                    on("'''", STRING, push("long-literal")),
                    on("'", STRING, push("literal")),
                    on("\\[", PUNCTUATION, push("array")))
            .state("value", on("\\n", TEXT, pop()), include("content"))
            .state("array", on("\\]", PUNCTUATION, pop()), on(",", PUNCTUATION), include("content"))
            .state("table", on("\\}", PUNCTUATION, pop()), on(",", PUNCTUATION), include("content"))
            .state(
                    "string",
                    on("\"", STRING, pop()),
                    on("\\n", ERROR, pop()),
                    include("escape"),
                    on("[^\"\\\\\\n]++", STRING))
            .state("long-string", on("\"\"\"", STRING, pop()), include("escape"), on("[^\"\\\\]++|\"", STRING))
            .state("literal", on("'", STRING, pop()), on("\\n", ERROR, pop()), on("[^'\\n]++", STRING))
            .state("long-literal", on("'''", STRING, pop()), on("[^']++|'", STRING))
            .state("escape", on("\\\\[0tnrfb\"\\\\\\n]", STRING_ESCAPE))
            .build();

    private TomlLexer() {}

    static Lexer lexer() {
        return LEXER;
    }
}
