package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** PowerShell. What follows a command's name on its line are arguments. */
final class PowerShellLexer {

    private static final String OPERATORS =
            "(?i)-(?:[ic]?(?:eq|ne|gt|ge|lt|le|match|notmatch|like|notlike|contains|notcontains|replace|split)|not|and|or|xor|band|bor|bnot|bxor|isnot|is|as|join)\\b(?![\\w-])";
    private static final String PSEUDO =
            "\\$(?:[$?^_]|args|ConsoleFileName|Error|Event|EventArgs|ExecutionContext|false|foreach|HOME|Host|input|IsCoreCLR"
                    + "|IsLinux|IsMacOS|IsWindows|LastExitCode|Matches|MyInvocation|NestedPromptLevel|null|PID|PROFILE|PSBoundParameters|PSCmdlet"
                    + "|PSCulture|PSDebugContext|PSItem|PSScriptRoot|PSSenderInfo|PSUICulture|PSVersionTable|PWD|SENDER|StackTrace|switch|this|true)";
    private static final String KEYWORDS = String.join(
            "|",
            """
                        assembly base begin break catch class command configuration continue data define do dynamicparam else
                        elseif end enum exit filter finally for foreach from function hidden if in inlinescript interface module
                        namespace parallel param private process public return sequence static switch throw trap try type until
                        using var while workflow"""
                    .split("\\s+"));

    private static final Lexer LEXER = grammar().build();

    private PowerShellLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state(
                        "variable",
                        on(PSEUDO, NAME_BUILTIN_PSEUDO),
                        on(
                                "(\\$)([A-Za-z]\\w*+)(:)(\\w++)",
                                groups(NAME_VARIABLE, NAME_NAMESPACE, PUNCTUATION, NAME_VARIABLE)),
                        on("\\$\\{[^}]++\\}|\\$\\w++", NAME_VARIABLE))
                .state(
                        "root",
                        on("\\s++", WHITESPACE),
                        on("`\\s*?\\n", STRING_ESCAPE),
                        on("<#", COMMENT_MULTILINE, push("comment")),
                        on("#.*", COMMENT),
                        on("@\"\\n", STRING_HEREDOC, push("here-string")),
                        on("\"", STRING_DOUBLE, push("double")),
                        on("@'\\n(?s:.*?)\\n'@", STRING_HEREDOC),
                        on("'(?:[^']|'')*+'", STRING_SINGLE),
                        include("variable"),
                        on(
                                "(?i)(class)(\\s++)([\\w.]++)(?:(\\s*+)(:)(\\s*+)([\\w.]++))?",
                                groups(
                                        KEYWORD_RESERVED,
                                        WHITESPACE,
                                        NAME_CLASS,
                                        WHITESPACE,
                                        PUNCTUATION,
                                        WHITESPACE,
                                        NAME_CLASS)),
                        on("(?i)(function)(\\s++)([\\w-]++)", groups(KEYWORD_RESERVED, WHITESPACE, NAME_FUNCTION)),
                        on("(?i)(?:" + KEYWORDS + ")(?![\\w-])", KEYWORD_RESERVED),
                        on(OPERATORS, OPERATOR),
                        on("-{1,2}[a-zA-Z]\\w*+", NAME_TAG),
                        on("\\d++\\.\\d++", NUMBER_FLOAT),
                        on("\\d++", NUMBER_INTEGER),
                        on("(\\.)(\\w++)(?=\\[)", groups(OPERATOR, NAME)),
                        on("(\\.)(\\w++)", groups(OPERATOR, NAME_FUNCTION)),
                        on("@\\{", PUNCTUATION, push("hash")),
                        on("@?[({]", PUNCTUATION, push("block")),
                        on("[)}]", PUNCTUATION, pop()),
                        on("\\[(?=[a-zA-Z][\\w.]*+[\\](\\[,])", PUNCTUATION, push("type")),
                        on("[\\[\\],;:]", PUNCTUATION),
                        on("\\.\\.|\\+\\+|--|[-+*%=]=?|!|&&|\\|\\||[|&.]", OPERATOR),
                        on("\\?", NAME_FUNCTION),
                        on("[a-zA-Z/\\\\~][-./\\w:\\\\~]*+", NAME, push("arguments"), push("first-space")))
                .state("block", include("root"))
                .state("first-space", on("\\s++", WHITESPACE, pop()), on("", pop()))
                .state("brackets", on("\\]", PUNCTUATION, pop()), include("root"))
                .state("hash", on("\\}", PUNCTUATION, pop()), on("[\\w-]++(?=\\s*=)", NAME_OTHER), include("root"))
                .state(
                        "type",
                        on("\\]", PUNCTUATION, pop()),
                        on("[\\w.]++", NAME),
                        on("\\[", PUNCTUATION, push()),
                        on("\\(", PUNCTUATION, push("block")),
                        on(",", PUNCTUATION),
                        on("\\s++", WHITESPACE))
                .state(
                        "arguments",
                        on("`\\s*?\\n", STRING_ESCAPE),
                        on("[^\\S\\n]++", WHITESPACE),
                        on("(?=[\\n;|])", pop()),
                        on("[)}]", PUNCTUATION, pop(2)),
                        on("(?=[({])", pop()),
                        on("=", OPERATOR, pop()),
                        on("<#", COMMENT_MULTILINE, push("comment")),
                        on("#.*", COMMENT),
                        on("@\"\\n", STRING_HEREDOC, push("here-string")),
                        on("\"", STRING_DOUBLE, push("double")),
                        on("@'\\n(?s:.*?)\\n'@", STRING_HEREDOC),
                        on("'(?:[^']|'')*+'", STRING_SINGLE),
                        include("variable"),
                        on(OPERATORS, OPERATOR),
                        on("-{1,2}\\w[\\w-]*+", NAME_TAG),
                        on("(\\.)(\\w++)(?=\\[)", groups(OPERATOR, NAME)),
                        on("(\\.)(\\w++)", groups(OPERATOR, NAME_FUNCTION)),
                        on("@[({]", PUNCTUATION, push("block")),
                        on("\\[", PUNCTUATION, push("brackets")),
                        on("[\\],:]", PUNCTUATION),
                        on("\\?", NAME_FUNCTION),
                        on("[!%&*+.-]", OPERATOR),
                        on("[/\\w\\\\~][-./\\w:\\\\~]*+", NAME_OTHER))
                .state(
                        "comment",
                        on("#>", COMMENT_MULTILINE, pop()),
                        on(
                                "\\.(?i:synopsis|description|parameter|example|inputs|outputs|notes|link|component|role|functionality|forwardhelptargetname|forwardhelpcategory|remotehelprunspace|externalhelp)",
                                COMMENT_SPECIAL),
                        on("[^#.]++|[#.]", COMMENT_MULTILINE))
                .state(
                        "double",
                        on("\"", STRING_DOUBLE, pop()),
                        on("`.", STRING_ESCAPE),
                        on("\\$\\(", STRING_INTERPOL, push("interpolation")),
                        include("variable"),
                        on("[^\"`$]++|[`$]", STRING_DOUBLE))
                .state(
                        "here-string",
                        on("\\n\"@", STRING_HEREDOC, pop()),
                        on("`.", STRING_ESCAPE),
                        on("\\$\\(", STRING_INTERPOL, push("interpolation")),
                        include("variable"),
                        on("[^`$\\n]++|[`$\\n]", STRING_HEREDOC))
                .state("interpolation", on("\\)", STRING_INTERPOL, pop()), include("root"));
    }
}
