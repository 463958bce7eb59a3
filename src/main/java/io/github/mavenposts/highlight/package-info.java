/**
 * Highlights code with the classes that Rouge 3.30 gives, from lexers of our own: {@link io.github.mavenposts.highlight.Languages} finds a
 * language by its name, {@link io.github.mavenposts.highlight.Highlighter} writes HTML. Knows nothing of posts and needs nothing but the
 * JDK.
 *
 * <p>A lexer is a {@link io.github.mavenposts.highlight.Grammar}: states with rules, written with the words of
 * {@link io.github.mavenposts.highlight.Rules}. The languages are in {@link io.github.mavenposts.highlight.lexer}, one file each.
 *
 * <p>A new language: a class there with a grammar, a line in {@code Lexers}, and a sample of code in the tests' resources, which the tests
 * then compare with Rouge. Loops over groups in a pattern are possessive ({@code (?:a|b)*+}): others take stack for every turn.
 */
package io.github.mavenposts.highlight;
