package io.github.mavenposts.url;

/**
 * Where something is published.
 *
 * @param url the address below the base of the site, percent-encoded, with a leading slash: {@code /job}, {@code /blog/}
 * @param path the file below the output folder, with {@code /} and no leading slash: {@code job.html},
 *     {@code blog/index.html}
 */
public record Address(String url, String path) {}
