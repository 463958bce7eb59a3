package io.github.mavenposts.model;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.read.DocumentReader.Reading;
import io.github.mavenposts.read.PostName;
import io.github.mavenposts.read.SourceDocument;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a post of a document: Jekyll's rules of types and defaults. Immutable and thread-safe. */
final class PostMaker {
    private static final Pattern DATE_IN_ADDRESS = Pattern.compile(
            ":(?:year|short_year|month|i_month|short_month|long_month|day|i_day|y_day|w_day|w_year|week|short_day|long_day)"
                    + "|^(?:date|pretty|ordinal|weekdate)$");

    private final SiteSettings settings;
    private final PostDates dates;

    PostMaker(SiteSettings settings) {
        this.settings = settings;
        this.dates = new PostDates(settings);
    }

    /**
     * Makes a post.
     *
     * @param reading the document
     * @param inDrafts it lies in the folder of drafts
     * @param diagnostics told of what is wrong with the front matter
     * @return the post; empty if it has no usable date
     */
    Optional<Post> make(Reading reading, boolean inDrafts, Diagnostics diagnostics) {
        SourceDocument document = reading.document();
        PostName name = PostName.of(document.file().name());
        FrontMatterValues values = new FrontMatterValues(document, diagnostics);
        Optional<String> permalink = values.word("permalink");
        String pattern = permalink.orElse(settings.permalink());
        Optional<ZonedDateTime> date = date(reading, name, inDrafts, values, pattern, diagnostics);
        String slug = reading.broken() ? withoutExtension(document.file().name(), name) : name.slug();
        Optional<ZonedDateTime> lastModified = otherDate("last_modified_at", values, diagnostics);
        List<Post.Redirect> redirectTo = values.redirects("redirect_to");
        Post post = new Post(
                document,
                values.word("slug").orElse(slug),
                values.text("title").orElseGet(() -> reading.broken() ? "" : SlugTitle.of(slug)),
                date.orElseGet(() -> settings.time().atZone(settings.zone())),
                layout(values),
                permalink,
                redirectsFrom(values),
                redirectTo.stream().findFirst(),
                values.labels("tags", "tag"),
                values.labels("categories", "category"),
                authors(values),
                values.text("description"),
                excerpt(values),
                excerptSeparator(values),
                values.textOrEntry("image", false, "path", "url", "src", "feature"),
                lastModified,
                values.language("lang"),
                values.word("canonical_url"),
                values.textOrEntry("series", true, "name", "title"),
                values.flagOrOptions("sitemap", true),
                values.flagOrOptions("comments", false),
                values.flag("inprogress", false),
                values.flag("pin", false),
                isDraft(document, inDrafts, diagnostics),
                document.frontMatter().values());
        return date.map(any -> post);
    }

    /** {@code date} tells a time and no day. */
    boolean isTimeWithoutDay(Object date) {
        return dates.isTimeWithoutDay(date);
    }

    /** When a post stops being published; empty if never. */
    Optional<ZonedDateTime> expires(SourceDocument document, Diagnostics diagnostics) {
        return otherDate("expires", new FrontMatterValues(document, diagnostics), diagnostics);
    }

    /** It lies in the folder of drafts or says {@code draft: true}. */
    boolean isDraft(SourceDocument document, boolean inDrafts, Diagnostics diagnostics) {
        return inDrafts || new FrontMatterValues(document, diagnostics).flag("draft", false);
    }

    /** {@code published}: an empty value counts as false, as in Jekyll. */
    boolean isPublished(SourceDocument document, Diagnostics diagnostics) {
        FrontMatterValues values = new FrontMatterValues(document, diagnostics);
        return values.flag(
                "published",
                !values.has("published") || values.value("published").isPresent());
    }

    private Optional<ZonedDateTime> date(
            Reading reading,
            PostName name,
            boolean inDrafts,
            FrontMatterValues values,
            String pattern,
            Diagnostics diagnostics) {
        if (values.has("date")) {
            return dates.ofValue(
                    "date",
                    values.value("date").orElse(null),
                    values.location("date"),
                    DATE_IN_ADDRESS.matcher(pattern).find(),
                    diagnostics);
        }
        if (name.date().isPresent() && !reading.broken()) {
            return dates.ofFileName(name.date().get(), reading.document().file().location(), diagnostics);
        }
        return inDrafts || reading.broken() ? Optional.of(settings.time().atZone(settings.zone())) : Optional.empty();
    }

    private Optional<ZonedDateTime> otherDate(String key, FrontMatterValues values, Diagnostics diagnostics) {
        return values.value(key).flatMap(value -> dates.ofValue(key, value, values.location(key), false, diagnostics));
    }

    private static String withoutExtension(String fileName, PostName name) {
        return fileName.substring(0, fileName.length() - name.extension().length());
    }

    private static String layout(FrontMatterValues values) {
        if (values.value("layout").filter(Boolean.FALSE::equals).isPresent()) {
            return "none";
        }
        return values.text("layout").orElse("post");
    }

    private static List<Post.Redirect> redirectsFrom(FrontMatterValues values) {
        return Stream.concat(values.redirects("redirect_from").stream(), values.redirects("aliases").stream())
                .toList();
    }

    private List<String> authors(FrontMatterValues values) {
        List<String> authors = values.authors();
        return authors.isEmpty() && !settings.author().isEmpty() ? List.of(settings.author()) : authors;
    }

    /** {@code excerpt: false} leaves Jekyll's excerpt as it is. */
    private static Optional<String> excerpt(FrontMatterValues values) {
        return values.value("excerpt").filter(Boolean.class::isInstance).isPresent()
                ? Optional.empty()
                : values.text("excerpt");
    }

    /** An empty text means no excerpt, an empty value the separator of the site. */
    private String excerptSeparator(FrontMatterValues values) {
        Optional<Object> value = values.value("excerpt_separator");
        if (value.isPresent() && value.get() instanceof String text) {
            return text;
        }
        return values.text("excerpt_separator").orElse(settings.excerptSeparator());
    }
}
