package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Scan;
import io.github.mavenposts.highlight.Words;

/** C. */
final class CLexer {

    private static final Lexer LEXER = grammar(Words.otherwise(NAME)
                    .add(
                            KEYWORD,
                            """
                        _Alignas _Alignof _Atomic _Generic _Imaginary _Noreturn _Static_assert _Thread_local auto break case
                        const continue default do else enum extern for goto if register restricted return sizeof static struct
                        switch typedef union virtual volatile while""")
                    .add(
                            KEYWORD_TYPE,
                            """
                        DIR FILE _Bool _Complex char char16_t char32_t clock_t div_t double float fpos_t int int16_t int32_t
                        int64_t int8_t int_fast16_t int_fast32_t int_fast64_t int_fast8_t int_least16_t int_least32_t
                        int_least64_t int_least8_t intmax_t intptr_t jmp_buf ldiv_t long mbstate_t off_t ptrdiff_t short
                        sig_atomic_t signed size_t ssize_t time_t uint16_t uint32_t uint64_t uint8_t uint_fast16_t uint_fast32_t
                        uint_fast64_t uint_fast8_t uint_least16_t uint_least32_t uint_least64_t uint_least8_t uintmax_t
                        uintptr_t unsigned va_list void wchar_t wctrans_t wctype_t wint_t""")
                    .add(
                            KEYWORD_RESERVED,
                            """
                        __asm __cdecl __declspec __inline __restrict __stdcall _inline inline naked restrict thread typename""")
                    .add(NAME_BUILTIN, "NULL true false"))
            .build();

    private CLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    /** What the languages of the C family share. */
    static Grammar.Builder grammar(Words words) {
        return Grammar.builder()
                .start("line-start")
                .state("line-start", include("space"), on("[a-zA-Z_]\\w*+:(?!:)", NAME_LABEL), on("", pop()))
                .state(
                        "space",
                        on("^#if\\s+0.*\\n", COMMENT, push("if-0")),
                        on(
                                "^([ \\t]*+)(#include)(\\s++)(<[^>\\n]*+>|\"[^\"\\n]*+\")([^\\n]*+)",
                                groups(TEXT, COMMENT_PREPROC, TEXT, COMMENT_PREPROC_FILE, COMMENT_SINGLE),
                                push("macro")),
                        on("^#", COMMENT_PREPROC, push("macro")),
                        on("^([ \\t]++)(#)", groups(TEXT, COMMENT_PREPROC), push("macro")),
                        on("[^\\S\\n]++|\\\\\\n", TEXT),
                        on("//(?:[^\\n\\\\]++|\\\\[^\\n]|\\\\\\n)*+", COMMENT_SINGLE),
                        on("(?s)/\\*.*?\\*/", COMMENT_MULTILINE))
                .state(
                        "root",
                        include("space"),
                        on("\\n", TEXT),
                        on(CLexer::function, CLexer::emitFunction),
                        on("\\{", PUNCTUATION, push("function")),
                        include("statements"))
                .state(
                        "function",
                        include("space"),
                        on("\\n", TEXT, push("line-start")),
                        on("\\{", PUNCTUATION, push()),
                        on("\\}", PUNCTUATION, pop()),
                        include("statements"))
                .state(
                        "statements",
                        on("(?:u8|u|U|L)?\"", STRING, push("string")),
                        on("[uUL]?'(?:\\\\[0-7]{1,3}|\\\\x[0-9a-fA-F]{1,2}|\\\\.|[^\\\\'\\n])'", STRING_CHAR),
                        include("numbers"),
                        on("\\.\\.\\.|[()\\[\\],.;]", PUNCTUATION),
                        on("\\bcase\\b", KEYWORD, push("case")),
                        on("[~!%^&*+=|?:<>/-]", OPERATOR),
                        on("[a-zA-Z_]\\w*+", words))
                .state(
                        "numbers",
                        on("\\d++[eE][+-]?\\d++[LlUu]*|\\d++\\.\\d++[eE][+-]?\\d++[LlUu]*", NUMBER_FLOAT),
                        on("0[xX][0-9a-fA-F]++[lLuU]*", NUMBER_HEX),
                        on("0[0-7]++[lLuU]*(?![89])", NUMBER_OCT),
                        on("\\d++[lLuU]*", NUMBER_INTEGER))
                .state(
                        "case",
                        on("::", OPERATOR),
                        on(":", PUNCTUATION, pop()),
                        on("\\n", TEXT),
                        include("space"),
                        include("statements"))
                .state(
                        "string",
                        on("\"", STRING, pop()),
                        on("\\\\(?:[\\\\abfnrtv\"']|x[a-fA-F0-9]{2,4}|[0-7]{1,3})", STRING_ESCAPE),
                        on("[^\\\\\"\\n]++|\\\\\\n?", STRING))
                .state(
                        "macro",
                        on("\\n", COMMENT_PREPROC, pop()),
                        on("(?s)/\\*.*?\\*/", COMMENT_MULTILINE),
                        on("[^/\\n\\\\]++|/|\\\\\\n|\\\\", COMMENT_PREPROC))
                .state(
                        "if-0",
                        on("^\\s*+#if.*\\n", COMMENT, push()),
                        on("^\\s*+#\\s*+el(?:se|if)", COMMENT, pop()),
                        on("^\\s*+#\\s*+endif.*\\n", COMMENT, pop()),
                        on(".*\\n", COMMENT));
    }

    /** The words, blanks and stars before an opening parenthesis, and the end of what may be a function after one. */
    private static final class Found {
        int runEnd = -1;
        int name;
        int nameEnd;
        int searchedFrom = -1;
        int semicolon;
        int bodyStart;
    }

    /**
     * A function's head: types, its name, then anything in parentheses with no semicolon in it, up to a brace; or right up to a semicolon.
     * What was found for one start serves the starts after it.
     */
    private static int function(Scan scan) {
        Found found = scan.memory(Found.class, Found::new);
        String text = scan.text();
        int limit = scan.limit();
        if (scan.pos() >= found.runEnd) {
            int end = scan.pos();
            while (end < limit && isRun(text.charAt(end))) {
                end++;
            }
            int nameEnd = end;
            while (nameEnd > scan.pos() && isSpace(text.charAt(nameEnd - 1))) {
                nameEnd--;
            }
            int name = nameEnd;
            while (name > scan.pos() && isWord(text.charAt(name - 1))) {
                name--;
            }
            found.runEnd = Math.max(end, scan.pos() + 1);
            found.nameEnd = nameEnd;
            found.name =
                    end < limit && text.charAt(end) == '(' && name < nameEnd && !isDigit(text.charAt(name)) ? name : -1;
        }
        if (found.name < scan.pos() + 2) {
            return -1;
        }
        int open = found.runEnd;
        if (found.searchedFrom < 0 || open > found.semicolon || found.bodyStart >= 0 && open > found.bodyStart) {
            search(scan, found, open);
        }
        if (found.bodyStart >= 0) {
            return found.bodyStart + 1;
        }
        return endsDeclaration(text, open, found.semicolon, limit) ? found.semicolon + 1 : -1;
    }

    private static void search(Scan scan, Found found, int open) {
        String text = scan.text();
        int semicolon = text.indexOf(';', open);
        found.searchedFrom = open;
        found.semicolon = semicolon < 0 || semicolon > scan.limit() ? scan.limit() : semicolon;
        found.bodyStart = -1;
        for (int close = text.indexOf(')', open);
                close >= 0 && close < found.semicolon;
                close = text.indexOf(')', close + 1)) {
            int next = skipSpace(text, close + 1, scan.limit());
            if (next < scan.limit() && text.charAt(next) == '{') {
                found.bodyStart = next;
                return;
            }
        }
    }

    private static boolean endsDeclaration(String text, int open, int semicolon, int limit) {
        if (semicolon >= limit) {
            return false;
        }
        int close = text.lastIndexOf(')', semicolon);
        return close > open && skipSpace(text, close + 1, limit) == semicolon;
    }

    private static void emitFunction(Scan scan) {
        Found found = scan.memory(Found.class, Found::new);
        int last = scan.pos() - 1;
        int name = found.name;
        int nameEnd = found.nameEnd;
        scan.using(scan.sibling(), scan.matchStart(), name);
        scan.emit(NAME_FUNCTION, name, nameEnd);
        scan.using(scan.sibling(), nameEnd, last);
        scan.emit(PUNCTUATION, last, last + 1);
        if (scan.text().charAt(last) == '{') {
            scan.push("function");
        }
    }

    /** The end of white space and comments. */
    private static int skipSpace(String text, int i, int limit) {
        while (i < limit) {
            if (isSpace(text.charAt(i))) {
                i++;
                continue;
            }
            int end = text.startsWith("//", i)
                    ? text.indexOf('\n', i)
                    : text.startsWith("/*", i) ? text.indexOf("*/", i + 2) + 1 : 0;
            if (end <= 0) {
                return i;
            }
            i = end + 1;
        }
        return limit;
    }

    private static boolean isRun(char c) {
        return isWord(c) || isSpace(c) || c == '*';
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
