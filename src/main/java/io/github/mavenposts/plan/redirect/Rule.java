package io.github.mavenposts.plan.redirect;

/**
 * A redirect as a server is told of it.
 *
 * @param path the old path below the host, not encoded, with a leading slash
 * @param query the old query without its question mark, as written; empty for none
 * @param to the new address in printable ASCII without quotes, braces or backslashes: with a scheme or host, or a path below the host
 */
record Rule(String path, String query, String to) {}
