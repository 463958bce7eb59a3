/**
 * Markdown by flexmark-java: CommonMark and GFM with the extensions that blogs use. flexmark parses; the HTML is written
 * here, because links, positions and accessible markup are needed. Knows nothing of posts.
 */
package io.github.mavenposts.markdown.flexmark;
