package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Scan;
import java.util.ArrayDeque;
import java.util.Deque;

/** YAML. Which lines belong to a block or go on with a plain scalar depends on columns, which actions keep. */
final class YamlLexer {

    private static final Lexer LEXER = grammar().build();

    private YamlLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        return Grammar.builder()
                .state(
                        "root",
                        on("[ ]*(?:\\n|\\z)", TEXT),
                        on("#.*", COMMENT_SINGLE),
                        on("[ ]+(?=#)", TEXT),
                        on("^(%YAML)([ ]+)(\\d+\\.\\d+)", groups(NAME_TAG, TEXT, NUMBER)),
                        on("^(%TAG)([ ]+)(\\S+)([ ]+)(\\S+)", groups(NAME_TAG, TEXT, KEYWORD_TYPE, TEXT, KEYWORD_TYPE)),
                        on("^(?:---|\\.\\.\\.)(?= |$)", NAME_NAMESPACE, push("nodes")),
                        on("[ ]*+(?=\\S)", YamlLexer::lineStart, push("indicators")))
                .state(
                        "indicators",
                        on("[ ]+", TEXT),
                        on("[-?:](?=[ ]|$)", PUNCTUATION_INDICATOR, YamlLexer::structure),
                        on("", goTo("nodes")))
                .state(
                        "nodes",
                        on("(?=\\n)", pop()),
                        on("[ ]+", TEXT),
                        on("#.*", COMMENT_SINGLE),
                        include("properties"),
                        on(
                                "([^ \\n#,:?\\[\\]{}\"'&*!][^#,:?\\[\\]{}\"'\\n]*+)(:)(?=\\s|\\z)",
                                YamlLexer::structure,
                                groups(NAME_ATTRIBUTE, PUNCTUATION_INDICATOR)),
                        on(
                                "[|>](?:[1-9][+-]?|[+-][1-9]?)?",
                                PUNCTUATION_INDICATOR,
                                YamlLexer::blockHeader,
                                push("block-header")),
                        on("\\d++(?:\\.\\d++)?(?=\\n|[ ]+#)", NUMBER),
                        on("(?=[^\\s,\\[\\]{}#&*!|>'\"%@`?:]|[?:](?!\\s|\\z))", push("plain")))
                .state(
                        "properties",
                        on("&[-\\w]+", NAME_LABEL),
                        on("\\*[-\\w]+", NAME_VARIABLE),
                        on("!(?:<[^>\\n]+>|[-\\w;/?:@&=+$,.!~*'()\\[\\]%]*+)", KEYWORD_TYPE),
                        on("'", STRING_SINGLE, push("single")),
                        on("\"", STRING_DOUBLE, push("double")),
                        on("[\\[{]", PUNCTUATION_INDICATOR, push("flow")))
                .state(
                        "plain",
                        on("(?=(?:[ ]*\\n)++(?:---|\\.\\.\\.)(?: |$))", pop(2)),
                        on("(?:[ ]*\\n)++[ ]*+", YamlLexer::continuation),
                        on("[ ]+(?=#|$)", TEXT, pop()),
                        on("(?:true|false|null)\\b", NAME_CONSTANT),
                        on("\\d++(?:\\.\\d++)?(?=\\n|[ ]+#)", NUMBER, pop()),
                        on("[ ]+", STRING),
                        on("[^\\s:]++|:\\S++", STRING),
                        on("", pop()))
                .state(
                        "flow",
                        on("\\s+", TEXT),
                        on("#.*", COMMENT_SINGLE),
                        include("properties"),
                        on("[]}]", PUNCTUATION_INDICATOR, pop()),
                        on("[,:?]", PUNCTUATION_INDICATOR),
                        on(
                                "[^\\s,:?\\[\\]{}#&*!|>'\"%@`][^\\s,:?\\[\\]{}]*+(?:[ ]++(?!#)[^\\s,:?\\[\\]{}]++)*+",
                                NAME_VARIABLE))
                .state("quoted", on("[ ]*\\n[ ]*", TEXT), on("^[ ]+", TEXT), on("[ ]+", NAME_VARIABLE))
                .state("single", include("quoted"), on("'", STRING, pop()), on("[^\\s']+", STRING))
                .state(
                        "double",
                        include("quoted"),
                        on("\"", STRING, pop()),
                        on(
                                "\\\\(?:[0abt\\tnvfre \"/\\\\N_LP\\n]|x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8})",
                                STRING_ESCAPE),
                        on("[^\\s\"\\\\]+", STRING))
                .state("block-header", on("[ ]+", TEXT), on("#.*", COMMENT_SINGLE), on("\\n", TEXT, goTo("block")))
                .state("block", on("[ ]*(?:\\n|\\z)", TEXT), on("^[ ]*+", YamlLexer::blockLine), on("[^\\n]+", STRING));
    }

    /** The columns of the keys and indicators around the current place, and that of the block scalar being read. */
    private static final class Columns {
        final Deque<Integer> open = new ArrayDeque<>();
        int block;

        int current() {
            return open.isEmpty() ? 0 : open.peek();
        }

        void closeBeyond(int column) {
            while (!open.isEmpty() && open.peek() > column) {
                open.pop();
            }
        }
    }

    private static Columns columns(Scan scan) {
        return scan.memory(Columns.class, Columns::new);
    }

    /** Closes the levels that the line's indentation ends. What it has more than the level it falls back to is an error. */
    private static void lineStart(Scan scan) {
        Columns columns = columns(scan);
        int indent = scan.matchLength();
        boolean back = indent < columns.current();
        columns.closeBeyond(indent);
        int level = back ? columns.current() : indent;
        scan.emit(TEXT, scan.matchStart(), scan.matchStart() + level);
        scan.emit(ERROR, scan.matchStart() + level, scan.matchStart() + indent);
    }

    /** A key or an indicator opens a level at its column. */
    private static void structure(Scan scan) {
        Columns columns = columns(scan);
        int column = scan.matchStart() - scan.lineStart(scan.matchStart());
        columns.closeBeyond(column);
        columns.open.push(column);
    }

    private static void blockHeader(Scan scan) {
        Columns columns = columns(scan);
        columns.block = -1;
        for (char c : scan.matched().toCharArray()) {
            if (Character.isDigit(c)) {
                columns.block = columns.current() + c - '0';
            }
        }
    }

    private static void blockLine(Scan scan) {
        Columns columns = columns(scan);
        int indent = scan.matchLength();
        if (indent < (columns.block < 0 ? columns.current() : columns.block)) {
            scan.pop(2);
            lineStart(scan);
            scan.push("indicators");
            return;
        }
        if (columns.block < 0) {
            columns.block = indent;
        }
        scan.emit(TEXT);
    }

    /** After line breaks: a line that is deeper than what is around the plain scalar goes on with it. */
    private static void continuation(Scan scan) {
        scan.emit(TEXT);
        int indent = scan.pos() - scan.lineStart(scan.pos());
        boolean goesOn = indent > columns(scan).current();
        columns(scan).closeBeyond(indent);
        if (!goesOn) {
            scan.pop(2);
            scan.push("indicators");
        }
    }
}
