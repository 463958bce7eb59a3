package io.github.mavenposts.markdown.kramdown;

import java.util.List;

/**
 * A converted document.
 *
 * @param html its HTML
 * @param warnings what is probably not meant so, in the order in which it was found
 */
public record Result(String html, List<Warning> warnings) {}
