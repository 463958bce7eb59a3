package io.github.mavenposts.liquid;

/** Makes a node of a tag: what is registered with {@link Liquid.Builder#tag}. Must be thread-safe. */
@FunctionalInterface
public interface TagParser {
    /**
     * Parses one tag; a block tag takes its body from the parser too.
     *
     * @param tag name and markup of the tag
     * @param parser the parser, standing behind the tag
     * @return the node, never null
     * @throws LiquidException if the markup is wrong; see {@link Parser#syntaxError}
     */
    Node parse(TagToken tag, Parser parser);
}
