package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** Makefiles, with shell in recipes and values. */
final class MakeLexer {

    /** Shell in which a dollar sign starts what make replaces. */
    private static final Lexer SHELL = ShellLexer.grammar()
            .prepend(
                    "interpolation",
                    on("\\$\\$(?![({])|\\$[({][\\w.:=%-]++[)}]|\\$[\\w@<^+*?%]", NAME_VARIABLE),
                    on(
                            "(\\$\\()(subst|patsubst|strip|findstring|filter|filter-out|sort|word|wordlist|words|firstword|lastword|dir|notdir|suffix|basename|addsuffix|addprefix|join|wildcard|realpath|abspath|error|warning|info|shell|origin|flavor|foreach|if|or|and|call|eval|file|value)\\b",
                            groups(NAME_FUNCTION, NAME_BUILTIN),
                            push("make-call")),
                    on("\\$", ERROR))
            .prepend("basic", on("#[^()\"'$\\\\\\n]*+", COMMENT))
            .state(
                    "single",
                    on("'", STRING_SINGLE, pop()),
                    on("\\$[({][\\w.:=%-]++[)}]|\\$[@<^+*?%]", NAME_VARIABLE),
                    on("[^'$]++|\\$", STRING_SINGLE))
            .state("make-call", on("\\)", NAME_FUNCTION, pop()), include("root"))
            .build();

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
                        on("([-s]?include)([^\\n]*+)", groups(KEYWORD, STRING_OTHER)),
                        on("(ifn?def|ifn?eq)([\\t ]++)([^#\\n]++)", groups(KEYWORD, TEXT, NAME_VARIABLE)),
                        on("(else|endif|endfor)([\\t ]*+)(?=[#\\n])", groups(KEYWORD, KEYWORD)),
                        on("(export)([\\t ]++)(?=[\\w${}().-]++[\\t ]*[+:?!]?=)", groups(KEYWORD, KEYWORD)),
                        on("(export)([\\t ]++)([\\w.]++)", groups(KEYWORD, TEXT, NAME_VARIABLE)),
                        on(
                                "([\\w${}().-]++)([\\t ]*+)([+:?!]?=)",
                                groups(NAME_VARIABLE, TEXT, OPERATOR),
                                push("value")),
                        on("([^\\n:\\t]++)(::?)([ \\t]*+)", groups(NAME_LABEL, OPERATOR, TEXT), push("target")))
                .state(
                        "target",
                        on("\\n", TEXT, goTo("recipe")),
                        on("#.*", COMMENT),
                        on("\\\\\\n", TEXT),
                        on(",", PUNCTUATION),
                        on("[^\\n\\\\#$,]++|.", NAME_FUNCTION))
                .state("recipe", on("^\\t", TEXT, push("recipe-line")), on("", pop()))
                .state("recipe-line", on("[@-]", PUNCTUATION), on("", goTo("value")))
                .state(
                        "value",
                        on("\\n", TEXT, pop()),
                        on("(?:[^\\n\\\\]++|(?s:\\\\.)|\\\\)++", continuing(() -> SHELL)));
    }
}
