/** Writes a document as HTML. */
package io.github.mavenposts.markdown.kramdown.html;
