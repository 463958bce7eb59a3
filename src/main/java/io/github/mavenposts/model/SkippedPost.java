package io.github.mavenposts.model;

import io.github.mavenposts.read.SourceFile;

/**
 * A file among the posts that is not published.
 *
 * @param file the file
 * @param reason why, for people: {@code draft}, {@code future until 2027-01-01}, {@code unpublished}, {@code expired …}
 */
public record SkippedPost(SourceFile file, String reason) {}
