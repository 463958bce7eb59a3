package io.github.mavenposts.model;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.read.DataReader;
import io.github.mavenposts.read.DocumentReader;
import io.github.mavenposts.read.DocumentReader.Reading;
import io.github.mavenposts.read.PostName;
import io.github.mavenposts.read.SourceDocument;
import io.github.mavenposts.read.SourceFile;
import io.github.mavenposts.read.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the source folder of a section: posts directly in it or in folders below, drafts in {@code _drafts}, data in
 * {@code _data}, static files beside the posts. Stateless and thread-safe.
 */
public final class SiteReader {
    private static final Set<String> TEXT = Set.of(".html", ".htm", ".txt", ".text", "");
    private static final Set<String> HTML = Set.of(".html", ".htm");
    private static final String DRAFT = "draft";
    private static final String UNPUBLISHED = "unpublished";

    /** Nothing gets lost by errors in posts that wait to be finished. */
    private static final Set<String> HIDDEN = Set.of(DRAFT, UNPUBLISHED);

    private static final Comparator<Post> NEWEST_FIRST = Comparator.<Post, java.time.Instant>comparing(
                    post -> post.date().toInstant())
            .thenComparing(post -> post.source().file().relativePath())
            .reversed();

    /** What became of a file: one of the three, or nothing if errors keep it from being used. */
    private record Outcome(Optional<Post> post, Optional<SkippedPost> skipped, Optional<SourceFile> staticFile) {
        static final Outcome NOTHING = new Outcome(Optional.empty(), Optional.empty(), Optional.empty());

        static Outcome of(Post post) {
            return new Outcome(Optional.of(post), Optional.empty(), Optional.empty());
        }

        static Outcome skipped(SourceFile file, String reason) {
            return new Outcome(Optional.empty(), Optional.of(new SkippedPost(file, reason)), Optional.empty());
        }

        static Outcome staticFile(SourceFile file) {
            return new Outcome(Optional.empty(), Optional.empty(), Optional.of(file));
        }
    }

    /**
     * Reads a section.
     *
     * @param sourceDirectory folder with the posts; a folder that is not there gives an empty site
     * @param baseDirectory folder that diagnostics show paths relative to
     * @param settings what holds for the whole site
     * @param diagnostics told of everything that is wrong, in all files
     * @return what was read; posts with an error that keeps them from being published are left out
     * @throws IOException if a file or folder cannot be read
     */
    public Site read(Path sourceDirectory, Path baseDirectory, SiteSettings settings, Diagnostics diagnostics)
            throws IOException {
        if (!Files.isDirectory(sourceDirectory)) {
            return new Site(
                    settings, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
        }
        SourceFolder folder = new SourceFolder(sourceDirectory, baseDirectory);
        List<SourceFile> files = new ArrayList<>(folder.publishedFiles(diagnostics));
        files.addAll(folder.specialFiles("_drafts", diagnostics));
        List<Outcome> outcomes = outcomes(files, settings, diagnostics);

        List<SkippedPost> skipped = new ArrayList<>();
        outcomes.forEach(outcome -> outcome.skipped().ifPresent(skipped::add));
        List<Post> posts = outcomes.stream()
                .flatMap(outcome -> outcome.post().stream())
                .sorted(NEWEST_FIRST)
                .toList();
        if (settings.limitPosts() > 0 && posts.size() > settings.limitPosts()) {
            posts.subList(settings.limitPosts(), posts.size())
                    .forEach(post -> skipped.add(
                            new SkippedPost(post.source().file(), "limit of " + settings.limitPosts() + " posts")));
            posts = posts.subList(0, settings.limitPosts());
        }
        skipped.sort(Comparator.comparing(post -> post.file().relativePath()));
        return new Site(
                settings,
                List.copyOf(posts),
                List.copyOf(skipped),
                Labels.of(Label.Kind.TAG, posts, Post::tags, diagnostics),
                Labels.of(Label.Kind.CATEGORY, posts, Post::categories, diagnostics),
                Labels.of(Label.Kind.AUTHOR, posts, Post::authors, diagnostics),
                Labels.of(
                        Label.Kind.SERIES, posts, post -> post.series().stream().toList(), diagnostics),
                outcomes.stream()
                        .flatMap(outcome -> outcome.staticFile().stream())
                        .toList(),
                new DataReader().read(folder.specialFiles("_data", diagnostics), "_data/", diagnostics));
    }

    private static List<Outcome> outcomes(List<SourceFile> files, SiteSettings settings, Diagnostics diagnostics)
            throws IOException {
        DocumentReader reader = new DocumentReader(settings.strictFrontMatter());
        PostMaker maker = new PostMaker(settings);
        try {
            return files.parallelStream()
                    .map(file -> {
                        try {
                            return outcome(file, reader, maker, settings, diagnostics);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Outcome outcome(
            SourceFile file, DocumentReader reader, PostMaker maker, SiteSettings settings, Diagnostics diagnostics)
            throws IOException {
        boolean inDrafts = file.relativePath().startsWith("_drafts/");
        PostName name = PostName.of(file.name());
        if (!isDocument(file, name)) {
            return inDrafts ? Outcome.NOTHING : Outcome.staticFile(file);
        }
        if (inDrafts && !settings.drafts()) {
            return Outcome.skipped(file, DRAFT);
        }
        Diagnostics found = new Diagnostics();
        Optional<Reading> reading = reader.read(file, found);
        Outcome outcome = Outcome.NOTHING;
        if (reading.isPresent()) {
            boolean isPost = name.isComplete()
                    || inDrafts
                    || reading.get().broken()
                    || name.date().isEmpty() && hasDate(reading.get());
            outcome = isPost ? post(reading.get(), inDrafts, maker, settings, found) : noPost(file, name, found);
        }
        boolean hidden = outcome.skipped()
                .map(SkippedPost::reason)
                .filter(HIDDEN::contains)
                .isPresent();
        for (Diagnostic diagnostic : found.sorted()) {
            boolean tolerated =
                    !settings.strictFrontMatter() && diagnostic.code().startsWith("front-matter-");
            diagnostics.add(hidden || tolerated ? asWarning(diagnostic) : diagnostic);
        }
        return outcome;
    }

    /** Markdown, and other text that has a post's name or front matter; a dated picture is a picture. */
    private static boolean isDocument(SourceFile file, PostName name) throws IOException {
        String extension = name.extension().toLowerCase(Locale.ROOT);
        if (name.isMarkdown() || name.date().isPresent() && TEXT.contains(extension)) {
            return true;
        }
        return (name.date().isPresent() || HTML.contains(extension)) && DocumentReader.hasFrontMatter(file);
    }

    private static boolean hasDate(Reading reading) {
        return reading.document().frontMatter().values().containsKey("date");
    }

    /** Jekyll ignores such files and says nothing. */
    private static Outcome noPost(SourceFile file, PostName name, Diagnostics diagnostics) {
        String reason;
        String hint = "";
        if (name.date().isEmpty()) {
            reason = "no date in its name or front matter";
            hint = "rename it to 2018-06-07-" + file.name()
                    + " with the right date, or write a date in its front matter";
        } else if (name.slug().isEmpty()) {
            reason = "nothing after the date in its name";
        } else {
            reason = "no extension";
            hint = "rename it to " + file.name() + ".md";
        }
        diagnostics.warning(
                "post-name", file.location(), "this file is not a post and is not published: there is " + reason, hint);
        return Outcome.skipped(file, reason);
    }

    private static Outcome post(
            Reading reading, boolean inDrafts, PostMaker maker, SiteSettings settings, Diagnostics diagnostics) {
        SourceFile file = reading.document().file();
        Optional<Object> date =
                Optional.ofNullable(reading.document().frontMatter().values().get("date"));
        if (date.filter(maker::isTimeWithoutDay).isPresent()) {
            return timeWithoutDay(reading.document(), date.get(), diagnostics);
        }
        Optional<Post> made = maker.make(reading, inDrafts, diagnostics);
        boolean published = maker.isPublished(reading.document(), diagnostics);
        Optional<ZonedDateTime> expires = maker.expires(reading.document(), diagnostics);
        if (!published && !settings.unpublished()) {
            return Outcome.skipped(file, UNPUBLISHED);
        }
        if (made.isEmpty()) {
            return Outcome.NOTHING;
        }
        Post post = made.get();
        if (post.draft() && !settings.drafts()) {
            return Outcome.skipped(file, DRAFT);
        }
        if (post.date().toInstant().isAfter(settings.time()) && !settings.future()) {
            return Outcome.skipped(
                    file,
                    "future until " + written(post.date()) + "; it counts as "
                            + written(settings.time().atZone(settings.zone())) + " now");
        }
        if (expires.isPresent() && !expires.get().toInstant().isAfter(settings.time())) {
            return Outcome.skipped(file, "expired since " + written(expires.get()));
        }
        return Outcome.of(post);
    }

    private static Outcome timeWithoutDay(SourceDocument document, Object date, Diagnostics diagnostics) {
        String reason = "its date is " + ValueDescription.of(date) + ", a time without a day";
        diagnostics.warning(
                "date",
                document.locationOf("date"),
                "the post is not published: " + reason,
                "write a whole date such as 2018-06-07 12:30");
        return Outcome.skipped(document.file(), "future: " + reason);
    }

    private static String written(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static Diagnostic asWarning(Diagnostic diagnostic) {
        return new Diagnostic(
                Severity.WARNING, diagnostic.code(), diagnostic.location(), diagnostic.message(), diagnostic.hint());
    }
}
