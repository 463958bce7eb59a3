package io.github.mavenposts.read;

import io.github.mavenposts.diagnostic.SourceLocation;
import java.util.List;

/**
 * A text file with front matter, as read.
 *
 * @param file where it comes from
 * @param frontMatter its front matter; empty if it has none
 * @param body the text after the front matter, line ends as in the file
 * @param bodyLine the line of the file on which the body starts, counted from 1
 */
public record SourceDocument(SourceFile file, FrontMatter frontMatter, String body, int bodyLine) {

    /** The place of a front matter value; the file as a whole if there is no such key. */
    public SourceLocation locationOf(String key) {
        return frontMatter.locations().getOrDefault(key, file.location());
    }

    /** The place of an item of a front matter list; that of the key if the value is not a list with such an item. */
    public SourceLocation locationOf(String key, int index) {
        List<SourceLocation> items = frontMatter.itemLocations().getOrDefault(key, List.of());
        return index < items.size() ? items.get(index) : locationOf(key);
    }
}
