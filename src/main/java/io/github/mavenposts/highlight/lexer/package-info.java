/** One lexer a language, loaded when {@link io.github.mavenposts.highlight.lexer.Lexers} is first asked for it. */
package io.github.mavenposts.highlight.lexer;
