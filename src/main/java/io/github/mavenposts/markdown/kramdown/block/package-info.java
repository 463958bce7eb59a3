/** Finds the blocks of a document. One class for each construct; {@code BlockParser} asks them in order. */
package io.github.mavenposts.markdown.kramdown.block;
