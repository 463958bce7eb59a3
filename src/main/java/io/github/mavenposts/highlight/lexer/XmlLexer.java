package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** XML. */
final class XmlLexer {

    private static final Lexer LEXER = grammar().build();

    private XmlLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        String name = "[\\p{L}\\p{M}_:][-\\p{L}\\p{M}\\p{N}\\p{Pc}.:]*+";
        return Grammar.builder()
                .state(
                        "root",
                        on("[^<&]++", TEXT),
                        on("&\\S*?;", NAME_ENTITY),
                        on("(?s)<!\\[CDATA\\[.*?\\]\\]>", COMMENT_PREPROC),
                        on("<!--", COMMENT, push("comment")),
                        on("<\\?.*?\\?>", COMMENT_PREPROC),
                        on("<![^>]*+>", COMMENT_PREPROC),
                        on("<\\s*+" + name, NAME_TAG, push("tag")),
                        on("<\\s*+/\\s*+" + name + "\\s*+>", NAME_TAG))
                .state("comment", on("[^-]++", COMMENT), on("-->", COMMENT, pop()), on("-", COMMENT))
                .state(
                        "tag",
                        on("\\s++", TEXT),
                        on("[-\\p{L}\\p{M}\\p{N}\\p{Pc}.:]++\\s*=", NAME_ATTRIBUTE, push("attribute")),
                        on("/?\\s*>", NAME_TAG, pop()))
                .state("attribute", on("\\s++", TEXT), on("\"[^\"]*+\"|'[^']*+'|[^\\s>]++", STRING, pop()));
    }
}
