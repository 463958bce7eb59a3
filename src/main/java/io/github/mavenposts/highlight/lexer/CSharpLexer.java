package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** C#. */
final class CSharpLexer {

    private static final Lexer LEXER = grammar().build();

    private CSharpLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        Words words = Words.otherwise(NAME)
                .add(
                        KEYWORD,
                        """
                        abstract add alias as ascending async await base break by case catch checked class const continue
                        default delegate descending do else enum equals event explicit extern false finally fixed for foreach
                        from get global goto group if implicit in interface internal into is join let lock nameof namespace new
                        null on operator orderby out override params partial private protected public readonly ref remove return
                        sealed select set sizeof stackalloc static struct switch this throw true try typeof unchecked unsafe
                        using value virtual void volatile where while yield""")
                .add(
                        KEYWORD_TYPE,
                        """
                        bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort var""");
        Words calls = Words.otherwise(NAME_FUNCTION)
                .add(
                        KEYWORD,
                        """
                        abstract add alias as ascending async await base break by case catch checked class const continue
                        default delegate descending do else enum equals event explicit extern false finally fixed for foreach
                        from get global goto group if implicit in interface internal into is join let lock nameof namespace new
                        null on operator orderby out override params partial private protected public readonly ref remove return
                        sealed select set sizeof stackalloc static struct switch this throw true try typeof unchecked unsafe
                        using value virtual void volatile where while yield""")
                .add(
                        KEYWORD_TYPE,
                        """
                        bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort var""");
        return Grammar.builder()
                .state("space", on("\\s++", TEXT), on("//.*", COMMENT_SINGLE), on("(?s)/\\*.*?\\*/", COMMENT_MULTILINE))
                .state(
                        "root",
                        include("space"),
                        on(
                                "^#[ \\t]*+(?:if|endif|else|elif|define|undef|line|error|warning|region|endregion|pragma)\\b.*\\n",
                                COMMENT_PREPROC),
                        on("@\"", STRING, push("verbatim")),
                        on("\\$@\"|@\\$\"", STRING, push("interpolated-verbatim")),
                        on("\\$\"", STRING, push("interpolated")),
                        on("\"(?:[^\"\\\\\\n]++|\\\\.)*+[\"\\n]", STRING),
                        on("'(?:\\\\.|[^'\\\\])'", STRING_CHAR),
                        on("0[xX][0-9a-fA-F]++[Ll]?|\\d++(?:\\.\\d*+)?(?:[eE][+-]?\\d++)?[flFLdDuU]?", NUMBER),
                        on("(?:class|struct|interface)\\b", KEYWORD, push("class")),
                        on("(?:namespace|using)\\b", KEYWORD, push("namespace")),
                        on("\\]>", KEYWORD),
                        on("[~!%^&*()+=|\\[\\]{}:;,.<>/?-]", PUNCTUATION),
                        on("@?[_a-zA-Z]\\w*+(?=\\s*\\()", calls),
                        on("@?[_a-zA-Z]\\w*+", words))
                .state("class", include("space"), on("@?[_a-zA-Z]\\w*+", NAME_CLASS, pop()))
                .state(
                        "namespace",
                        include("space"),
                        on("(?=\\()", pop()),
                        on("(?:@?[_a-zA-Z]\\w*+|\\.)++", NAME_NAMESPACE, pop()),
                        on("", pop()))
                .state("verbatim", on("\"\"", STRING), on("\"", STRING, pop()), on("[^\"]++", STRING))
                .state(
                        "interpolated",
                        on("\\{\\{|\\}\\}|\\\\.", STRING),
                        on("\"|\\n", STRING, pop()),
                        on("\\{", PUNCTUATION, push("hole")),
                        on("[^\"{}\\\\\\n]++|[}\\\\]", STRING))
                .state(
                        "interpolated-verbatim",
                        on("\\{\\{|\\}\\}|\"\"", STRING),
                        on("\"", STRING, pop()),
                        on("\\{", PUNCTUATION, push("hole")),
                        on("[^\"{}]++|\\}", STRING))
                .state("hole", on("\\}", PUNCTUATION, pop()), include("root"));
    }
}
