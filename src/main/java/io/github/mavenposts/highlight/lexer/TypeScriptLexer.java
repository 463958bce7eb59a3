package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Grammar;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Words;

/** TypeScript: JavaScript with more words, and optional members. */
final class TypeScriptLexer {

    private static final Lexer LEXER = grammar().build();

    private TypeScriptLexer() {}

    static Lexer lexer() {
        return LEXER;
    }

    static Grammar.Builder grammar() {
        Words words = Words.otherwise(NAME_OTHER)
                .add(
                        JavaScriptLexer.before(KEYWORD),
                        """
                        as async await break case catch continue debugger default delete do else export finally for from if
                        implements import in instanceof is namespace new of private protected public readonly return static
                        super switch this throw try typeof void while yield""")
                .add(
                        JavaScriptLexer.before(KEYWORD_DECLARATION),
                        """
                        abstract class const constructor extends function get let set type var with""")
                .add(
                        KEYWORD_RESERVED,
                        """
                        any declare enum interface keyof module number package string""")
                .add(KEYWORD_CONSTANT, "Infinity NaN false null true undefined")
                .add(
                        NAME_BUILTIN,
                        """
                        Array ArrayBuffer Boolean DataView Date Error Float32Array Float64Array Function Int16Array Int32Array
                        Int8Array Map Math Number Object Packages Partial Pick Promise Proxy Readonly Record Reflect RegExp Set
                        String Symbol Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI
                        decodeURIComponent document encodeURI encodeURIComponent eval global isFinite isNaN navigator netscape
                        parseFloat parseInt self sun window""");
        return JavaScriptLexer.grammar(words, "\\??");
    }
}
