package io.github.mavenposts.markdown.kramdown;

import java.util.List;

/**
 * A parsed document. Immutable.
 *
 * @param root the document's blocks are its children
 * @param footnotes the definitions of footnotes, used or not, in their order
 * @param warnings what is probably not meant so, in the order in which it was found
 */
public record Document(Element root, List<Element> footnotes, List<Warning> warnings) {}
