package io.github.mavenposts.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.Result;
import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.SkippedPost;
import io.github.mavenposts.read.SourceFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Path OUTPUT = Path.of("target", "site");

    private static final Diagnostic ERROR = new Diagnostic(
            Severity.ERROR,
            "front-matter-yaml",
            new SourceLocation("src/site/posts/2026-01-02-a.md", 3, 8),
            "the list is not closed",
            "write ]");

    private static final Diagnostic WARNING = new Diagnostic(
            Severity.WARNING, "key", SourceLocation.of("src/site/posts/2026-01-03-b.md"), "no title", "");

    @Test
    void tellsWhatWasPublished() {
        assertThat(Summary.lines(result(true, List.of(), 12, 3, 1), OUTPUT))
                .containsExactly("Published 12 posts, 3 redirects and 1 tag to target/site in 1.3 s"
                        + " (45 files: 6 new or changed, 2 removed)");
    }

    @Test
    void tellsWhatWasNotPublishedAndWhy() {
        List<SkippedPost> skipped = List.of(skipped(1, "draft"), skipped(2, "future until 2027-01-01"));

        assertThat(Summary.lines(result(true, skipped, 1, 0, 0), OUTPUT))
                .hasSize(3)
                .endsWith(
                        "Not published: src/site/posts/1.md (draft)",
                        "Not published: src/site/posts/2.md (future until 2027-01-01)");
    }

    @Test
    void staysShortWhateverIsSkipped() {
        List<SkippedPost> skipped = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> skipped(number, "draft"))
                .toList();

        assertThat(Summary.lines(result(true, skipped, 1, 0, 0), OUTPUT))
                .hasSize(12)
                .endsWith("Not published: src/site/posts/10.md (draft)", "Not published: 15 more");
    }

    @Test
    void aFailedRunPublishesNothing() {
        Result result = result(false, List.of(), 12, 3, 1, ERROR, WARNING);

        assertThat(Summary.lines(result, OUTPUT)).isEmpty();
        assertThat(Summary.failure(result))
                .contains("1 error in the posts; nothing was published, the site is as it was");
    }

    @Test
    void warningsMayFailARun() {
        assertThat(Summary.failure(result(false, List.of(), 1, 0, 0, WARNING)))
                .contains("1 warning in the posts, and posts.failOnWarning is set;"
                        + " nothing was published, the site is as it was");
        assertThat(Summary.failure(result(true, List.of(), 1, 0, 0, WARNING))).isEmpty();
    }

    @Test
    void aComplaintIsOneLineWithItsPlace() {
        Result result = result(false, List.of(), 1, 0, 0, ERROR, WARNING);

        assertThat(Summary.complaints(result, Severity.ERROR))
                .containsExactly("src/site/posts/2026-01-02-a.md:3:8: the list is not closed (write ])");
        assertThat(Summary.complaints(result, Severity.WARNING))
                .containsExactly("src/site/posts/2026-01-03-b.md: no title");
    }

    private static SkippedPost skipped(int number, String reason) {
        String name = number + ".md";
        return new SkippedPost(new SourceFile(Path.of(name), name, "src/site/posts/" + name), reason);
    }

    private static Result result(
            boolean published, List<SkippedPost> skipped, int posts, int redirects, int tags, Diagnostic... found) {
        return new Result(
                published, posts, redirects, tags, 45, 6, 2, skipped, List.of(found), Duration.ofMillis(1_260));
    }
}
