package io.github.mavenposts.render.drop;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.markdown.MarkdownContent.Heading;
import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.render.post.TableOfContents;
import io.github.mavenposts.url.Address;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post. Besides what Jekyll's posts have there are {@code newer}, {@code older}, {@code summary} (plain text),
 * {@code word_count}, {@code reading_time} (minutes), {@code headings}, {@code toc}, {@code toc_html}, and the labels with
 * their addresses as {@code tag_labels}, {@code category_labels}, {@code author_labels} and {@code series_label}. Every
 * other name is looked up in the front matter.
 */
public final class PostDrop implements Drop {

    /** Words that people read in a minute of prose on a screen; the usual figure of reading-time displays. */
    private static final int WORDS_PER_MINUTE = 200;

    private final Post post;
    private final PageContext page;

    PostDrop(Post post, PageContext page) {
        this.post = post;
        this.page = page;
    }

    @Override
    public Object get(String name) {
        return switch (name) {
            case "title" -> post.title();
            case "url" -> address().url();
            case "id" -> id();
            case "date" -> post.date();
            case "slug" -> post.slug();
            case "layout" -> post.layout();
            case "collection" -> "posts";
            case "path" -> post.source().file().relativePath();
            case "relative_path" -> post.source().file().relativePath();
            case "name" -> post.source().file().name();
            case "ext" -> extension();
            case "tags" -> post.tags();
            case "categories" -> post.categories();
            case "authors" -> post.authors();
            case "draft" -> post.draft();
            case "description" -> post.description().orElse(null);
            case "image" -> post.image().orElse(null);
            case "last_modified_at" -> post.lastModified().orElse(null);
            case "lang" -> post.lang().orElse(null);
            case "canonical_url" -> post.canonicalUrl().orElse(null);
            case "series" -> post.series().orElse(null);
            case "comments" -> post.comments();
            case "inprogress" -> post.inProgress();
            case "pin" -> post.pinned();
            case "toc" -> toc();
            default -> name.endsWith("_labels") || name.equals("series_label") ? labels(name) : rendered(name);
        };
    }

    @Override
    public String text() {
        return rendered("content").toString();
    }

    private Object labels(String name) {
        return switch (name) {
            case "tag_labels" -> labels(Label.Kind.TAG);
            case "category_labels" -> labels(Label.Kind.CATEGORY);
            case "author_labels" -> labels(Label.Kind.AUTHOR);
            case "series_label" ->
                labels(Label.Kind.SERIES).stream().findFirst().orElse(null);
            default -> page.value(post.data().get(name));
        };
    }

    private List<LabelDrop> labels(Label.Kind kind) {
        return page.labels(page.index().labels(post, kind));
    }

    /** What depends on other posts or on the text. */
    private Object rendered(String name) {
        return switch (name) {
            case "content" -> page.texts().html(post, page.address().path());
            case "excerpt" -> page.texts().excerptHtml(post, page.address().path());
            case "summary" -> page.texts().summary(post);
            case "word_count" -> page.texts().content(post).words();
            case "reading_time" ->
                Math.max(1, (page.texts().content(post).words() + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
            case "headings" ->
                page.texts().content(post).headings().stream()
                        .map(PostDrop::heading)
                        .toList();
            case "toc_html" -> TableOfContents.html(page.texts().content(post).headings());
            case "newer", "next" -> drop(page.index().newer(post));
            case "older", "previous" -> drop(page.index().older(post));
            default -> page.value(post.data().get(name));
        };
    }

    private static Map<String, Object> heading(Heading heading) {
        return Map.of("level", heading.level(), "id", heading.id(), "html", heading.html());
    }

    private boolean toc() {
        return post.data().get("toc") instanceof Boolean own
                ? own
                : page.index().site().settings().toc();
    }

    private Object drop(Optional<Post> other) {
        return other.map(page::post).orElse(null);
    }

    private Address address() {
        return page.index().addressOf(post);
    }

    /** Jekyll's: the folder of the address and the slug, which is not always the address. */
    private String id() {
        String url = address().url();
        return url.substring(0, url.lastIndexOf('/') + 1) + post.slug();
    }

    private String extension() {
        String file = post.source().file().name();
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot);
    }
}
