package io.github.mavenposts.mojo;

import io.github.mavenposts.Result;
import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.model.SkippedPost;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a run has to say to the people who read the log of the build. */
final class Summary {

    /** Skipped posts that are named; of more of them only the number is told. */
    private static final int NAMED = 10;

    private Summary() {}

    /** The complaints of one severity, each as {@code file:line:column: message (hint)}. */
    static List<String> complaints(Result result, Severity severity) {
        return result.diagnostics(severity).stream().map(Diagnostic::toString).toList();
    }

    /**
     * What was published, what was not and why.
     *
     * @param result the run
     * @param output folder of the site as people should read it
     */
    static List<String> lines(Result result, Path output) {
        List<String> lines = new ArrayList<>();
        if (result.published()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Published %s, %s and %s to %s in %.1f s (%s: %d new or changed, %d removed)",
                    count(result.posts(), "post"),
                    count(result.redirects(), "redirect"),
                    count(result.tags(), "tag"),
                    output.toString().replace('\\', '/'),
                    result.time().toMillis() / 1000.0,
                    count(result.files(), "file"),
                    result.written(),
                    result.deleted()));
        }
        List<SkippedPost> skipped = result.skipped();
        for (SkippedPost post : skipped.subList(0, Math.min(NAMED, skipped.size()))) {
            lines.add("Not published: " + post.file().displayPath() + " (" + post.reason() + ")");
        }
        if (skipped.size() > NAMED) {
            lines.add("Not published: " + (skipped.size() - NAMED) + " more");
        }
        return lines;
    }

    /**
     * Why the build fails.
     *
     * @return empty if it does not
     */
    static Optional<String> failure(Result result) {
        if (result.published()) {
            return Optional.empty();
        }
        int errors = result.diagnostics(Severity.ERROR).size();
        int warnings = result.diagnostics(Severity.WARNING).size();
        String found = errors == 0
                ? count(warnings, "warning") + " in the posts, and posts.failOnWarning is set"
                : count(errors, "error") + " in the posts";
        return Optional.of(found + "; nothing was published, the site is as it was");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
