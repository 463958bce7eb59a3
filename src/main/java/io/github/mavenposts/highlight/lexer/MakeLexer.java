package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import java.util.function.Supplier;

/** Makefiles, with shell in recipes and values. */
final class MakeLexer {

    private static final Supplier<Lexer> SHELL = ShellLexer::lexer;

    private static final String FUNCTIONS =
            "subst|patsubst|strip|findstring|filter-out|filter|sort|wordlist|words|word|firstword|lastword|dir|notdir|suffix"
                    + "|basename|addsuffix|addprefix|join|wildcard|realpath|abspath|error|warning|info|shell|origin|flavor|foreach|if|or|and|call|eval|file|value";

    private static final Lexer LEXER = grammar().build();

    private MakeLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state(
                        "root",
                        on("\\s++", TEXT),
                        on("#.*?\\n", COMMENT),
                        on(
                                "([-s]?include)([\\t ]++[^\\s#](?:[^\\s#]++|[\\t ]++(?![\\s#]))*+)",
                                groups(KEYWORD, STRING_OTHER)),
                        on("(?:else|endif|endfor)[\\t ]*+(?=[#\\n])", KEYWORD),
                        include("conditions"),
                        on("(?:else|endif|endfor)[\\t ]*+(?=#)", KEYWORD),
                        on("(export)([\\t ]++)(?=[\\w${}()\\t .-]++\\n)", groups(KEYWORD, TEXT), push("exports")),
                        on("export[\\t ]++", KEYWORD),
                        on("\"(?:[^\"\\\\]++|\\\\.)*+\"", STRING_DOUBLE),
                        on("'(?:[^'\\\\]++|\\\\.)*+'", STRING_SINGLE),
                        on(
                                "([\\w${}().-]++)([\\t ]*+)([+:?!]?=)",
                                groups(NAME_VARIABLE, TEXT, OPERATOR),
                                push("value")),
                        on("([^\\n:\\t]++)(::?)([ \\t]*+)", groups(NAME_LABEL, OPERATOR, TEXT), push("target")))
                .state(
                        "conditions",
                        on("(ifn?def|ifn?eq)([\\t ]++)([^#\\n]++)(\\n)?", groups(KEYWORD, TEXT, NAME_VARIABLE, TEXT)),
                        on("(else|endif|endfor)([\\t ]*+)(?=[#\\n])(\\n)?", groups(KEYWORD, TEXT, TEXT)))
                .state("exports", on("[\\w${}().-]++", NAME_VARIABLE), on("\\n", TEXT, pop()), on("[\\t ]++", TEXT))
                .state(
                        "target",
                        on("\\n", TEXT, goTo("recipe")),
                        on("#", COMMENT),
                        on("(?s)\\\\.", TEXT),
                        on(",", PUNCTUATION),
                        on("[^\\n\\\\#,]++|.", NAME_FUNCTION))
                .state(
                        "recipe",
                        on("^\\t", TEXT, push("recipe-line")),
                        include("conditions"),
                        on("", restart(SHELL), pop()))
                .state("recipe-line", on("[@-]", PUNCTUATION, goTo("value")), on("", goTo("value")))
                .state(
                        "value",
                        on("\\n", TEXT, pop()),
                        include("replaced"),
                        on("(?:[^\\n\\\\()$]++|\\$(?![({]))++|\\$\\{?+|(?s:\\\\.)|[()\\\\]", continuing(SHELL)))
                .state(
                        "replaced",
                        on("\\$[({]\\s*+\\w[\\w.:=%]*+\\s*+[)}]", NAME_VARIABLE),
                        on(
                                "(\\$[({])(" + FUNCTIONS + ")\\b(\\s*+)",
                                groups(NAME_FUNCTION, NAME_BUILTIN, TEXT),
                                push("call")))
                .state(
                        "call",
                        on("\\(", continuing(SHELL), push()),
                        on("[)}]", NAME_FUNCTION, pop()),
                        include("replaced"),
                        on("(?:[^\\n\\\\()}$]++|\\$(?![({]))++|\\$\\{?+|(?s:\\\\.)|[\\\\\\n]", continuing(SHELL)));
    }
}
