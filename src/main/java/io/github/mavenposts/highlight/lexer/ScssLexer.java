package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** SCSS. Braces do not nest here: selectors and properties are told apart by what follows a colon. */
final class ScssLexer {

    private static final Lexer LEXER = grammar().build();

    private ScssLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        Words values =
                Words.otherwise(NAME).add(NAME_BUILTIN_PSEUDO, "true false").add(OPERATOR_WORD, "and or not");
        return Grammar.builder()
                .state("space", on("\\s++", TEXT), on("//.*", COMMENT_SINGLE), on("(?s)/\\*.*?\\*/", COMMENT_MULTILINE))
                .state(
                        "root",
                        include("space"),
                        on("@(?:mixin|function)\\b", KEYWORD, push("value"), push("function-name")),
                        on("@include\\b", KEYWORD, push("value"), push("mixin-name")),
                        on("@(?:media|if|else|each|while|return|debug|warn|error|import)\\b", KEYWORD, push("value")),
                        on("@for\\b", KEYWORD, push("for")),
                        on("@[\\w-]++", KEYWORD, push("selector")),
                        on("[{};]", PUNCTUATION),
                        on("(\\$[\\w-]++)(\\s*+)(:)", groups(NAME_VARIABLE, TEXT, PUNCTUATION), push("value")),
                        on("&", KEYWORD, push("selector")),
                        on("(?=[^{}\\[\\]:]++:[^a-z])", push("property")),
                        on("", push("selector")))
                .state(
                        "property",
                        on("[\\w-]++", CssLexer.properties(NAME_ATTRIBUTE)),
                        on("([^\\S\\n]++)?(:)", groups(TEXT, PUNCTUATION), goTo("value")))
                .state(
                        "selector",
                        on("[{};]", PUNCTUATION, pop()),
                        on("\\s++", TEXT),
                        include("strings"),
                        on("#\\{", STRING_INTERPOL, push("interpolation")),
                        on("\\.", NAME_CLASS, push("class")),
                        on("#", NAME_NAMESPACE, push("id")),
                        on("%", NAME_VARIABLE, push("placeholder")),
                        on("&", KEYWORD),
                        on("::?[\\w-]*+", NAME_DECORATOR),
                        on("[\\w-]++", NAME_TAG),
                        on("[\\[\\]()=+>~*,|^!/@?<]", OPERATOR))
                .state("class", on("[\\w-]++", NAME_CLASS), include("interpolated-name"))
                .state("id", on("[\\w-]++", NAME_NAMESPACE), include("interpolated-name"))
                .state("placeholder", on("[\\w-]++", NAME_VARIABLE), include("interpolated-name"))
                .state("interpolated-name", on("#\\{", STRING_INTERPOL, push("interpolation")), on("", pop()))
                .state("function-name", on("\\s++", TEXT), on("[\\w-]++", NAME_FUNCTION, pop()), on("", pop()))
                .state("mixin-name", on("\\s++", TEXT), on("[\\w-]++", NAME_DECORATOR, pop()), on("", pop()))
                .state("strings", on("\"", STRING_DOUBLE, push("double")), on("'", STRING_SINGLE, push("single")))
                .state(
                        "double",
                        on("\"", STRING_DOUBLE, pop()),
                        on("#\\{", STRING_INTERPOL, push("interpolation")),
                        on("(?:[^\"\\\\#\\n]++|\\\\.|#(?!\\{))++", STRING_DOUBLE))
                .state(
                        "single",
                        on("'", STRING_SINGLE, pop()),
                        on("#\\{", STRING_INTERPOL, push("interpolation")),
                        on("(?:[^'\\\\#\\n]++|\\\\.|#(?!\\{))++", STRING_SINGLE))
                .state("interpolation", on("\\}", STRING_INTERPOL, pop()), include("tokens"))
                .state("for", on("(?:from|through|to)\\b", OPERATOR_WORD), include("value"))
                .state("value", on("[;{}]", PUNCTUATION, pop()), include("tokens"))
                .state(
                        "tokens",
                        on("\\s++", TEXT),
                        on("url\\(", STRING_OTHER, push("url")),
                        on("[\\w-]++(?=\\s*\\()", NAME_FUNCTION),
                        on("#\\{", STRING_INTERPOL, push("interpolation")),
                        on("#[0-9a-fA-F]{1,6}", NUMBER_HEX),
                        on("-?\\d[\\w-]*+%?", NUMBER),
                        on("\\.\\d++\\w*+%?", NUMBER_INTEGER),
                        on("\\$[\\w-]++", NAME_VARIABLE),
                        include("strings"),
                        on("[a-zA-Z_][\\w-]*+", CssLexer.values(values)),
                        on("[()]", PUNCTUATION),
                        on("[-+*/%<>=!.,:&|?\\[\\]~@^]++", OPERATOR))
                .state(
                        "url",
                        on("\\)", STRING_OTHER, pop()),
                        on("#\\{", STRING_INTERPOL, push("interpolation")),
                        on("[^)#]++|#", STRING_OTHER));
    }
}
