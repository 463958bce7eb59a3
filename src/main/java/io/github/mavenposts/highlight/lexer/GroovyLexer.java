package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** Groovy. */
final class GroovyLexer {

    private static final Lexer LEXER = grammar("", "").build();
    private static final Lexer GRADLE = grammar(
                    """
                        allprojects artifacts as assert break buildscript case catch configuration continue default dependencies
                        do else finally for goto if in instanceof new publishing repositories return sourceSets subprojects
                        switch this throw try while""",
                    "Configuration Gradle MavenPublication PluginDependenciesSpec Project PublishingExtension Script Settings SourceSet Task")
            .build();

    private GroovyLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    /** Groovy with the words of a Gradle build. */
    static Lexer gradle() {
        return GRADLE;
    }

    private static Grammar.Builder grammar(String moreKeywords, String moreTypes) {
        Words words = Words.otherwise(NAME)
                .add(
                        KEYWORD,
                        """
                        as assert break case catch continue default do else finally for goto if in instanceof new return switch
                        this throw try while""")
                .add(
                        KEYWORD_DECLARATION,
                        """
                        abstract class const enum extends final implements interface native private protected public static
                        strictfp super synchronized throws trait transient volatile""")
                .add(
                        KEYWORD_TYPE,
                        """
                        boolean byte char def double float int long short void""")
                .add(KEYWORD_CONSTANT, "true false null")
                .add(KEYWORD, moreKeywords)
                .add(KEYWORD_TYPE, moreTypes);
        return Grammar.builder()
                .state(
                        "root",
                        Declarations.atLineStart(GroovyLexer::lexer),
                        on("[^\\S\\n]++|\\n", TEXT),
                        on("//.*", COMMENT_SINGLE),
                        on("(?s)/\\*.*?\\*/", COMMENT_MULTILINE),
                        on("@\\w[\\w\\d.]*+", NAME_DECORATOR),
                        on("(?:class|interface|trait)\\b", KEYWORD_DECLARATION, push("class")),
                        on("(?:import|package)\\b", KEYWORD_NAMESPACE, push("import")),
                        on("\"\"\"(?s:.*?)\"\"\"", STRING_DOUBLE),
                        on("\"(?:[^\"\\\\\\n]++|(?s:\\\\.))*+\"", STRING_DOUBLE),
                        on("'''(?s:.*?)'''", STRING_SINGLE),
                        on("'(?:[^'\\\\\\n]++|(?s:\\\\.))*+'", STRING_SINGLE),
                        on("\\$/(?:\\$.|[^/\\n]|/(?!\\$))*+/\\$", STRING),
                        on("/(?:[^/\\\\\\n]++|\\\\.)++/", STRING),
                        on("(\\.)([a-zA-Z_]\\w*+)", groups(OPERATOR, NAME_ATTRIBUTE)),
                        on("[a-zA-Z_]\\w*+:", NAME_LABEL),
                        on("[a-zA-Z_$]\\w*+", words),
                        on("[~^*!%&\\[\\](){}<>|+=:;,./?-]", OPERATOR),
                        on("\\d++\\.\\d++(?:[eE]\\d++)?[fd]?", NUMBER_FLOAT),
                        on("0x[0-9a-f]++", NUMBER_HEX),
                        on("\\d++L?", NUMBER_INTEGER))
                .state("class", on("\\s++", TEXT), on("\\w++", NAME_CLASS, pop()))
                .state("import", on("\\s++", TEXT), on("[\\w.]++\\*?", NAME_NAMESPACE, pop()));
    }
}
