package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** C++. */
final class CppLexer {

    private static final Lexer LEXER = grammar().build();

    private CppLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    private static Grammar.Builder grammar() {
        Words words = Words.otherwise(NAME)
                .add(
                        KEYWORD,
                        """
                        _Alignas _Alignof _Atomic _Generic _Imaginary _Noreturn _Static_assert _Thread_local alignas alignof asm
                        auto break case catch char8_t class co_await co_return co_yield concept const const_cast consteval
                        constexpr constinit continue decltype default delete do dynamic_cast else enum explicit export extern
                        final for friend goto if mutable namespace new noexcept operator override private protected public
                        register reinterpret_cast requires restrict restricted return sizeof static static_assert static_cast
                        struct switch template this thread_local throw throws try typedef typeid typename union using virtual
                        volatile while""")
                .add(
                        KEYWORD_TYPE,
                        """
                        DIR FILE _Bool _Complex bool char char16_t char32_t clock_t div_t double float fpos_t int int16_t
                        int32_t int64_t int8_t int_fast16_t int_fast32_t int_fast64_t int_fast8_t int_least16_t int_least32_t
                        int_least64_t int_least8_t intmax_t intptr_t jmp_buf ldiv_t long mbstate_t off_t ptrdiff_t short
                        sig_atomic_t signed size_t ssize_t time_t uint16_t uint32_t uint64_t uint8_t uint_fast16_t uint_fast32_t
                        uint_fast64_t uint_fast8_t uint_least16_t uint_least32_t uint_least64_t uint_least8_t uintmax_t
                        uintptr_t unsigned va_list void wchar_t wctrans_t wctype_t wint_t""")
                .add(
                        KEYWORD_RESERVED,
                        """
                        __asm __cdecl __declspec __inline __restrict __stdcall _inline inline naked thread""")
                .add(NAME_BUILTIN, "NULL false nullptr true");
        return CLexer.grammar(words)
                .prepend("root", on("\\}", PUNCTUATION))
                .prepend("case", on("[{}]", PUNCTUATION))
                .prepend(
                        "statements",
                        on("\\b(?:class|struct)\\b", KEYWORD, push("class-name")),
                        on("template\\b", KEYWORD, push("template")),
                        on("(?s)(?:u8|u|U|L)?R\"([^()\\\\\\s]{0,16})\\(.*?\\)\\1\"", STRING),
                        on("u8'(?:\\\\.|[^\\\\'\\n])'", STRING_CHAR))
                .state(
                        "function",
                        include("space"),
                        on("\\n", TEXT, push("line-start")),
                        on("[{}]", PUNCTUATION),
                        include("statements"))
                .state(
                        "numbers",
                        on(
                                "(?:\\d(?:'?\\d)*+\\.(?:\\d(?:'?\\d)*+)?|\\.\\d(?:'?\\d)*+)(?:[eE][+-]?\\d++)?[lL]?|\\d(?:'?\\d)*+[eE][+-]?\\d++[lL]?",
                                NUMBER_FLOAT),
                        on("0[xX][0-9a-fA-F](?:'?[0-9a-fA-F])*+[lLuU]*", NUMBER_HEX),
                        on("0b[01](?:'?[01])*+[lLuU]*", NUMBER_BIN),
                        on("0(?:'?[0-7])++[lLuU]*(?![89])", NUMBER_OCT),
                        on("\\d(?:'?\\d)*+[lLuU]*", NUMBER_INTEGER))
                .state(
                        "class-name",
                        include("space"),
                        on("\\n", TEXT),
                        on("[a-zA-Z_]\\w*+", NAME_CLASS, pop()),
                        on("", pop()))
                .state(
                        "template",
                        on("[>;]", PUNCTUATION, pop()),
                        on("typename\\b", KEYWORD, push("class-name")),
                        include("space"),
                        on("\\n", TEXT),
                        include("statements"));
    }
}
