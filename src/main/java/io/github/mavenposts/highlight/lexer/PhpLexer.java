package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Scan;
import io.github.mavenposts.highlight.Words;

/** PHP in HTML. Text that does not look like HTML is PHP from the start. */
final class PhpLexer {

    private static final String NAME_PATTERN = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*+";
    private static final String PATH = NAME_PATTERN + "(?:\\\\" + NAME_PATTERN + ")*+";

    private static final Lexer LEXER = grammar().build();

    private PhpLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        String keywords =
                """
                __class__ __dir__ __file__ __function__ __halt_compiler __line__ __method__ __namespace__ __trait__ abstract and array as
                break case catch cfunction clone const continue declare default die do echo else elseif empty enddeclare endfor endforeach
                endif endswitch endwhile eval exit extends final finally fn for foreach function global goto if implements include
                include_once instanceof isset list match new old_function or parent print private protected public readonly require
                require_once return self static switch throw try unset var while xor yield""";
        Words words = Words.ignoringCaseOtherwise(PhpLexer::name)
                .add(KEYWORD, keywords)
                .add(KEYWORD_CONSTANT, "true false null");
        Words calls = Words.ignoringCaseOtherwise(NAME_FUNCTION)
                .add(KEYWORD, keywords)
                .add(NAME_BUILTIN, Words.resource(PhpLexer.class, "php-functions.txt"));
        return Grammar.builder()
                .start("start")
                .state(
                        "start",
                        on("\\s*+(?=<)", TEXT, pop()),
                        on("[^$]+?(?=<\\?(?:php|=))", using(HtmlLexer::lexer), pop()),
                        on("", goTo("php")))
                .state(
                        "root",
                        on("<\\?(?:php|=)?", COMMENT_PREPROC, push("php")),
                        on("(?s).+?(?=<\\?)|(?s).+", continuing(HtmlLexer::lexer)))
                .state("php", on("\\?>", COMMENT_PREPROC, pop()), include("code"))
                .state(
                        "code",
                        on("\\s++", TEXT),
                        on("(?:#|//).*", COMMENT_SINGLE),
                        on("/\\*\\*/", COMMENT_MULTILINE),
                        on("(?s)/\\*\\*.*?\\*/", COMMENT_DOC),
                        on("(?s)/\\*.*?\\*/", COMMENT_MULTILINE),
                        on("(?s)<<<([\"']?)(" + NAME_PATTERN + ")\\1\\n.*?\\n\\s*+\\2;?", STRING_HEREDOC),
                        on("(->|\\?->)(\\s*+)", groups(OPERATOR, TEXT), push("member")),
                        on(
                                "(?i)(use)(\\s++)(function|const)(\\s++)((?=[\\w\\\\]*_)" + PATH + ")?",
                                groups(KEYWORD_NAMESPACE, TEXT, KEYWORD, TEXT, NAME_FUNCTION)),
                        on(
                                "(?i)(use)(\\s++)(" + PATH + "\\\\)(?=\\{)",
                                groups(KEYWORD_NAMESPACE, TEXT, NAME_NAMESPACE)),
                        on("(?i)(namespace)(\\s++)(" + PATH + ")", groups(KEYWORD_NAMESPACE, TEXT, NAME_NAMESPACE)),
                        on("(?i)(use)(\\s*+)(\\()", groups(KEYWORD, TEXT, PUNCTUATION), push("parameters")),
                        on("(?i)use\\b", KEYWORD_NAMESPACE),
                        on(
                                "(?i)(class|interface|trait|extends|implements)(\\s++)(?!(?:extends|implements)\\b)("
                                        + PATH + ")",
                                groups(KEYWORD_DECLARATION, TEXT, NAME_CLASS)),
                        on("(?i)(new)(\\s++)(?!class\\b)(" + PATH + ")", groups(KEYWORD, TEXT, NAME_CLASS)),
                        on("(?i)(const)(\\s++)(" + NAME_PATTERN + ")", groups(KEYWORD, TEXT, NAME_CONSTANT)),
                        on(
                                "(?i)(function)(\\s++)(&?)(" + NAME_PATTERN + ")",
                                groups(KEYWORD, TEXT, OPERATOR, NAME),
                                push("signature")),
                        on("(?i)(?:function(?=\\s*\\()|fn\\b)", KEYWORD, push("signature")),
                        on("(?i)(?:public|protected|private|var|readonly)\\b", KEYWORD, push("typed")),
                        on(
                                "(?i)(?:class|extends|implements)\\b(?=\\s*+(?:extends|implements|\\{|\\())",
                                KEYWORD_DECLARATION),
                        on("\\$++" + NAME_PATTERN, NAME_VARIABLE),
                        on("(?:\\d++\\.\\d*+|\\.\\d++)(?:[eE][+-]?\\d++)?|\\d*\\.[.\\d]*", NUMBER_FLOAT),
                        on("0[0-7]++(?![89])", NUMBER_OCT),
                        on("0[bB][01_]++", NUMBER_BIN),
                        on("0[xX][a-fA-F0-9_]++", NUMBER_HEX),
                        on("\\d[\\d_]*+", NUMBER_INTEGER),
                        on("'(?:[^'\\\\]++|(?s:\\\\.))*+'", STRING_SINGLE),
                        on("`(?:[^`\\\\]++|(?s:\\\\.))*+`", STRING_BACKTICK),
                        on("\"", STRING_DOUBLE, push("string")),
                        on("[~!%^&*+=|:<>/?@-]++", OPERATOR),
                        on("[\\[\\](){};,]", PUNCTUATION),
                        on(PATH + "(?=\\s*\\()", calls),
                        on("__\\w+__", Words.ignoringCaseOtherwise(NAME_BUILTIN).add(KEYWORD, keywords)),
                        on("(?:E|PHP)(?:_[A-Z]++)++", KEYWORD_CONSTANT),
                        on(PATH, words))
                .state(
                        "member",
                        on(PATH + "(?=\\s*\\()", calls, pop()),
                        on(PATH, Words.ignoringCaseOtherwise(NAME).add(KEYWORD, keywords), pop()),
                        on("", pop()))
                .state(
                        "signature",
                        on("\\s++", TEXT),
                        on("\\(", PUNCTUATION, goTo("parameters"), push("parameter")),
                        on("", pop()))
                .state(
                        "parameters",
                        on("(\\):)(\\s*+)(\\??" + PATH + ")", groups(PUNCTUATION, TEXT, KEYWORD_TYPE), pop()),
                        on("\\)", PUNCTUATION, pop()),
                        on(",", PUNCTUATION, push("parameter")),
                        on("\\(", PUNCTUATION, push("parentheses")),
                        include("code"))
                .state("parentheses", on("\\)", PUNCTUATION, pop()), on("\\(", PUNCTUATION, push()), include("code"))
                .state(
                        "parameter",
                        on("\\s++", TEXT),
                        on("(?i)(?:public|protected|private|readonly)\\b", KEYWORD),
                        on("\\??" + PATH + "(?!\\s*+[&(:])", KEYWORD_TYPE, pop()),
                        on("", pop()))
                .state(
                        "typed",
                        on("\\s++", TEXT),
                        on("(?i)(?:static|readonly)\\b", KEYWORD),
                        on("(?i)(?=(?:function|const|abstract|final|class)\\b)", pop()),
                        on("\\??" + PATH, KEYWORD_TYPE, pop()),
                        on("", pop()))
                .state(
                        "string",
                        on("\"", STRING_DOUBLE, pop()),
                        on("\\\\(?:[nrtvef\"$\\\\]|[0-7]{1,3}|x[0-9a-fA-F]{1,2}|u\\{[0-9a-fA-F]+\\})", STRING_ESCAPE),
                        on("\\$" + NAME_PATTERN + "(?:\\[[^\\]\\n]+\\]|->" + NAME_PATTERN + ")?", NAME_VARIABLE),
                        on("\\{(?=\\$)", STRING_INTERPOL, push("interpolation")),
                        on("[^\\\\{$\"]++|.", STRING_DOUBLE))
                .state("interpolation", on("\\}", STRING_INTERPOL, pop()), include("code"));
    }

    /** A name that is no keyword: a constant in capitals, a class with a capital first. */
    private static void name(Scan scan) {
        String name = scan.matched();
        String last = name.substring(name.lastIndexOf('\\') + 1);
        boolean capital = Character.isUpperCase(last.charAt(0));
        if (capital && last.length() > 1 && last.equals(last.toUpperCase(java.util.Locale.ROOT))) {
            scan.emit(NAME_CONSTANT);
        } else {
            scan.emit(capital ? NAME_CLASS : NAME);
        }
    }
}
