package io.github.mavenposts.highlight;

/** What a rule does with the text that it matched: gives it a token type, changes the state, hands it to another lexer. */
@FunctionalInterface
public interface Action {

    /** Acts on {@code scan}'s current range: the match, or a group of it inside {@link Rules#groups}. */
    void run(Scan scan);
}
