package io.github.mavenposts.model;

import java.util.List;

/**
 * All that was read, before anything has an address.
 *
 * @param settings what holds for the whole site
 * @param posts newest first: by date, then by path, both descending
 * @param skipped files among the posts that are not published, by path
 * @param tags by name
 * @param categories by name
 * @param authors by name
 * @param series by name
 */
public record Site(
        SiteSettings settings,
        List<Post> posts,
        List<SkippedPost> skipped,
        List<Label> tags,
        List<Label> categories,
        List<Label> authors,
        List<Label> series) {}
