package io.github.mavenposts.markdown;

import java.util.List;
import java.util.Set;

/**
 * A rendered Markdown text.
 *
 * @param html the HTML, with its links still as written
 * @param headings the headings in order, for a table of contents
 * @param ids every {@code id} in the HTML: what a fragment may name
 * @param words number of words, for the reading time
 */
public record MarkdownContent(LinkedHtml html, List<Heading> headings, Set<String> ids, int words) {

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id its {@code id}; empty if it has none
     * @param html its content as HTML without links
     */
    public record Heading(int level, String id, String html) {}
}
