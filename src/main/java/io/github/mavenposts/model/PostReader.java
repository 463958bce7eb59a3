package io.github.mavenposts.model;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.read.DocumentReader;
import io.github.mavenposts.read.DocumentReader.Reading;
import io.github.mavenposts.read.PostName;
import io.github.mavenposts.read.SourceDocument;
import io.github.mavenposts.read.SourceFile;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides of a file of the source folder whether it is a post, and whether that is published. Thread-safe. */
final class PostReader {
    private static final Set<String> TEXT = Set.of(".html", ".htm", ".txt", ".text", "");
    private static final Set<String> HTML = Set.of(".html", ".htm");
    private static final String DRAFT = "draft";
    private static final String UNPUBLISHED = "unpublished";

    /** Nothing gets lost by errors in posts that wait to be finished. */
    private static final Set<String> HIDDEN = Set.of(DRAFT, UNPUBLISHED);

    private final SiteSettings settings;
    private final DocumentReader reader;
    private final PostMaker maker;

    PostReader(SiteSettings settings) {
        this.settings = settings;
        this.reader = new DocumentReader(settings.strictFrontMatter());
        this.maker = new PostMaker(settings);
    }

    /** What became of a file: one of the three, or nothing if errors keep it from being used. */
    record Outcome(Optional<Post> post, Optional<SkippedPost> skipped, Optional<SourceFile> staticFile) {
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
     * Reads a file.
     *
     * @param file a file below the source folder
     * @param diagnostics told of all that is wrong with it
     * @return what becomes of it
     * @throws IOException if it cannot be read
     */
    Outcome read(SourceFile file, Diagnostics diagnostics) throws IOException {
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
            outcome = isPost ? post(reading.get(), inDrafts, found) : noPost(file, name, found);
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

    private Outcome post(Reading reading, boolean inDrafts, Diagnostics diagnostics) {
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
        if (maker.isDraft(reading.document(), inDrafts, diagnostics) && !settings.drafts()) {
            return Outcome.skipped(file, DRAFT);
        }
        if (made.isEmpty()) {
            return Outcome.NOTHING;
        }
        Post post = made.get();
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
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Diagnostic asWarning(Diagnostic diagnostic) {
        return new Diagnostic(
                Severity.WARNING, diagnostic.code(), diagnostic.location(), diagnostic.message(), diagnostic.hint());
    }
}
