package io.github.mavenposts.highlight;

import io.github.mavenposts.highlight.lexer.Lexers;
import java.util.Map;

/**
 * A language that code may be in, as {@link Languages} finds it.
 *
 * @param tag Rouge's name for it
 * @param options what stood after a question mark in its name, such as {@code lang} of {@code console?lang=ruby}; options that a lexer
 *     does not know have no effect
 */
public record Language(String tag, Map<String, String> options) {

    public Language {
        options = Map.copyOf(options);
    }

    /** A new run of the language's lexer; code of a language without one is all {@link TokenType#TEXT}. */
    public Lexer.Run start() {
        return Lexers.find(tag, options)
                .map(Lexer::start)
                .orElse((text, start, end, sink) -> sink.token(TokenType.TEXT, start, end));
    }
}
