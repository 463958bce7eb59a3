package io.github.mavenposts;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.model.SkippedPost;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.text.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The report of a run, for other tools: JSON with the counts, every file with its address and source, what was skipped
 * and every diagnostic. Two runs on the same sources give the same report but for {@code written} and {@code deleted}.
 */
final class Report {

    private final Result result;
    private final Publication publication;

    Report(Result result, Publication publication) {
        this.result = result;
        this.publication = publication;
    }

    /** Writes the report, making its folder. */
    void write(Path file) throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("published", result.published());
        report.put("posts", result.posts());
        report.put("redirects", result.redirects());
        report.put("tags", result.tags());
        report.put("written", result.written());
        report.put("deleted", result.deleted());
        report.put(
                "files",
                publication.artifacts().values().stream().map(Report::file).toList());
        report.put("skipped", result.skipped().stream().map(Report::skipped).toList());
        report.put(
                "diagnostics",
                result.diagnostics().stream().map(Report::diagnostic).toList());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, Json.write(report) + "\n");
    }

    private static Map<String, Object> file(Artifact artifact) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("path", artifact.address().path());
        file.put("url", artifact.address().url());
        if (!artifact.source().file().isEmpty()) {
            file.put("source", artifact.source().toString());
        }
        if (artifact.content() instanceof Content.Redirect redirect) {
            file.put("redirectsTo", redirect.to());
        }
        return file;
    }

    private static Map<String, Object> skipped(SkippedPost post) {
        Map<String, Object> skipped = new LinkedHashMap<>();
        skipped.put("file", post.file().displayPath());
        skipped.put("reason", post.reason());
        return skipped;
    }

    private static Map<String, Object> diagnostic(Diagnostic diagnostic) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        told.put("code", diagnostic.code());
        told.put("file", diagnostic.location().file());
        told.put("line", diagnostic.location().line());
        told.put("column", diagnostic.location().column());
        told.put("message", diagnostic.message());
        told.put("hint", diagnostic.hint());
        return told;
    }
}
