package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import java.util.function.Supplier;

/** Dockerfiles, with shell in the instructions that run something. */
final class DockerLexer {

    private static final String INSTRUCTIONS =
            "maintainer|cmd|label|expose|env|add|copy|entrypoint|volume|user|workdir|arg|stopsignal|healthcheck|shell";

    private static final Supplier<Lexer> SHELL = ShellLexer::lexer;

    private static final Lexer LEXER = grammar().build();

    private DockerLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state(
                        "root",
                        on("#.*", COMMENT),
                        on(
                                "(?i)^(from)(\\s++)(\\S.*?)(\\s++)(as)(\\s++)(\\S++)",
                                groups(KEYWORD, WHITESPACE, STRING, WHITESPACE, KEYWORD, WHITESPACE, STRING)),
                        on(
                                "(?i)^(onbuild)(\\s++)(" + INSTRUCTIONS + "|from)\\b([^\\n]*+)",
                                groups(KEYWORD, WHITESPACE, KEYWORD, STRING)),
                        on(
                                "(?i)^(" + INSTRUCTIONS + "|from)\\b((?:[^\\n\\\\]++|\\\\\\n|\\\\.)*+)",
                                groups(KEYWORD, STRING)),
                        on("(?i)^(?:onbuild\\s+)?(?:run|shell)\\s+", KEYWORD, restart(SHELL), push("run")),
                        on("\\n|[ \\t]++(?=#)|(?:[^\\n\\\\]++|(?s:\\\\.)|\\\\)++", TEXT))
                .state(
                        "run",
                        on("\\n", TEXT, pop()),
                        on("\\\\\\n", STRING_ESCAPE),
                        on("(?:[^\\n\\\\]++|\\\\(?!\\n))++", continuing(SHELL)));
    }
}
