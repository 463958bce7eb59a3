/** A document between parsing and writing, and what it defines. */
package io.github.mavenposts.markdown.kramdown.tree;
