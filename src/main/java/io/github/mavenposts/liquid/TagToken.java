package io.github.mavenposts.liquid;

/**
 * A tag in the source.
 *
 * @param name such as {@code if}
 * @param markup the rest of the tag; white space before it is cut, white space behind it is not
 * @param position where the tag starts in the source, in chars
 */
public record TagToken(String name, String markup, int position) {}
