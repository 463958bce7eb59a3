package io.github.mavenposts;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.model.SkippedPost;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

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
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (JsonWriter json = new JsonWriter(Files.newBufferedWriter(file))) {
            json.setStrictness(Strictness.STRICT);
            json.setHtmlSafe(false);
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.beginObject();
            json.name("published").value(result.published());
            json.name("posts").value(result.posts());
            json.name("redirects").value(result.redirects());
            json.name("tags").value(result.tags());
            json.name("written").value(result.written());
            json.name("deleted").value(result.deleted());
            files(json);
            skipped(json);
            diagnostics(json);
            json.endObject();
        }
    }

    private void files(JsonWriter json) throws IOException {
        json.name("files").beginArray();
        for (Artifact artifact : publication.artifacts().values()) {
            json.beginObject();
            json.name("path").value(artifact.address().path());
            json.name("url").value(artifact.address().url());
            if (!artifact.source().file().isEmpty()) {
                json.name("source").value(artifact.source().toString());
            }
            if (artifact.content() instanceof Content.Redirect redirect) {
                json.name("redirectsTo").value(redirect.to());
            }
            json.endObject();
        }
        json.endArray();
    }

    private void skipped(JsonWriter json) throws IOException {
        json.name("skipped").beginArray();
        for (SkippedPost post : result.skipped()) {
            json.beginObject();
            json.name("file").value(post.file().displayPath());
            json.name("reason").value(post.reason());
            json.endObject();
        }
        json.endArray();
    }

    private void diagnostics(JsonWriter json) throws IOException {
        json.name("diagnostics").beginArray();
        for (Diagnostic diagnostic : result.diagnostics()) {
            json.beginObject();
            json.name("severity").value(diagnostic.severity().name().toLowerCase(Locale.ROOT));
            json.name("code").value(diagnostic.code());
            json.name("file").value(diagnostic.location().file());
            json.name("line").value(diagnostic.location().line());
            json.name("column").value(diagnostic.location().column());
            json.name("message").value(diagnostic.message());
            json.name("hint").value(diagnostic.hint());
            json.endObject();
        }
        json.endArray();
    }
}
