package io.github.mavenposts.liquid;

/**
 * What a rendering gave.
 *
 * @param output the text
 * @param report what went wrong
 */
public record RenderResult(String output, RenderReport report) {}
