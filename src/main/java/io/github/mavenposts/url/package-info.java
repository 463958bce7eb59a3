/** The rules of addresses, as pure functions: permalinks, slugs, output paths, relative addresses. No state. */
package io.github.mavenposts.url;
