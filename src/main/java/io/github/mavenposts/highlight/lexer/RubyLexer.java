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

/**
 * Ruby. A slash, a percent sign and a question mark start literals where an expression may start ({@code expression}), and after a name
 * ({@code call}) if no space follows them. Here-documents queue up until the line ends.
 */
final class RubyLexer {

    private static final String OPERATOR_NAME = "\\*\\*?|[-+]@?|[/%&|^`~]|\\[\\]=?|<<|>>|[<>]|===?";

    private static final String SYMBOL =
            ":(?:\\*\\*|[-+]@|[/%&|^`~]|\\[\\]=?|<<|>>|<=?>|<=?|>=|===?|@{0,2}[a-zA-Z_]\\w*+[!?]?"
                    + "|'(?:[^'\\\\]++|(?s:\\\\.))*+')";

    private static final Lexer LEXER = grammar().build();

    private RubyLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    private static Action beforeExpression(TokenType type) {
        return scan -> {
            scan.emit(type);
            scan.push("expression");
        };
    }

    private static Action call(TokenType type) {
        return scan -> {
            scan.emit(type);
            scan.push("call");
        };
    }

    static Grammar.Builder grammar() {
        Words words = Words.otherwise(call(NAME))
                .add(
                        beforeExpression(KEYWORD),
                        """
                        BEGIN END alias begin break case class def do else elsif end ensure for if in next raise redo rescue
                        retry return super then undef unless until when while yield""")
                .add(
                        beforeExpression(KEYWORD_PSEUDO),
                        """
                        __FILE__ __LINE__ alias_method attr catch extend false include loop module_function nil private
                        protected public throw true""")
                .add(
                        call(NAME_BUILTIN),
                        """
                        __id__ __send__ abort ancestors at_exit attr_accessor attr_reader attr_writer autoload binding callcc
                        caller chomp chop class_eval class_variables clone const_get const_missing const_set constants display
                        dup eval exec exit fail fork format freeze getc gets global_variables gsub hash id included_modules
                        inspect instance_eval instance_method instance_methods instance_variable_get instance_variable_set
                        instance_variables lambda load local_variables method method_missing methods module_eval name object_id
                        open p print printf private_class_method private_instance_methods private_methods proc
                        protected_instance_methods protected_methods public_class_method public_instance_methods public_methods
                        putc puts rand readline readlines require require_relative scan select self send set_trace_func
                        singleton_methods sleep split sprintf srand sub syscall system taint test to_a to_s trace_var trap
                        untaint untrace_var warn""");
        Words questions = Words.otherwise(call(NAME))
                .add(
                        call(NAME_BUILTIN),
                        """
                        autoload? block_given? const_defined? eql? equal? frozen? instance_of? is_a? iterator? kind_of? method_defined?
                        private_method_defined? protected_method_defined? public_method_defined? respond_to? tainted? chomp! chop! exit!
                        gsub! sub!""");
        String plainWords = "(?:"
                + String.join(
                        "|",
                        ("""
                        BEGIN END alias begin break case class def do else elsif end ensure for if in next raise redo rescue
                        retry return super then undef unless until when while yield"""
                                        + " "
                                        + """
                        __FILE__ __LINE__ alias_method attr catch extend false include loop module_function nil private
                        protected public throw true"""
                                        + " "
                                        + """
                        __id__ __send__ abort ancestors at_exit attr_accessor attr_reader attr_writer autoload binding callcc
                        caller chomp chop class_eval class_variables clone const_get const_missing const_set constants display
                        dup eval exec exit fail fork format freeze getc gets global_variables gsub hash id included_modules
                        inspect instance_eval instance_method instance_methods instance_variable_get instance_variable_set
                        instance_variables lambda load local_variables method method_missing methods module_eval name object_id
                        open p print printf private_class_method private_instance_methods private_methods proc
                        protected_instance_methods protected_methods public_class_method public_instance_methods public_methods
                        putc puts rand readline readlines require require_relative scan select self send set_trace_func
                        singleton_methods sleep split sprintf srand sub syscall system taint test to_a to_s trace_var trap
                        untaint untrace_var warn""")
                                .split("\\s+"))
                + ")";
        return Grammar.builder()
                .start("expression")
                .state(
                        "space",
                        on("[^\\S\\n]++", TEXT),
                        on("\\n", RubyLexer::lineEnd),
                        on("#.*", COMMENT_SINGLE),
                        on("(?s)^=begin\\b.*?\\n=end\\b", COMMENT_MULTILINE))
                .state("symbols", on(SYMBOL, STRING_SYMBOL), on(":\"", STRING_SYMBOL, push("symbol")))
                .state(
                        "expression-symbols",
                        on("(:)(\")", groups(STRING_SYMBOL, STRING_SYMBOL), goTo("symbol")),
                        on(SYMBOL, STRING_SYMBOL, pop()))
                .state(
                        "strings",
                        include("symbols"),
                        on("[a-z_]\\w*+[?!]?:\\s+", beforeExpression(STRING_SYMBOL)),
                        on("'(?:[^'\\\\]++|(?s:\\\\.))*+'", STRING_SINGLE),
                        on("\"", STRING_DOUBLE, push("double")),
                        on("`", STRING_BACKTICK, push("backtick")))
                .state(
                        "root",
                        include("space"),
                        include("strings"),
                        on("(?s)__END__.*", COMMENT_PREPROC),
                        on("defined\\?", beforeExpression(KEYWORD)),
                        on("0_?[0-7]++(?:_[0-7]++)*+(?![89])", NUMBER_OCT),
                        on("0x[0-9A-Fa-f]++(?:_[0-9A-Fa-f]++)*+", NUMBER_HEX),
                        on("0b[01]++(?:_[01]++)*+", NUMBER_BIN),
                        on("\\d++(?:_\\d++)*+(?:\\.\\d++(?:_\\d++)*+(?:[eE][+-]?\\d++)?|[eE][+-]?\\d++)", NUMBER_FLOAT),
                        on("\\d++(?:_\\d++)*+", NUMBER_INTEGER),
                        on("@@[a-zA-Z_]\\w*+", NAME_VARIABLE_CLASS),
                        on("@[a-zA-Z_]\\w*+", NAME_VARIABLE_INSTANCE),
                        on("\\$\\w++|\\$[!@&`'+~=/\\\\,;.<>*$?:\"]|\\$-[0adFiIlpvw]", NAME_VARIABLE_GLOBAL),
                        on("(<<[-~]?)([\"'`]?)([a-zA-Z_]\\w*+)(\\2)", RubyLexer::heredoc),
                        on("(def)(\\s++)", groups(KEYWORD, TEXT), push("definition")),
                        on("(class)(\\s++)", groups(KEYWORD, TEXT), push("class")),
                        on(
                                "(module)(\\s++)([a-zA-Z_]\\w*+(?:::[a-zA-Z_]\\w*+)*+)",
                                groups(KEYWORD, TEXT, NAME_NAMESPACE)),
                        on(plainWords + "\\b", words),
                        on("[A-Z]\\w*+", call(NAME_CONSTANT)),
                        on(
                                "(\\.)(\\s*+)([a-z_]\\w*+[!?]?|" + OPERATOR_NAME + ")",
                                groups(PUNCTUATION, TEXT, NAME_FUNCTION),
                                push("call")),
                        on("[a-z_]\\w*+[?!]?", questions),
                        on("\\*\\*|<<|>>|>=|<=|<=>|={3}|!=|=~|!~|&&|\\|\\||\\.{2,3}", OPERATOR, push("expression")),
                        on("[-+*/%=<>~!^&|]=?", OPERATOR, push("expression")),
                        on("[\\[({,;]", PUNCTUATION, push("expression")),
                        on("\\?", PUNCTUATION, push("ternary"), push("expression")),
                        on("[)\\]}\\\\]", PUNCTUATION),
                        on("::|\\.", OPERATOR),
                        on(":", PUNCTUATION))
                .state(
                        "expression",
                        include("space"),
                        include("expression-symbols"),
                        on(
                                "\\?(?:\\\\[MC]-)*+(?:\\\\(?:[\\\\abefnrstv#\"']|x[a-fA-F0-9]{1,2}|[0-7]{1,3})|\\S)(?!\\w)",
                                STRING_CHAR,
                                pop()),
                        on("/", STRING_REGEX, goTo("regex")),
                        on("% [^ \\n]*+ |%\\t[^\\t\\n]*+\\t", STRING_OTHER, pop()),
                        on("(%)([rswQWxiIq])?([^\\w\\s])", RubyLexer::percent),
                        on("", pop()))
                .state(
                        "call",
                        on("([^\\S\\n]++)([/%]=?)(?=\\s|=)", groups(TEXT, OPERATOR), goTo("expression")),
                        on("([^\\S\\n]++)(?=[/%])", groups(TEXT), goTo("expression")),
                        on("", pop()))
                .state("ternary", on(":(?!:)", PUNCTUATION, goTo("expression")), include("root"))
                .state(
                        "definition",
                        on(
                                "(?:([a-zA-Z_]\\w*+)(\\.))?([a-zA-Z_]\\w*+[!?]?|" + OPERATOR_NAME + ")",
                                groups(NAME_CLASS, OPERATOR, NAME_FUNCTION),
                                pop()),
                        on("", pop()))
                .state(
                        "class",
                        on("<<", OPERATOR, goTo("expression")),
                        on("[A-Z_]\\w*+(?:::[A-Z_]\\w*+)*+", NAME_CLASS, pop()),
                        on("", pop()))
                .state(
                        "interpolated",
                        on("#\\{", STRING_INTERPOL, push("interpolation")),
                        on("#(?:@@?|\\$)[a-zA-Z_]\\w*+", STRING_INTERPOL))
                .state("interpolation", on("\\}", STRING_INTERPOL, pop()), include("root"))
                .state("escape", on("(?s)\\\\(?:x[0-9a-fA-F]{1,2}|\\d{1,3}|.)", STRING_ESCAPE))
                .state(
                        "double",
                        on("\"", STRING_DOUBLE, pop()),
                        include("escape"),
                        include("interpolated"),
                        on("[^\\\\#\"]++|.", STRING_DOUBLE))
                .state(
                        "symbol",
                        on("\"", STRING_SYMBOL, pop()),
                        include("escape"),
                        include("interpolated"),
                        on("[^\\\\#\"]++|.", STRING_SYMBOL))
                .state(
                        "backtick",
                        on("`", STRING_BACKTICK, pop()),
                        include("escape"),
                        include("interpolated"),
                        on("[^\\\\#`]++|.", STRING_BACKTICK))
                .state(
                        "regex",
                        on("/[mixounse]*", STRING_REGEX, pop()),
                        include("interpolated"),
                        on("[^\\\\#/]++|(?s:\\\\.)|[#\\\\]", STRING_REGEX))
                .state(
                        "percent",
                        on("(?s)\\\\.", RubyLexer::percentEscape),
                        on("#\\{|#(?:@@?|\\$)[a-zA-Z_]\\w*+", RubyLexer::percentInterpolation),
                        on("(?s)[a-zA-Z0-9]++|.", RubyLexer::percentText))
                .state(
                        "heredoc",
                        on(RubyLexer::heredocEnd, NAME_CONSTANT, pop()),
                        include("escape"),
                        include("interpolated"),
                        on("[^\\\\#\\n]++|[\\n#\\\\]", STRING_HEREDOC));
    }

    /** A here-document whose text comes after the line, and a literal that a percent sign opened. */
    private record Heredoc(String name, boolean indented) {}

    private static final class Percent {
        final char open;
        final char close;
        final TokenType type;
        final boolean interpolated;
        int depth;

        Percent(char open, TokenType type, boolean interpolated) {
            int bracket = "([{<".indexOf(open);
            this.open = open;
            this.close = bracket < 0 ? open : ")]}>".charAt(bracket);
            this.type = type;
            this.interpolated = interpolated;
        }
    }

    private static final class Memory {
        final Deque<Heredoc> heredocs = new ArrayDeque<>();
        final Deque<Percent> percents = new ArrayDeque<>();
    }

    private static Memory memory(Scan scan) {
        return scan.memory(Memory.class, Memory::new);
    }

    private static void heredoc(Scan scan) {
        memory(scan).heredocs.add(new Heredoc(scan.group(3), scan.group(1).length() > 2));
        scan.groups(OPERATOR, NAME_CONSTANT, NAME_CONSTANT, NAME_CONSTANT);
    }

    private static void lineEnd(Scan scan) {
        if (!memory(scan).heredocs.isEmpty()) {
            scan.emit(STRING_HEREDOC);
            scan.push("heredoc");
            return;
        }
        scan.emit(TEXT);
        if (!scan.in("expression")) {
            scan.push("expression");
        }
    }

    private static int heredocEnd(Scan scan) {
        if (!scan.atLineStart()) {
            return -1;
        }
        int newline = scan.text().indexOf('\n', scan.pos());
        int lineEnd = newline < 0 || newline > scan.limit() ? scan.limit() : newline;
        String line = scan.text().substring(scan.pos(), lineEnd);
        Heredoc heredoc = memory(scan).heredocs.element();
        if (!heredoc.name().equals(heredoc.indented() ? line.strip() : line)) {
            return -1;
        }
        memory(scan).heredocs.remove();
        return lineEnd;
    }

    private static void percent(Scan scan) {
        String kind = scan.group(2) == null ? "" : scan.group(2);
        TokenType type = kind.equals("r") ? STRING_REGEX : STRING_OTHER;
        memory(scan)
                .percents
                .push(new Percent(scan.group(3).charAt(0), type, !kind.isEmpty() && "rQWxI".contains(kind)));
        scan.emit(type);
        scan.goTo("percent");
    }

    private static void percentEscape(Scan scan) {
        Percent percent = memory(scan).percents.element();
        char c = scan.matched().charAt(1);
        boolean escape = percent.interpolated || c == percent.open || c == percent.close || c == '\\';
        scan.emit(escape ? STRING_ESCAPE : percent.type);
    }

    private static void percentInterpolation(Scan scan) {
        Percent percent = memory(scan).percents.element();
        if (!percent.interpolated) {
            scan.rewind();
            scan.advance(percent.type, scan.pos() + 1);
            return;
        }
        scan.emit(STRING_INTERPOL);
        if (scan.matched().equals("#{")) {
            scan.push("interpolation");
        }
    }

    private static void percentText(Scan scan) {
        Percent percent = memory(scan).percents.element();
        char c = scan.matched().charAt(0);
        scan.emit(percent.type);
        if (c == percent.close && percent.depth-- == 0) {
            memory(scan).percents.pop();
            scan.pop(1);
            if (percent.type == STRING_REGEX) {
                int flags = scan.pos();
                while (flags < scan.limit() && "mixounse".indexOf(scan.text().charAt(flags)) >= 0) {
                    flags++;
                }
                scan.advance(STRING_REGEX, flags);
            }
        } else if (c == percent.open) {
            percent.depth++;
        }
    }
}
