package io.github.mavenposts.model;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A folder of posts in a temporary place, and what is read of it. */
final class Posts {
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00.123456789Z");

    private final Path project;
    private final Diagnostics diagnostics = new Diagnostics();

    Posts(Path project) {
        this.project = project;
    }

    /** Switches of the settings that the tests turn. */
    record Switches(
            String zone,
            boolean drafts,
            boolean future,
            boolean unpublished,
            int limit,
            boolean strict,
            String permalink,
            String author) {
        static final Switches NONE =
                new Switches("UTC", false, false, false, 0, true, "/blog/:year/:month/:day/:title:output_ext", "");

        Switches zone(String value) {
            return new Switches(value, drafts, future, unpublished, limit, strict, permalink, author);
        }

        Switches withDrafts() {
            return new Switches(zone, true, future, unpublished, limit, strict, permalink, author);
        }

        Switches withFuture() {
            return new Switches(zone, drafts, true, unpublished, limit, strict, permalink, author);
        }

        Switches withUnpublished() {
            return new Switches(zone, drafts, future, true, limit, strict, permalink, author);
        }

        Switches limit(int value) {
            return new Switches(zone, drafts, future, unpublished, value, strict, permalink, author);
        }

        Switches notStrict() {
            return new Switches(zone, drafts, future, unpublished, limit, false, permalink, author);
        }

        Switches permalink(String value) {
            return new Switches(zone, drafts, future, unpublished, limit, strict, value, author);
        }

        Switches author(String value) {
            return new Switches(zone, drafts, future, unpublished, limit, strict, permalink, value);
        }

        SiteSettings settings() {
            return SiteSettings.builder()
                    .title("Title")
                    .author(author)
                    .url("https://example.org")
                    .zone(ZoneId.of(zone))
                    .time(NOW)
                    .permalink(permalink)
                    .drafts(drafts)
                    .future(future)
                    .unpublished(unpublished)
                    .limitPosts(limit)
                    .strictFrontMatter(strict)
                    .redirects(new RedirectSettings(true, true, true, Set.of()))
                    .build();
        }
    }

    /** Writes a file below the folder of posts. */
    Posts file(String path, String text) throws IOException {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Posts file(String path, byte[] bytes) throws IOException {
        Path file = project.resolve("posts").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    /** Writes a post with front matter. */
    Posts post(String path, String frontMatter) throws IOException {
        return file(path, "---\n" + frontMatter + "\n---\nText\n");
    }

    Site read() throws IOException {
        return read(switches -> switches);
    }

    Site read(UnaryOperator<Switches> turn) throws IOException {
        return new SiteReader()
                .read(
                        project.resolve("posts"),
                        project,
                        turn.apply(Switches.NONE).settings(),
                        diagnostics);
    }

    /** All complaints so far, each with its severity in front. */
    List<String> complaints() {
        return diagnostics.sorted().stream()
                .map((Diagnostic diagnostic) -> diagnostic.severity() + " " + diagnostic)
                .toList();
    }
}
