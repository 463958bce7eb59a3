package io.github.mavenposts;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.model.SkippedPost;
import java.time.Duration;
import java.util.List;

/**
 * What a run did.
 *
 * @param published false if errors kept anything from being written; the last good site is as it was
 * @param posts number of posts
 * @param redirects number of redirects
 * @param tags number of tags
 * @param files number of files of the publication
 * @param written files that were new or had changed
 * @param deleted files of an earlier run that are gone
 * @param skipped posts that are not published, with the reason
 * @param diagnostics all complaints, sorted
 * @param time how long it took
 */
public record Result(
        boolean published,
        int posts,
        int redirects,
        int tags,
        int files,
        int written,
        int deleted,
        List<SkippedPost> skipped,
        List<Diagnostic> diagnostics,
        Duration time) {

    /** The complaints of one severity. */
    public List<Diagnostic> diagnostics(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .toList();
    }
}
