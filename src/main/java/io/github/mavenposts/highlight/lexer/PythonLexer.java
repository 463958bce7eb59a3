package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Action;
import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Scan;
import io.github.mavenposts.highlight.TokenType;
import io.github.mavenposts.highlight.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Python 2 and 3. */
final class PythonLexer {

    private static final String NAME_PATTERN = "[\\p{L}\\p{Nl}_][\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}]*+";
    private static final String DOTTED = "[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}.]++";

    private static final String ESCAPE =
            "\\\\(?:[\\\\abfnrtv\"'\\n]|N\\{[^}]*+\\}|u\\p{XDigit}{4}|U\\p{XDigit}{8}|x\\p{XDigit}{2}|[0-7]{1,3})";

    private static final Lexer LEXER = grammar().build();

    private PythonLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        Words words = Words.otherwise(NAME)
                .add(
                        KEYWORD,
                        """
                        as assert async await break continue del elif else except exec finally for from global if import lambda
                        nonlocal pass print raise return try while with yield""")
                .add(OPERATOR_WORD, "and in is not or")
                .add(NAME_BUILTIN_PSEUDO, "Ellipsis False None True self")
                .add(
                        NAME_BUILTIN,
                        """
                        ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError
                        BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
                        ConnectionResetError DeprecationWarning EOFError EnvironmentError Exception FileExistsError
                        FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
                        IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
                        MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError OSError
                        OverflowError OverflowWarning PendingDeprecationWarning ProcessLookupError RecursionError ReferenceError
                        ResourceWarning RuntimeError RuntimeWarning StandardError StopAsyncIteration StopIteration SyntaxError
                        SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError
                        UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning
                        VMSError ValueError Warning WindowsError ZeroDivisionError __import__ abs all any apply ascii basestring
                        bin bool buffer bytearray bytes callable chr classmethod cmp coerce compile complex delattr dict dir
                        divmod enumerate eval execfile exit file filter float format frozenset getattr globals hasattr hash hex
                        id input int intern isinstance issubclass iter len list locals long map max memoryview min next object
                        oct open ord pow property range raw_input reduce reload repr reversed round set setattr slice sorted
                        staticmethod str sum super tuple type unichr unicode vars xrange zip""");
        return Grammar.builder()
                .state(
                        "root",
                        on("[^\\S\\n]++|\\n", TEXT),
                        on("#.*\\n?", COMMENT_SINGLE),
                        on("[\\[\\]{}:(),;.]", PUNCTUATION),
                        on("\\\\\\n|\\\\", TEXT),
                        on("!=|<>|[-+/*%=<>&^|~@]", OPERATOR),
                        on(
                                "(from)((?:\\\\\\s|\\s)++)(" + DOTTED + ")((?:\\\\\\s|\\s)++)(import)",
                                groups(KEYWORD_NAMESPACE, TEXT, NAME_NAMESPACE, TEXT, KEYWORD_NAMESPACE)),
                        on("(import)(\\s++)(" + DOTTED + ")", groups(KEYWORD_NAMESPACE, TEXT, NAME_NAMESPACE)),
                        on("(def)((?:\\s|\\\\\\s)++)", groups(KEYWORD, TEXT), push("function-name")),
                        on("(class)((?:\\s|\\\\\\s)++)", groups(KEYWORD, TEXT), push("class-name")),
                        on("`.*?`", STRING_BACKTICK),
                        on("([rfbuRFBU]{0,2})('''|\"\"\"|['\"])", PythonLexer::open),
                        on(
                                "(?:\\d(?:_?\\d)*+\\.(?:\\d(?:_?\\d)*+)?|\\d(?:_?\\d)*+(?=[eE][+-]?\\d|[jJ]))(?:[eE][+-]?\\d(?:_?\\d)*+)?[jJ]?",
                                NUMBER_FLOAT),
                        on("0[bB](?:_?[01])++", NUMBER_BIN),
                        on("0[xX](?:_?[0-9a-fA-F])++", NUMBER_HEX),
                        on("0[oO](?:_?[0-7])++", NUMBER_OCT),
                        on("\\d++L", NUMBER_INTEGER_LONG),
                        on("\\d(?:_?\\d)*+", NUMBER_INTEGER),
                        on(NAME_PATTERN, words))
                .state("function-name", on(NAME_PATTERN, NAME_FUNCTION, pop()))
                .state("class-name", on(NAME_PATTERN, NAME_CLASS, pop()))
                .state(
                        "string",
                        on(PythonLexer::closing, STRING, PythonLexer::close),
                        on("[^\\\\'\"{}]++", STRING),
                        on("\\{\\{|\\}\\}", STRING),
                        on("\\{", inStringWith("f", STRING_INTERPOL, "interpolation")),
                        on(ESCAPE, inStringWithout("r", STRING_ESCAPE)),
                        on("\\\\[\\\\'\"]", STRING),
                        on("(?s).", STRING))
                .state(
                        "interpolation",
                        on("\\}", STRING_INTERPOL, pop()),
                        on("(?:![ars])?:|![ars]|\\{", STRING_INTERPOL),
                        include("root"));
    }

    /** A string that is open: its prefix in lower case, and its quotes. */
    private record Open(String prefix, String quotes) {}

    private static final class Strings {
        final Deque<Open> open = new ArrayDeque<>();
    }

    private static Strings strings(Scan scan) {
        return scan.memory(Strings.class, Strings::new);
    }

    private static void open(Scan scan) {
        scan.groups(STRING_AFFIX, STRING);
        String prefix = scan.group(1).toLowerCase(Locale.ROOT);
        Open outer = strings(scan).open.peek();
        boolean formatted = outer != null && outer.prefix().contains("f");
        strings(scan).open.push(new Open(formatted ? prefix + "f" : prefix, scan.group(2)));
        scan.push("string");
    }

    private static Action inStringWith(String prefix, TokenType type, String state) {
        return scan -> {
            if (strings(scan).open.element().prefix().contains(prefix)) {
                scan.emit(type);
                scan.push(state);
            } else {
                scan.emit(STRING);
            }
        };
    }

    private static Action inStringWithout(String prefix, TokenType type) {
        return scan -> scan.emit(strings(scan).open.element().prefix().contains(prefix) ? STRING : type);
    }

    private static int closing(Scan scan) {
        String quotes = strings(scan).open.element().quotes();
        return scan.startsWith(quotes) ? scan.pos() + quotes.length() : -1;
    }

    private static void close(Scan scan) {
        strings(scan).open.pop();
        scan.pop(1);
    }
}
