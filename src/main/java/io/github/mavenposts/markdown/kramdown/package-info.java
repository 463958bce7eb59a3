/** kramdown's Markdown for the JVM: {@link io.github.mavenposts.markdown.kramdown.Kramdown} converts texts to HTML or parses them to elements.
 *
 * <p>The behaviour is that of kramdown 2.4 with its parser for GitHub's dialect, learned from its documentation and by
 * running it. The library knows nothing of sites or posts and depends on the JDK only. A document is parsed in three
 * steps, each in a package of its own: {@code block} finds the blocks, {@code span} what is in their text, {@code html}
 * writes the result. They share the elements of {@code tree} and the lower-level {@code syntax}. */
package io.github.mavenposts.markdown.kramdown;
