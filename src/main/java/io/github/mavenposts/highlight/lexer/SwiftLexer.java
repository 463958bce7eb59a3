package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** Swift. */
final class SwiftLexer {

    private static final String NAME_PATTERN = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*+";

    private static final Lexer LEXER = grammar().build();

    private SwiftLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        Words words = Words.otherwise(NAME)
                .add(
                        KEYWORD,
                        """
                        Self Type __COLUMN__ __FILE__ __FUNCTION__ __LINE__ as associativity async await break case catch
                        continue default defer didSet do dynamicType else fallthrough for get guard if in infix inout is
                        isolated mutating new none nonmutating operator override postfix precedence precedencegroup prefix
                        repeat rethrows return self set super switch throw throws try unowned weak where while willSet""")
                .add(
                        KEYWORD_DECLARATION,
                        """
                        actor associatedtype class convenience deinit dynamic enum extension fileprivate final func import
                        indirect init internal lazy let nonisolated open optional private protocol public required some static
                        struct subscript typealias var""")
                .add(KEYWORD_CONSTANT, "true false nil");
        Words calls = Words.otherwise(NAME_FUNCTION)
                .add(KEYWORD, "let var case for if switch unowned while")
                .add(KEYWORD_DECLARATION, "internal private");
        return Grammar.builder()
                .state(
                        "space",
                        on("\\n|[^\\S\\n]++", TEXT),
                        on("//.*", COMMENT_SINGLE),
                        on("/\\*", COMMENT_MULTILINE, push("comment")))
                .state(
                        "comment",
                        on("/\\*", COMMENT_MULTILINE, push()),
                        on("\\*/", COMMENT_MULTILINE, pop()),
                        on("[^/*]++|[/*]", COMMENT_MULTILINE))
                .state(
                        "root",
                        on("^([ \\t]*+)(#.*)", groups(TEXT, COMMENT_PREPROC)),
                        include("space"),
                        on("\\$(?:[1-9]\\d*|0)", NAME_VARIABLE),
                        on("[()\\[\\]{}:;,?\\\\]", PUNCTUATION),
                        on("#available\\([^)\\n]*+\\)", KEYWORD_DECLARATION),
                        on("#(?:selector|keyPath)\\(", KEYWORD_DECLARATION, push("selector")),
                        on("#(?:function|file|line|column|dsohandle)", KEYWORD_DECLARATION),
                        on("[-/=+*%<>!&|^.~]++", OPERATOR),
                        on("@?\"", STRING, push("string")),
                        on("'(?:\\\\.|.)'", STRING_CHAR),
                        on(
                                "(?:\\d[\\d_]*+\\.\\d[\\d_]*+(?:[eE][+-]?[\\d_]++)?|\\d[\\d_]*+[eE][+-]?[\\d_]++)",
                                NUMBER_FLOAT),
                        on("0x[0-9a-fA-F_]++(?:\\.[0-9a-fA-F_]++)?(?:p[+-]?\\d++)?", NUMBER_HEX),
                        on("0o?[0-7][0-7_]*+", NUMBER_OCT),
                        on("0b[01_]++", NUMBER_BIN),
                        on("\\d[\\d_]*+", NUMBER_INTEGER),
                        on("@" + NAME_PATTERN, KEYWORD_DECLARATION),
                        on("(?:private|internal|public|open|fileprivate)\\(set\\)", KEYWORD_DECLARATION),
                        on("(?:unowned\\(\\w+\\))", KEYWORD),
                        on("(let|var)\\b(\\s++)(" + NAME_PATTERN + ")", groups(KEYWORD, TEXT, NAME_VARIABLE)),
                        on("(let|var)\\b(\\s*+)(\\()", groups(KEYWORD, TEXT, PUNCTUATION), push("tuple")),
                        on("(?:as[?!]|try!)", KEYWORD),
                        on("(?:Self|Type)(?=[!?]?\\s*\\()", KEYWORD_TYPE),
                        on("(?=[\\p{Lu}])" + NAME_PATTERN, typeWords()),
                        on("(`)(" + NAME_PATTERN + ")(`)", groups(PUNCTUATION, NAME_VARIABLE, PUNCTUATION)),
                        on(
                                "(?!default\\B)" + NAME_PATTERN + "(?=\\s*:)",
                                Words.otherwise(NAME_VARIABLE).add(KEYWORD, "default Self Type")),
                        on(NAME_PATTERN + "(?=[!?]?\\s*\\()", calls),
                        on(NAME_PATTERN, words))
                .state(
                        "string",
                        on("\"", STRING, pop()),
                        on("\\\\\\(", STRING_ESCAPE, push("interpolation")),
                        on(
                                "\\\\(?:[\\\\0tnr'\"]|x[0-9a-fA-F]{2}|u\\{[0-9a-fA-F]{1,8}\\}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})",
                                STRING_ESCAPE),
                        on("[^\\\\\"]++", STRING))
                .state("selector", on("\\)", KEYWORD_DECLARATION, pop()), include("root"))
                .state(
                        "tuple",
                        on("\\(", PUNCTUATION, push()),
                        on("\\)", PUNCTUATION, pop()),
                        on(",", PUNCTUATION),
                        include("space"),
                        on(NAME_PATTERN, NAME_VARIABLE))
                .state(
                        "interpolation",
                        on("\\)", STRING_ESCAPE, pop()),
                        on("\\(", PUNCTUATION, push("parentheses")),
                        include("root"))
                .state("parentheses", on("\\)", PUNCTUATION, pop()), on("\\(", PUNCTUATION, push()), include("root"));
    }

    private static Words typeWords() {
        return Words.otherwise(KEYWORD_TYPE).add(KEYWORD, "Self Type");
    }
}
