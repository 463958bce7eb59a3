package io.github.mavenposts.highlight;

/** Receives the tokens of a text in order and without gaps. Neighbours may have the same type. */
@FunctionalInterface
public interface TokenSink {

    /** The characters {@code start} (inclusive) to {@code end} (exclusive) of the text are of this type; never an empty range. */
    void token(TokenType type, int start, int end);
}
