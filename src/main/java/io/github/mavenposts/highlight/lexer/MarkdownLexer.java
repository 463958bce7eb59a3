package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Language;
import io.github.mavenposts.highlight.Languages;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Scan;
import io.github.mavenposts.highlight.TokenType;
import java.util.HashMap;
import java.util.Map;

/** Markdown, with front matter, HTML and fenced code in it. */
final class MarkdownLexer {

    private static final Lexer LEXER = Grammar.builder()
            .state(
                    "root",
                    on(MarkdownLexer::frontMatter, using(YamlLexer::lexer)),
                    on("\\\\.", STRING_ESCAPE),
                    on("^.+\\n={2,}\\n", GENERIC_SUBHEADING),
                    on("^.+\\n-{2,}\\n", GENERIC_HEADING),
                    on("^#(?=[^#]).*", GENERIC_HEADING),
                    on("^#.*", GENERIC_SUBHEADING),
                    on("^([ \\t]*+)(`{3,}|~{3,})(.*\\n)", MarkdownLexer::openFence),
                    on("\\n\\n(?:(?: {4}|\\t).*\\n|\\n)++", STRING_BACKTICK),
                    on(MarkdownLexer::rule, PUNCTUATION),
                    on("^\\s*+[*+-](?=\\s)", PUNCTUATION),
                    on("^\\s*+\\d++\\.", PUNCTUATION),
                    on("^\\s*+>.*", GENERIC_TRACEBACK),
                    on(MarkdownLexer::codeSpan, STRING_BACKTICK),
                    on("\\*\\*.*?\\*\\*|__.*?__", GENERIC_STRONG),
                    on(MarkdownLexer::emphasis, GENERIC_EMPH),
                    on(
                            "^([ \\t]*+)(\\[)([^\\n]+?)(\\])(:)",
                            groups(TEXT, PUNCTUATION, STRING_SYMBOL, PUNCTUATION, PUNCTUATION),
                            push("title"),
                            push("url")),
                    on(MarkdownLexer::link, MarkdownLexer::linkText, push("link")),
                    on(MarkdownLexer::autolink, NAME_VARIABLE),
                    on("<[^>\\n]*+>", using(HtmlLexer::lexer)),
                    on("<", TEXT),
                    on("&\\S*?;", NAME_ENTITY),
                    on("&", TEXT),
                    on("[^\\\\`\\[*\\n&<]++", TEXT),
                    on("\\n|\\[", TEXT))
            .state(
                    "link",
                    on("(\\[)([^\\]]*+)(\\])", groups(PUNCTUATION, STRING_SYMBOL, PUNCTUATION), pop()),
                    on("\\(", PUNCTUATION, push("inline-title"), push("url")),
                    on("[ \\t]++", TEXT),
                    on("", pop()))
            .state(
                    "url",
                    on("[ \\t]++", TEXT),
                    on("(<)(.*?)(>)", groups(NAME_TAG, STRING_OTHER, NAME_TAG), pop()),
                    on("\\S[^\\s)]*+", STRING_OTHER, pop()))
            .state("inline-title", on("\\)", PUNCTUATION, pop()), include("title"))
            .state(
                    "title",
                    on("\\s++", TEXT),
                    on("\"[^\"\\n]*+\"|'[^'\\n]*+'|\\([^)\\n]*+\\)", NAME_NAMESPACE),
                    on("[\"'(][^ \\n]*+\\n?", ERROR),
                    on("", pop()))
            .state(
                    "fence",
                    on(MarkdownLexer::closeFence, MarkdownLexer::closed, pop()),
                    on(".*\\n", MarkdownLexer::fenced))
            .build();

    private MarkdownLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    private static final class Memory {
        /** The fence that is open, whether it is known to stay so, where the code ends, and the run that lexes it. */
        String fence;

        boolean fenceCloses;
        int codeEnd;
        Lexer.Run code;
        /** Before these indices there is no end of what one looks for, so that nothing is looked for twice. */
        final Map<Integer, Integer> noCodeBefore = new HashMap<>();

        int noBracketBefore;
        int noLinkBefore;
        int noAddressBefore;
        int lineEnd;
        /** Where the text of the link starts. */
        int linkText;
    }

    private static Memory memory(Scan scan) {
        return scan.memory(Memory.class, Memory::new);
    }

    private static int frontMatter(Scan scan) {
        if (scan.pos() != scan.origin() || !scan.startsWith("---")) {
            return -1;
        }
        String text = scan.text();
        int line = text.indexOf('\n', scan.pos());
        if (line < 0 || !text.substring(scan.pos(), line).strip().equals("---")) {
            return -1;
        }
        while (line >= 0 && line + 3 < scan.limit()) {
            int next = text.indexOf('\n', line + 1);
            int end = next < 0 || next > scan.limit() ? scan.limit() : next;
            if (text.startsWith("---", line + 1)
                    && text.substring(line + 1, end).strip().equals("---")) {
                return end;
            }
            line = next;
        }
        return -1;
    }

    /** Three or more stars or three or more hyphens, with any white space between and after them, up to the end of a line. */
    private static int rule(Scan scan) {
        if (!scan.atLineStart()) {
            return -1;
        }
        String text = scan.text();
        char mark = 0;
        int marks = 0;
        int end = -1;
        for (int i = scan.pos(); ; i++) {
            if (marks >= 3 && (i == scan.limit() || text.charAt(i) == '\n')) {
                end = i;
            }
            if (i == scan.limit()) {
                return end;
            }
            char c = text.charAt(i);
            if (mark == 0 && (c == '*' || c == '-')) {
                mark = c;
            }
            if (c == mark) {
                marks++;
            } else if (!Character.isWhitespace(c)) {
                return end;
            }
        }
    }

    private static void openFence(Scan scan) {
        scan.groups(TEXT, PUNCTUATION, NAME_LABEL);
        Memory memory = memory(scan);
        memory.fence = scan.group(2);
        memory.fenceCloses = true;
        String name = scan.group(3).strip();
        memory.code = name.isEmpty()
                ? plain(TEXT)
                : Languages.find(name).map(Language::start).orElseGet(() -> plain(STRING_BACKTICK));
        scan.push("fence");
    }

    private static Lexer.Run plain(TokenType type) {
        return (text, start, end, sink) -> sink.token(type, start, end);
    }

    /** The code up to a closing fence, which has only white space before it on its line, and the fence. */
    private static int closeFence(Scan scan) {
        Memory memory = memory(scan);
        String text = scan.text();
        boolean lineStart = scan.atLineStart();
        int lineEnd = lineStart ? scan.pos() : -1;
        for (int line = scan.pos(); memory.fenceCloses && line >= 0; line = lineEnd < 0 ? -1 : lineEnd + 1) {
            if (line > scan.pos() || lineStart) {
                int i = line;
                while (i < scan.limit() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                    i++;
                }
                if (text.startsWith(memory.fence, i) && i + memory.fence.length() <= scan.limit()) {
                    memory.codeEnd = Math.max(scan.pos(), line - 1);
                    return i + memory.fence.length();
                }
            }
            lineEnd = text.indexOf('\n', line);
            if (lineEnd >= scan.limit()) {
                lineEnd = -1;
            }
        }
        memory.fenceCloses = false;
        return -1;
    }

    private static void closed(Scan scan) {
        Memory memory = memory(scan);
        int fence = scan.pos() - memory.fence.length();
        scan.using(memory.code, scan.matchStart(), memory.codeEnd);
        scan.emit(TEXT, memory.codeEnd, fence);
        scan.emit(PUNCTUATION, fence, scan.pos());
    }

    private static void fenced(Scan scan) {
        scan.using(memory(scan).code, scan.matchStart(), scan.pos());
    }

    /** Back-ticks, at least one character and as many back-ticks; or fewer of them, if that is what there is. */
    private static int codeSpan(Scan scan) {
        String text = scan.text();
        int ticks = 0;
        while (scan.pos() + ticks < scan.limit() && text.charAt(scan.pos() + ticks) == '`') {
            ticks++;
        }
        for (int n = ticks; n > 0; n--) {
            if (scan.pos() < memory(scan).noCodeBefore.getOrDefault(n, 0)) {
                continue;
            }
            String close = "`".repeat(n);
            int i = unit(text, scan.pos() + n);
            while (i < scan.limit() && !text.startsWith(close, i)) {
                i = unit(text, i);
            }
            if (i + n <= scan.limit()) {
                return i + n;
            }
            memory(scan).noCodeBefore.put(n, scan.limit());
        }
        return -1;
    }

    /** The index after the character at {@code i}, or after what it escapes. */
    private static int unit(String text, int i) {
        return i < text.length() && text.charAt(i) == '\\' ? i + 2 : i + 1;
    }

    /** A star or underscore up to the next single one on the line. */
    private static int emphasis(Scan scan) {
        String text = scan.text();
        char mark = text.charAt(scan.pos());
        if (mark != '*' && mark != '_') {
            return -1;
        }
        int lastPair = -1;
        for (int i = scan.pos() + 1; i < scan.limit() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == mark) {
                if (i + 1 < scan.limit() && text.charAt(i + 1) == mark) {
                    lastPair = i++;
                } else {
                    return i + 1;
                }
            }
        }
        return lastPair < 0 ? -1 : lastPair + 1;
    }

    /** The text of a link in brackets, right before a parenthesis or another bracket. With brackets in it, it is on one line. */
    private static int link(Scan scan) {
        Memory memory = memory(scan);
        String text = scan.text();
        int open = scan.startsWith("![") ? scan.pos() + 1 : scan.startsWith("[") ? scan.pos() : -1;
        if (open < 0) {
            return -1;
        }
        int close = open < memory.noBracketBefore ? -1 : text.indexOf(']', open);
        if (close < 0 || close >= scan.limit()) {
            memory.noBracketBefore = scan.limit();
            return -1;
        }
        if (!isLinkEnd(scan, close) && open >= memory.noLinkBefore) {
            int line = text.indexOf('\n', open);
            int lineEnd = line < 0 || line > scan.limit() ? scan.limit() : line;
            do {
                close = text.indexOf(']', close + 1);
            } while (close >= 0 && close < lineEnd && !isLinkEnd(scan, close));
            if (close < 0 || close >= lineEnd) {
                memory.noLinkBefore = lineEnd;
                return -1;
            }
        }
        if (!isLinkEnd(scan, close)) {
            return -1;
        }
        memory.linkText = open + 1;
        return close + 1;
    }

    private static boolean isLinkEnd(Scan scan, int close) {
        return close + 1 < scan.limit()
                && (scan.text().charAt(close + 1) == '(' || scan.text().charAt(close + 1) == '[');
    }

    private static void linkText(Scan scan) {
        int text = memory(scan).linkText;
        scan.emit(PUNCTUATION, scan.matchStart(), text);
        scan.emit(NAME_VARIABLE, text, scan.pos() - 1);
        scan.emit(PUNCTUATION, scan.pos() - 1, scan.pos());
    }

    /** An address in angle brackets: what starts like a URL up to the next bracket; what has an at sign and a dot, up to the line's last. */
    private static int autolink(Scan scan) {
        if (!scan.startsWith("<")) {
            return -1;
        }
        Memory memory = memory(scan);
        String text = scan.text();
        int line = scan.pos() < memory.lineEnd ? memory.lineEnd : text.indexOf('\n', scan.pos());
        int lineEnd = line < 0 || line > scan.limit() ? scan.limit() : line;
        memory.lineEnd = lineEnd;
        if (scan.pos() >= memory.noAddressBefore) {
            int last = text.lastIndexOf('>', lineEnd - 1);
            int at = text.indexOf('@', scan.pos() + 1);
            if (at > 0 && text.lastIndexOf('.', last - 2) >= at + 2) {
                return last + 1;
            }
            memory.noAddressBefore = lineEnd;
        }
        if (scan.startsWith("<http") || scan.startsWith("<mailto") || scan.startsWith("<ftp")) {
            int close = text.indexOf('>', scan.pos());
            return close > 0 && close < lineEnd ? close + 1 : -1;
        }
        return -1;
    }
}
