package io.github.mavenposts.check;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.markdown.LinkedHtml;
import io.github.mavenposts.markdown.MarkdownContent;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.render.Renderer;
import io.github.mavenposts.render.link.LinkResolver;
import io.github.mavenposts.url.Address;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the {@link LinkChecker} what a site consists of: its posts as rendered, and the HTML of every page. */
public final class SiteLinks {

    private final Publication publication;
    private final Renderer renderer;
    private final Path output;

    /**
     * The links of a publication.
     *
     * @param publication what is published
     * @param renderer renders it
     * @param output folder with what other tools publish beside it
     */
    public SiteLinks(Publication publication, Renderer renderer, Path output) {
        this.publication = publication;
        this.renderer = renderer;
        this.output = output;
    }

    /**
     * Checks the links of all posts.
     *
     * @param site the posts
     * @param links finds what links lead to
     * @param otherFiles output paths of what other tools publish
     * @param diagnostics takes the warnings
     */
    public void check(Site site, LinkResolver links, Set<String> otherFiles, Diagnostics diagnostics) {
        List<LinkChecker.RenderedPost> posts = site.posts().stream()
                .flatMap(post -> publication
                        .addressOf(post)
                        .map(address ->
                                new LinkChecker.RenderedPost(post.source().file(), address, content(post, address)))
                        .stream())
                .toList();
        new LinkChecker(links, publication, otherFiles, this::html, diagnostics).check(posts);
    }

    /** What a post says; one that has moved consists of a link to its new address. */
    private MarkdownContent content(Post post, Address address) {
        if (post.redirectTo().isEmpty()) {
            return renderer.texts().content(post);
        }
        Artifact artifact = publication.artifacts().get(address.path());
        List<LinkedHtml.Part> parts = artifact.content() instanceof Content.Redirect redirect
                ? List.of(new LinkedHtml.Link(
                        redirect.to(),
                        artifact.source().line(),
                        artifact.source().column(),
                        false))
                : List.of();
        return new MarkdownContent(new LinkedHtml(parts), List.of(), Set.of(), 0);
    }

    /** The HTML of a page, ours or another tool's; empty if it is no page or cannot be read. */
    private Optional<String> html(String path) {
        if (!path.endsWith(".html") && !path.endsWith(".htm")) {
            return Optional.empty();
        }
        Artifact artifact = publication.artifacts().get(path);
        try {
            byte[] bytes = artifact == null ? Files.readAllBytes(output.resolve(path)) : renderer.render(artifact);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
