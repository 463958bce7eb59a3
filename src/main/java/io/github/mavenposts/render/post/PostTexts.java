package io.github.mavenposts.render.post;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.markdown.HtmlEngine;
import io.github.mavenposts.markdown.LinkedHtml;
import io.github.mavenposts.markdown.MarkdownContent;
import io.github.mavenposts.markdown.MarkdownEngine;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.render.link.LinkWriter;
import io.github.mavenposts.url.Address;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * The posts' texts as HTML. The Markdown of each is rendered once, when it is first asked for; its links are written for
 * each page that shows it. Used by many threads at once.
 */
public final class PostTexts implements Content.RenderedPosts {

    /** Jekyll's {@code markdown_ext}: a post with any other extension is HTML. */
    private static final Set<String> MARKDOWN = Set.of("markdown", "mkdown", "mkdn", "mkd", "md");

    private final MarkdownEngine engine;
    private final MarkdownEngine html = new HtmlEngine();
    private final LinkWriter links;
    private final Publication publication;
    private final Diagnostics diagnostics;
    private final Map<Post, Texts> texts = new IdentityHashMap<>();

    /**
     * The texts of posts.
     *
     * @param posts the posts
     * @param publication knows where they are published
     * @param engine renders their Markdown
     * @param links writes their links
     * @param diagnostics told what is wrong with the Markdown
     */
    public PostTexts(
            List<Post> posts,
            Publication publication,
            MarkdownEngine engine,
            LinkWriter links,
            Diagnostics diagnostics) {
        this.publication = publication;
        this.engine = engine;
        this.links = links;
        this.diagnostics = diagnostics;
        for (Post post : posts) {
            texts.put(
                    post,
                    new Texts(
                            new Lazy<>(() -> renderBody(post)),
                            new Lazy<>(() -> renderExcerpt(post)),
                            new Lazy<>(() -> summarise(post))));
        }
    }

    private record Texts(Lazy<MarkdownContent> body, Lazy<Optional<MarkdownContent>> excerpt, Lazy<String> summary) {}

    /** The body of a post, with its links still as written. */
    public MarkdownContent content(Post post) {
        return texts.get(post).body().get();
    }

    /**
     * The HTML of a post's body for a page.
     *
     * @param page output path of the page
     */
    public String html(Post post, String page) {
        return relative(content(post).html(), post, page);
    }

    /**
     * The HTML of a post's excerpt for a page; empty if it has none. It has no ids, for other posts on the page may have
     * the same; a link to one of them leads to the post. What the front matter gives as excerpt is HTML
     * already, as in Jekyll.
     *
     * @param page output path of the page
     */
    public String excerptHtml(Post post, String page) {
        return post.excerpt().orElseGet(() -> texts.get(post)
                .excerpt()
                .get()
                .map(excerpt -> relative(excerpt.html().withoutIds(), post, page))
                .orElse(""));
    }

    @Override
    public String html(Post post) {
        return absolute(content(post).html(), post);
    }

    @Override
    public String excerptHtml(Post post) {
        return post.excerpt().orElseGet(() -> texts.get(post)
                .excerpt()
                .get()
                .map(excerpt -> absolute(excerpt.html(), post))
                .orElse(""));
    }

    @Override
    public String summary(Post post) {
        return texts.get(post).summary().get();
    }

    private String summarise(Post post) {
        return post.description().orElseGet(() -> {
            String html = excerptHtml(post);
            return html.isEmpty() ? "" : Jsoup.parseBodyFragment(html).text();
        });
    }

    private String relative(LinkedHtml html, Post post, String page) {
        return html.write(links.relative(address(post), post.source().file(), page));
    }

    private String absolute(LinkedHtml html, Post post) {
        return html.write(links.absolute(address(post), post.source().file()));
    }

    private Address address(Post post) {
        return publication
                .addressOf(post)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not published: " + post.source().file().displayPath()));
    }

    private MarkdownContent renderBody(Post post) {
        return render(post, post.source().body(), post.source().bodyLine());
    }

    private Optional<MarkdownContent> renderExcerpt(Post post) {
        if (post.excerptSeparator().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Excerpt.of(post.source().body(), post.source().bodyLine(), post.excerptSeparator())
                .map(excerpt -> render(post, excerpt.text(), excerpt.firstLine()))
                .orElseGet(() -> content(post)));
    }

    private MarkdownContent render(Post post, String text, int firstLine) {
        String file = post.source().file().name().toLowerCase(Locale.ROOT);
        if (!MARKDOWN.contains(file.substring(file.lastIndexOf('.') + 1))) {
            return html.render(text, firstLine);
        }
        MarkdownContent content = engine.render(text, firstLine);
        content.problems()
                .forEach(problem ->
                        diagnostics.add(problem.in(post.source().file().displayPath())));
        return content;
    }
}
