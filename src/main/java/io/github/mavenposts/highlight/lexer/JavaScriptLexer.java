package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Action;
import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/**
 * JavaScript. Whether a slash starts a regular expression and a brace an object depends on what came before: operators, most keywords and
 * opening brackets enter {@code expression}, where they do.
 */
final class JavaScriptLexer {

    /** A name, of any script. */
    static final String NAME_PATTERN = "[$_\\p{L}\\p{Nl}][\\p{L}\\p{M}\\p{N}\\p{Pc}]*+";

    private static final Lexer LEXER = grammar(words(), "").build();

    private JavaScriptLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    /** A token after which an expression starts. */
    static Action before(Action token) {
        return scan -> {
            token.run(scan);
            scan.push("expression");
        };
    }

    static Words words() {
        return Words.otherwise(NAME_OTHER)
                .add(
                        before(KEYWORD),
                        """
                        as async await break case catch continue debugger default delete do else export finally for from if
                        import in instanceof new of return super switch this throw try typeof void while yield""")
                .add(
                        before(KEYWORD_DECLARATION),
                        """
                        class const constructor extends function get let set static var with""")
                .add(KEYWORD_RESERVED, "enum implements interface package private protected public")
                .add(KEYWORD_CONSTANT, "Infinity NaN false null true undefined")
                .add(
                        NAME_BUILTIN,
                        """
                        Array ArrayBuffer Boolean DataView Date Error Float32Array Float64Array Function Int16Array Int32Array
                        Int8Array Map Math Number Object Packages Promise Proxy Reflect RegExp Set String Symbol Uint16Array
                        Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent document encodeURI
                        encodeURIComponent eval global isFinite isNaN navigator netscape parseFloat parseInt self sun window""");
    }

    /**
     * The grammar of JavaScript and of what is built on it.
     *
     * @param optional a pattern for what may stand between a label and its colon
     */
    static Grammar.Builder grammar(Words words, String optional) {
        return Grammar.builder()
                .state(
                        "root",
                        on("\\s*#!.*\\n", COMMENT_PREPROC),
                        include("space"),
                        on("function(?![$\\p{L}\\p{M}\\p{N}\\p{Pc}])", KEYWORD_DECLARATION),
                        on("-->", OPERATOR),
                        on(
                                "\\?\\?=?|=>|\\+\\+|--|~|&&|\\|\\||<<=?|>>>?=?|\\*\\*|[-<>+*%&|^/!=]=*",
                                OPERATOR, push("expression")),
                        on("\\?\\.", PUNCTUATION),
                        on("[(,]", PUNCTUATION, push("expression")),
                        on(";", PUNCTUATION, push("statement")),
                        on("[).]", PUNCTUATION),
                        on("\\[", PUNCTUATION, push("expression")),
                        on("\\]", PUNCTUATION),
                        on("`", STRING_DOUBLE, push("template")),
                        on("'", STRING_DELIMITER, push("single")),
                        on("\"", STRING_DELIMITER, push("double")),
                        on("\\?", PUNCTUATION, push("ternary"), push("expression")),
                        on("(@)(\\w++)?", groups(PUNCTUATION, NAME_DECORATOR)),
                        on("[{}]", PUNCTUATION, push("statement")),
                        on("\\d++\\.\\d++(?:[eE]\\d++)?[fd]?", NUMBER_FLOAT),
                        on("0[xX][0-9a-fA-F]+", NUMBER_HEX),
                        on("0[oO][0-7]+", NUMBER_OCT),
                        on("0[bB][01]+", NUMBER_BIN),
                        on("\\d+", NUMBER_INTEGER),
                        on(NAME_PATTERN, words),
                        on(":", PUNCTUATION))
                .state(
                        "space",
                        on("\\s+", TEXT),
                        on("<!--", COMMENT),
                        on("//.*", COMMENT_SINGLE),
                        on("(?s)/[*].*?[*]/", COMMENT_MULTILINE))
                .state(
                        "expression",
                        include("space"),
                        on("/", STRING_REGEX, goTo("regex")),
                        on("\\{", PUNCTUATION, goTo("object")),
                        on("", pop()))
                .state(
                        "statement",
                        on("(" + NAME_PATTERN + ")(\\s*+)(" + optional + ":)", groups(NAME_LABEL, TEXT, PUNCTUATION)),
                        include("expression"))
                .state(
                        "object",
                        include("space"),
                        on("\\{", PUNCTUATION, push()),
                        on("\\}", PUNCTUATION, goTo("statement")),
                        on(
                                "(" + NAME_PATTERN + ")(\\s*+)(:)",
                                groups(NAME_ATTRIBUTE, TEXT, PUNCTUATION),
                                push("expression")),
                        on(":", PUNCTUATION, push("expression")),
                        include("root"))
                .state("ternary", on(":", PUNCTUATION, goTo("expression")), include("root"))
                .state(
                        "regex",
                        on("/[gimuy]*", STRING_REGEX, pop()),
                        on("\\\\[^\\n]", STRING_ESCAPE),
                        on("\\{(?:\\d+|\\d*,\\d*)\\}", STRING_ESCAPE),
                        on("\\n", ERROR, pop()),
                        on(".(?=\\n)", ERROR),
                        on("\\[\\^?", STRING_ESCAPE, push("regex-class")),
                        on("\\(\\?[:=!<]|[()?]", STRING_ESCAPE),
                        on("(?:[^/\\\\\\[\\](){?\\n](?!\\n))++", STRING_REGEX),
                        on(".", STRING_REGEX))
                .state(
                        "regex-class",
                        on("\\]", STRING_ESCAPE, pop()),
                        on("/|\\\\[^\\n]", STRING_ESCAPE),
                        on("\\n", ERROR, pop(2)),
                        on(".(?=\\n)", ERROR),
                        on("(?:[^\\]/\\\\\\n](?!\\n))++", STRING_REGEX),
                        on(".", STRING_REGEX))
                .state(
                        "single",
                        on("'", STRING_DELIMITER, pop()),
                        include("escape"),
                        on("[^'\\\\]++", STRING_SINGLE),
                        on("\\\\", STRING_SINGLE))
                .state(
                        "double",
                        on("\"", STRING_DELIMITER, pop()),
                        include("escape"),
                        on("[^\"\\\\]++", STRING_DOUBLE),
                        on("\\\\", STRING_DOUBLE))
                .state("escape", on("\\\\[\\\\nrt\"']?", STRING_ESCAPE))
                .state(
                        "template",
                        on("`", STRING_DOUBLE, pop()),
                        on("\\\\[`$]", STRING_ESCAPE),
                        on("\\$\\{", PUNCTUATION, push("interpolation")),
                        on("[^`\\\\$]++", STRING_DOUBLE),
                        on("[\\\\$]", STRING_DOUBLE))
                .state("interpolation", on("\\}", PUNCTUATION, pop()), include("root"));
    }
}
