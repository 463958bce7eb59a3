/** Finds the spans in the text of blocks. One class for each construct; {@code SpanParser} asks them in order. */
package io.github.mavenposts.markdown.kramdown.span;
