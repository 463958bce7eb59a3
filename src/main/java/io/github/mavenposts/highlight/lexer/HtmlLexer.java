package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;

/** HTML, with scripts and style sheets in it. */
final class HtmlLexer {

    private static final Lexer LEXER = grammar().build();

    private HtmlLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        String name = "[-\\p{L}\\p{M}\\p{N}\\p{Pc}.:]++";
        String first = "(?![-.0-9])" + name;
        String attribute = "(?![0-9])[-\\p{L}\\p{M}\\p{N}\\p{Pc}.:#()*\\[\\]]++";
        return Grammar.builder()
                .state(
                        "root",
                        on("[^<&]++", TEXT),
                        on("&\\S*?;", NAME_ENTITY),
                        on("(?is)<!doctype .*?>", COMMENT_PREPROC),
                        on("(?s)<!\\[CDATA\\[.*?\\]\\]>", COMMENT_PREPROC),
                        on("<!--", COMMENT, push("comment")),
                        on("(?s)<\\?.*?\\?>", COMMENT_PREPROC),
                        on("<\\s*+script\\s*+", NAME_TAG, push("script"), push("tag")),
                        on("<\\s*+style\\s*+", NAME_TAG, push("style"), push("tag")),
                        on("</", NAME_TAG, push("tag-end")),
                        on("<", NAME_TAG, push("tag-start")))
                .state("comment", on("[^-]++", COMMENT), on("-->", COMMENT, pop()), on("-", COMMENT))
                .state("tag-start", on("\\s++", TEXT), on(first, NAME_TAG, goTo("tag")), on("", goTo("tag")))
                .state("tag-end", include("tag-ended"), on(first, NAME_TAG, goTo("tag-ended")))
                .state("tag-ended", on("\\s++", TEXT), on(">", NAME_TAG, pop()))
                .state(
                        "tag",
                        on("\\s++", TEXT),
                        on(attribute + "\\s*+=\\s*+", NAME_ATTRIBUTE, push("value")),
                        on("[-\\p{L}_:#*][-\\p{L}\\p{M}\\p{N}\\p{Pc}.:#*]*+", NAME_ATTRIBUTE),
                        on("/?\\s*+>", NAME_TAG, pop()))
                .state(
                        "value",
                        on("\"", STRING, goTo("double")),
                        on("'", STRING, goTo("single")),
                        on("[^\\s>]++", STRING, pop()))
                .state("double", on("\"", STRING, pop()), on("[^\"]++", STRING))
                .state("single", on("'", STRING, pop()), on("[^']++", STRING))
                .state(
                        "script",
                        on("<\\s*+/\\s*+script\\s*+>", NAME_TAG, pop()),
                        on("(?s).+?(?=<\\s*+/\\s*+script\\s*+>|\\z)", using(JavaScriptLexer::lexer)))
                .state(
                        "style",
                        on("<\\s*+/\\s*+style\\s*+>", NAME_TAG, pop()),
                        on("(?s).+?(?=<\\s*+/\\s*+style\\s*+>|\\z)", using(CssLexer::lexer)));
    }
}
