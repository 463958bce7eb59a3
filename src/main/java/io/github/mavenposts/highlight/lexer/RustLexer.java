package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** Rust. */
final class RustLexer {

    private static final String NAME_PATTERN = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*+";
    private static final String ESCAPE =
            "\\\\(?:[nrt'\"\\\\0]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\\{[0-9a-fA-F_]+\\}|U[0-9a-fA-F]{8})";

    private static final Lexer LEXER = grammar().build();

    private RustLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        Words words = Words.otherwise(NAME)
                .add(
                        KEYWORD,
                        """
                        Self abstract as async await become box break const continue crate do dyn else enum extern false final
                        fn for if impl in let log loop macro match mod move mut override priv pub ref return self static struct
                        super trait true try type typeof union unsafe unsized use virtual where while yield""")
                .add(
                        NAME_BUILTIN,
                        """
                        Add Arc AsMut AsRef BitAnd BitOr BitXor Box Clone Cons Const Copy DIR Default Div DoubleEndedIterator
                        Drop Either Eq Err ExactSizeIterator Extend FILE Failure Fn FnMut FnOnce From Index Into IntoIterator
                        Iterator Left Modulo Mul Nil None Num Ok Option Ord PartialEq PartialOrd Pin Ptr Rc Result Right Send
                        Shl Shr Sized Some String Sub Success Sync Unpin Vec bool c_char c_double c_float c_int c_long
                        c_longlong c_short c_uint c_ulong c_ulonglong c_ushort c_void char clock_t dev_t dirent drop f32 f64
                        float fpos_t i128 i16 i32 i64 i8 ino_t int intptr_t isize mode_t off_t pid_t ptrdiff_t size_t ssize_t
                        str time_t u128 u16 u32 u64 u8 uint uintptr_t usize""");
        Words calls = Words.otherwise(NAME_FUNCTION)
                .add(
                        KEYWORD,
                        """
                        Self abstract as async await become box break const continue crate do dyn else enum extern false final
                        fn for if impl in let log loop macro match mod move mut override priv pub ref return self static struct
                        super trait true try type typeof union unsafe unsized use virtual where while yield""");
        Words paths = Words.otherwise(NAME_NAMESPACE)
                .add(
                        KEYWORD,
                        """
                        Self abstract as async await become box break const continue crate do dyn else enum extern false final
                        fn for if impl in let log loop macro match mod move mut override priv pub ref return self static struct
                        super trait true try type typeof union unsafe unsized use virtual where while yield""");
        return Grammar.builder()
                .state(
                        "space",
                        on("\\s++", TEXT),
                        on("//[/!].*", COMMENT_DOC),
                        on("//.*", COMMENT_SINGLE),
                        on("(?s)/\\*\\*(?![*/]).*?\\*/|/\\*!.*?\\*/", COMMENT_DOC),
                        on("/\\*", COMMENT_MULTILINE, push("comment")))
                .state(
                        "comment",
                        on("/\\*", COMMENT_MULTILINE, push()),
                        on("\\*/", COMMENT_MULTILINE, pop()),
                        on("[^/*]++|[/*]", COMMENT_MULTILINE))
                .state(
                        "root",
                        include("space"),
                        on("^([ \\t]*+)(#\\s.*)", groups(TEXT, COMMENT_SPECIAL)),
                        on("#!?\\[", NAME_DECORATOR, push("attribute")),
                        on("macro_rules!", NAME_DECORATOR, push("macro-name")),
                        on(
                                "(" + NAME_PATTERN + "!)(\\s*+)([\\[({])",
                                groups(NAME_DECORATOR, TEXT, PUNCTUATION),
                                push("macro-call")),
                        on("'static\\b", KEYWORD),
                        on("b?'(?:" + ESCAPE + "|[^\\\\])'", STRING_CHAR),
                        on("'" + NAME_PATTERN, NAME_VARIABLE),
                        on("(?s)b?r(#*+)\".*?\"\\1", STRING),
                        on("b?\"", STRING, push("string")),
                        include("numbers"),
                        on("\\.\\s*+await\\b", KEYWORD),
                        on("(\\.\\s*+" + NAME_PATTERN + ")(?=\\s*\\()", NAME_FUNCTION),
                        on("\\.\\s*+" + NAME_PATTERN, NAME_PROPERTY),
                        on("\\.\\d++", NAME_ATTRIBUTE),
                        on(NAME_PATTERN + "(?=\\s*::)", paths),
                        on(NAME_PATTERN + "(?=\\s*\\()", calls),
                        on(NAME_PATTERN, words),
                        on("=>|->", KEYWORD),
                        on("[()\\[\\]{}|,:;]", PUNCTUATION),
                        on("\\.\\.[.=]?|[-+*/<>%&!^~@?=]", OPERATOR))
                .state(
                        "numbers",
                        on(
                                "\\d[\\d_]*+(?:\\.\\d[\\d_]*+(?:[eE][+-]?[\\d_]++)?|[eE][+-]?[\\d_]++|\\.(?![.\\w]))(?:f32|f64)?|\\d[\\d_]*+f(?:32|64)",
                                NUMBER_FLOAT),
                        on(
                                "(?:0b[01_]++|0o[0-7_]++|0x[0-9a-fA-F_]++|\\d[\\d_]*+)(?:[iu](?:8|16|32|64|128|size))?",
                                NUMBER_INTEGER))
                .state("string", on("\"", STRING, pop()), on(ESCAPE, STRING_ESCAPE), on("[^\"\\\\]++", STRING))
                .state(
                        "attribute",
                        on("\"", STRING, push("string")),
                        on("\\s++", TEXT),
                        on("\\[", NAME_DECORATOR, push()),
                        on("\\]", NAME_DECORATOR, pop()),
                        on("[^\"\\[\\]\\s]++", NAME_DECORATOR))
                .state(
                        "macro-call",
                        on("[)\\]}]", PUNCTUATION, pop()),
                        on("[(\\[{]", PUNCTUATION, push()),
                        include("root"),
                        on(".", TEXT))
                .state(
                        "macro-name",
                        include("space"),
                        on(NAME_PATTERN, NAME),
                        on("\\{", PUNCTUATION, goTo("macro")),
                        on("", pop()))
                .state(
                        "macro",
                        on("\\}", PUNCTUATION, pop()),
                        on("\\{", PUNCTUATION, push()),
                        include("macro-variable"),
                        on(
                                "(" + NAME_PATTERN + "!)(\\s*+)([\\[({])",
                                groups(NAME_DECORATOR, TEXT, PUNCTUATION),
                                push("nested-call")),
                        include("root"))
                .state("macro-variable", on("\\$(?:" + NAME_PATTERN + "(?::\\w++)?)?", NAME_VARIABLE))
                .state("nested-call", include("macro-variable"), include("macro-call"));
    }
}
