package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** Kotlin. */
final class KotlinLexer {

    private static final String NAME_PATTERN = "`?[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*+`?";

    private static final String CLASS_NAME = "`?\\p{Lu}[\\p{L}\\p{M}\\p{N}_-]*+`?";
    private static final String KEYWORDS = String.join(
            "|",
            """
                        abstract annotation as break by catch class companion const constructor continue crossinline do dynamic
                        else enum external false final finally for fun get if import in infix inline inner interface internal is
                        lateinit noinline null object open operator out override package private protected public reified return
                        sealed set super suspend tailrec this throw true try typealias typeof val var vararg when where while
                        yield"""
                    .split("\\s+"));

    private static final Lexer LEXER = grammar().build();

    private KotlinLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        Words words = Words.otherwise(NAME)
                .add(
                        KEYWORD,
                        """
                        abstract annotation as break by catch class companion const constructor continue crossinline do dynamic
                        else enum external false final finally for fun get if import in infix inline inner interface internal is
                        lateinit noinline null object open operator out override package private protected public reified return
                        sealed set super suspend tailrec this throw true try typealias typeof val var vararg when where while
                        yield""");
        Words calls = Words.otherwise(NAME_FUNCTION)
                .add(NAME_FUNCTION, "init")
                .add(
                        KEYWORD,
                        """
                        abstract annotation as break by catch class companion const constructor continue crossinline do dynamic
                        else enum external false final finally for fun get if import in infix inline inner interface internal is
                        lateinit noinline null object open operator out override package private protected public reified return
                        sealed set super suspend tailrec this throw true try typealias typeof val var vararg when where while
                        yield""");
        return Grammar.builder()
                .state(
                        "space",
                        on("\\s++", TEXT),
                        on("//.*", COMMENT_SINGLE),
                        on("/\\*", COMMENT_MULTILINE, push("comment")))
                .state(
                        "comment",
                        on("/\\*", COMMENT_MULTILINE, push()),
                        on("\\*/", COMMENT_MULTILINE, pop()),
                        on("[^/*]++|[/*]", COMMENT_MULTILINE))
                .state(
                        "root",
                        on("^([^\\S\\n]*+)(\\[.*?\\])", groups(TEXT, NAME_ATTRIBUTE)),
                        include("space"),
                        on("(companion)(\\s++)(object)\\b", groups(KEYWORD, TEXT, KEYWORD)),
                        on(
                                "((?:data\\s+)?class|interface|object)(\\s++)",
                                groups(KEYWORD_DECLARATION, TEXT),
                                push("class")),
                        on("(package)(\\s++)(\\S++)", groups(KEYWORD, TEXT, NAME_NAMESPACE)),
                        on("(import)(\\s++)([\\w.*`-]++)", groups(KEYWORD, TEXT, NAME_NAMESPACE)),
                        on("(val|var)(\\s++)", groups(KEYWORD_DECLARATION, TEXT), push("property")),
                        on("(fun)(\\s++)", groups(KEYWORD, TEXT), push("function")),
                        on(
                                "(return|continue|break|this|super)(@" + NAME_PATTERN + ")",
                                groups(KEYWORD, NAME_DECORATOR)),
                        on(
                                "@(?=\\p{Lu})" + NAME_PATTERN + "|" + "(?!(?:" + KEYWORDS + ")@)" + NAME_PATTERN + "@",
                                NAME_DECORATOR),
                        on("(::)(class)\\b", groups(OPERATOR, KEYWORD)),
                        on("\"\"\"(?s:.*?)\"\"\"", STRING),
                        on("@\"(?:\"\"|[^\"])*+\"", STRING),
                        on("\"(?:[^\"\\\\\\n]++|\\\\.)*+[\"\\n]", STRING),
                        on("'(?:\\\\[^\\n]|[^\\\\'\\n])'", STRING_CHAR),
                        on("\\.\\.|::|\\?\\.|!!|\\?:", OPERATOR),
                        on(
                                "(?:\\d[\\d_]*+)?\\.\\d[\\d_.]*+(?:[eE][+-]?\\d++)?[fF]?|\\d[\\d_]*+(?:[eE][+-]?\\d++[fF]?|[fF])",
                                NUMBER_FLOAT),
                        on("0[xX][0-9a-fA-F_]++[uU]?L?", NUMBER_HEX),
                        on("0[bB][01_]++[uU]?L?", NUMBER_BIN),
                        on("\\d[\\d_]*+[uU]?L?", NUMBER_INTEGER),
                        on("[~!%^&*()+=|\\[\\]:;,.<>/?{}-]", PUNCTUATION),
                        on(
                                "(`?\\p{Lu}[\\p{L}\\p{M}\\p{N}_-]*+`?)(<)",
                                groups(NAME_CLASS, PUNCTUATION),
                                push("generics")),
                        on("`?\\p{Lu}[\\p{L}\\p{M}\\p{N}_-]*+`?", NAME_CLASS),
                        on(NAME_PATTERN + "(?=\\s*[({])", calls),
                        on(NAME_PATTERN, words))
                .state("class", on(CLASS_NAME, NAME_CLASS, pop()))
                .state(
                        "property",
                        on("<", PUNCTUATION, push("generics")),
                        on("\\s++", TEXT),
                        on("\\(", PUNCTUATION, goTo("destructuring")),
                        on(NAME_PATTERN, NAME_PROPERTY, pop()))
                .state(
                        "destructuring",
                        on(",", PUNCTUATION),
                        on("\\)", PUNCTUATION, pop()),
                        on("\\s++", TEXT),
                        on(NAME_PATTERN, NAME_PROPERTY))
                .state(
                        "function",
                        on("<", PUNCTUATION, push("generics")),
                        on("\\s++", TEXT),
                        on("(" + CLASS_NAME + ")(\\.)", groups(NAME_CLASS, PUNCTUATION)),
                        on(NAME_PATTERN, NAME_FUNCTION, pop()))
                .state(
                        "generics",
                        on("<", PUNCTUATION, push()),
                        on(">", PUNCTUATION, pop()),
                        on("[,:.?]", PUNCTUATION),
                        on("\\s++", TEXT),
                        on("(?:reified|in|out)\\b", KEYWORD),
                        on("`?\\p{Lu}[\\p{L}\\p{M}\\p{N}_-]*+`?", NAME_CLASS));
    }
}
