package io.github.mavenposts.highlight;

/** Splits code of one language into tokens. Immutable; any number of threads may use one. */
public interface Lexer {

    /** A new run in the language's first state. */
    Run start();

    /** One pass over one text, which remembers its state from each piece to the next. Not thread-safe. */
    interface Run {

        /**
         * Lexes a piece as if it were a text of its own: no rule sees what is before {@code start} or from {@code end} on. Every piece
         * given to one run must be of the same {@code text}.
         */
        void lex(String text, int start, int end, TokenSink sink);
    }
}
