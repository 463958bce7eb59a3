package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Action;
import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Scan;

/** Bourne-like shells. */
final class ShellLexer {

    private static final String KEYWORDS =
            "if|fi|else|while|do|done|for|then|return|function|select|continue|until|esac|elif|in";
    private static final String BUILTINS = String.join(
            "|",
            """
            alias arch awk base32 base64 basename bg bind break builtin caller cat cd chgrp chmod chown chroot comm command compgen
            complete cp csplit cut date dd declare df dir dircolors dirname dirs disown du echo enable env eval exec exit expand export
            expr factor false fc fg fmt fold getopts grep groups gunzip gzip hash head help history hostid hostname id install jobs join
            kill let link ln local logname logout ls mapfile mkdir mkfifo mknod mktemp mv nice nl nohup nproc od paste popd pr printenv
            printf ptx pushd pwd read readlink readonly realpath rm rmdir sed seq set sha256sum sha512sum shift shopt shuf sleep sort
            source split stat stdbuf stty sudo sum suspend sync tac tail tar tee test time timeout times touch tr trap true truncate
            tsort tty type typeset ulimit umask unalias uname uniq unlink unset uptime users vdir wait wc who whoami yes"""
                    .split("\\s+"));

    private static final Lexer LEXER = grammar().build();

    private ShellLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state(
                        "root",
                        include("basic"),
                        on("`", STRING_BACKTICK, push("backticks")),
                        include("data"),
                        include("interpolation"))
                .state(
                        "basic",
                        on("#.*", COMMENT),
                        on("\\b(?:" + KEYWORDS + ")\\s*+\\b|\\b(?:" + KEYWORDS + ")\\b", KEYWORD),
                        on("\\bcase\\b", KEYWORD, push("case")),
                        on("\\b(?:" + BUILTINS + ")(?:\\s++\\b|\\b(?![-.]))", NAME_BUILTIN),
                        on("\\.(?=\\s)", NAME_BUILTIN),
                        on("(\\b\\w++)(=)", groups(NAME_VARIABLE, OPERATOR)),
                        on("<<<", OPERATOR),
                        on("(<<-?)(\\s*+)(\\\\?)(['\"]?)(\\w++)(\\4)", heredoc(), push("heredoc")),
                        on("--?[\\w-]++", NAME_TAG),
                        on("[\\[\\]{}()!=>]", OPERATOR),
                        on("&&|\\|\\|", OPERATOR))
                .state(
                        "data",
                        on("\\s+", TEXT),
                        on("\\\\.|\\\\$", STRING_ESCAPE),
                        on("(?:\\$#?)?\"", STRING_DOUBLE, push("double")),
                        on("\\$'", STRING_SINGLE, push("ansi")),
                        on("'", STRING_SINGLE, push("single")),
                        on("\\*", KEYWORD),
                        on(";", PUNCTUATION),
                        on("[^=*\\s{}()$\"'`;\\\\<]++", TEXT),
                        on("<", TEXT))
                .state(
                        "interpolation",
                        on("\\$\\(\\(", KEYWORD, push("math")),
                        on("\\$\\(", STRING_INTERPOL, push("paren")),
                        on("\\$\\{#?", KEYWORD, push("curly")),
                        on("\\$#?(?:\\w++|.)", NAME_VARIABLE))
                .state(
                        "ansi",
                        on("\\\\.", STRING_ESCAPE),
                        on("'", STRING_SINGLE, pop()),
                        on("[^'\\\\]++", STRING_SINGLE))
                .state("single", on("'", STRING_SINGLE, pop()), on("[^']++", STRING_SINGLE))
                .state(
                        "double",
                        on("(?:\\$#?)?\"", STRING_DOUBLE, pop()),
                        on("\\\\.|\\\\$", STRING_ESCAPE),
                        include("interpolation"),
                        on("`", STRING_BACKTICK, push("backticks")),
                        on("[^\"`\\\\$]++", STRING_DOUBLE))
                .state("backticks", on("`", STRING_BACKTICK, pop()), include("root"))
                .state("paren", on("\\)", STRING_INTERPOL, pop()), on("\\(", OPERATOR, push("group")), include("root"))
                .state("group", on("\\)", OPERATOR, pop()), on("\\(", OPERATOR, push()), include("root"))
                .state(
                        "math",
                        on("\\)\\)", KEYWORD, pop()),
                        on("[-+*/%^|&]|\\*\\*|\\|\\|", OPERATOR),
                        on("\\d++", NUMBER),
                        include("root"))
                .state(
                        "curly",
                        on("\\}", KEYWORD, pop()),
                        on(":-", KEYWORD),
                        on("\\w++", NAME_VARIABLE),
                        on("[^}:\"'`$]++", PUNCTUATION),
                        include("root"))
                .state(
                        "case",
                        on("\\besac\\b", KEYWORD, pop()),
                        on("\\|", PUNCTUATION),
                        on("\\)", PUNCTUATION, push("case-body")),
                        include("root"))
                .state(
                        "case-body",
                        on(";;", PUNCTUATION, pop()),
                        on("\\besac(?:\\s++\\b|\\b)", KEYWORD, pop(2)),
                        include("root"))
                .state(
                        "heredoc",
                        on("\\n", STRING_HEREDOC, ShellLexer::heredocLine),
                        on("[^\\n\\\\$]++", STRING_HEREDOC),
                        on("\\\\.", STRING_ESCAPE),
                        include("interpolation"),
                        on("[\\\\$]", STRING_HEREDOC));
    }

    /** The word that ends the here-document being read. */
    private static final class Heredoc {
        String end;
    }

    private static Action heredoc() {
        Action emit = groups(OPERATOR, TEXT, STRING_HEREDOC, STRING_HEREDOC, NAME_CONSTANT, STRING_HEREDOC);
        return scan -> {
            scan.memory(Heredoc.class, Heredoc::new).end = scan.group(5);
            emit.run(scan);
        };
    }

    /** Ends the here-document if its word, which may be indented, is all of this line; the blank lines after it go with it. */
    private static void heredocLine(Scan scan) {
        String text = scan.text();
        int word = skipSpace(scan, scan.pos(), false);
        String end = scan.memory(Heredoc.class, Heredoc::new).end;
        if (text.startsWith(end, word) && word + end.length() <= scan.limit()) {
            int lineEnd = skipSpace(scan, word + end.length(), true);
            if (lineEnd > 0) {
                scan.advance(NAME_CONSTANT, lineEnd);
                scan.pop(1);
            }
        }
    }

    /** The end of the white space at {@code i}: on the same line, or after the last line break in it (-1 without one). */
    private static int skipSpace(Scan scan, int i, boolean toLineBreak) {
        int afterBreak = -1;
        for (; i < scan.limit() && " \t\n\r\f\u000b".indexOf(scan.text().charAt(i)) >= 0; i++) {
            if (scan.text().charAt(i) == '\n') {
                if (!toLineBreak) {
                    break;
                }
                afterBreak = i + 1;
            }
        }
        return toLineBreak ? afterBreak : i;
    }
}
