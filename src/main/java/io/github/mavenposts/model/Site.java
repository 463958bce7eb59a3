package io.github.mavenposts.model;

import io.github.mavenposts.read.SourceFile;
import java.util.List;
import java.util.Map;

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
 * @param staticFiles files among the posts that are published as they are, by path
 * @param data data files of the source folder by name, for templates
 */
public record Site(
        SiteSettings settings,
        List<Post> posts,
        List<SkippedPost> skipped,
        List<Label> tags,
        List<Label> categories,
        List<Label> authors,
        List<Label> series,
        List<SourceFile> staticFiles,
        Map<String, Object> data) {}
