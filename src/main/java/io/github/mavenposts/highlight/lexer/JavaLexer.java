package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** Java. */
final class JavaLexer {

    private static final String NAME_PATTERN = "[\\p{L}\\p{Nl}_][\\p{L}\\p{M}\\p{N}\\p{Pc}]*+";

    private static final Lexer LEXER = grammar().build();

    private JavaLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        Words words = Words.otherwise(NAME)
                .add(
                        KEYWORD_DECLARATION,
                        """
                        abstract class const enum extends final implements interface native private protected public static
                        strictfp super synchronized throws transient volatile""")
                .add(
                        KEYWORD_TYPE,
                        """
                        boolean byte char double float int long short var void""")
                .add(KEYWORD_CONSTANT, "true false null");
        return Grammar.builder()
                .state(
                        "root",
                        on("[^\\S\\n]++", TEXT),
                        on("//.*", COMMENT_SINGLE),
                        on("(?s)/\\*.*?\\*/", COMMENT_MULTILINE),
                        on(
                                "(?:assert|break|case|catch|continue|default|do|else|finally|for|goto|if|instanceof|new|return|switch|this|throw|try|while)\\b",
                                KEYWORD),
                        Declarations.before(JavaLexer::lexer),
                        on("\\s++", TEXT),
                        on("@" + "[\\p{L}\\p{Nl}_]" + "[\\p{L}\\p{M}\\p{N}\\p{Pc}]*+", NAME_DECORATOR),
                        on("(?:class|interface)\\b", KEYWORD_DECLARATION, push("class")),
                        on("(?:import|package)\\b", KEYWORD_NAMESPACE, push("import")),
                        on("\"(?:[^\\\\\"]++|(?s:\\\\.))*+\"", STRING),
                        on("'(?:\\\\.|[^\\\\]|\\\\u[0-9a-fA-F]{4})'", STRING_CHAR),
                        on("(\\.)(" + NAME_PATTERN + ")", groups(OPERATOR, NAME_ATTRIBUTE)),
                        on(NAME_PATTERN + ":", NAME_LABEL),
                        on("[A-Z][A-Z0-9_]*+(?![\\p{L}\\p{M}\\p{N}\\p{Pc}])", NAME_CONSTANT),
                        on("\\p{Lu}[\\p{L}\\p{M}\\p{N}\\p{Pc}]*+", NAME_CLASS),
                        on("\\$?" + NAME_PATTERN, words),
                        on("[~^*!%&\\[\\](){}<>|+=:;,./?-]", OPERATOR),
                        on("\\d[\\d_]*+\\.\\d[\\d_]*+(?:[eE]\\d++)?[fd]?", NUMBER_FLOAT),
                        on("0[bB][01_]++", NUMBER_BIN),
                        on("0[xX][0-9a-fA-F_]++", NUMBER_HEX),
                        on("0[0-7_]++(?![89.])", NUMBER_OCT),
                        on("\\d[\\d_]*+L?", NUMBER_INTEGER))
                .state("class", on("\\s++", TEXT), on(NAME_PATTERN, NAME_CLASS, pop()))
                .state("import", on("\\s++", TEXT), on("[a-zA-Z0-9_.]++\\*?", NAME_NAMESPACE, pop()), on("", pop()));
    }
}
