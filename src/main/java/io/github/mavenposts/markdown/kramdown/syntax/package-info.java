/** What blocks and spans have in common: sources, characters, tags, attribute lists, entities. */
package io.github.mavenposts.markdown.kramdown.syntax;
