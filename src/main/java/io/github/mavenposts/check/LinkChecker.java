package io.github.mavenposts.check;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.markdown.LinkedHtml;
import io.github.mavenposts.markdown.MarkdownContent;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.read.SourceFile;
import io.github.mavenposts.render.link.LinkResolver;
import io.github.mavenposts.render.link.ResolvedLink;
import io.github.mavenposts.url.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Warns of links in posts that lead nowhere inside the site, at their places in the Markdown. Not thread-safe. */
public final class LinkChecker {

    private final LinkResolver resolver;
    private final Diagnostics diagnostics;
    private final Publication publication;
    private final Function<String, Optional<String>> html;
    private final NearestAddress nearest;

    /**
     * A checker for one publication.
     *
     * @param resolver finds what links lead to
     * @param publication what is published
     * @param otherFiles output paths of what other tools publish beside it
     * @param html gives the HTML of a file by its output path, rendered or read from the output; asked once at most for
     *     each file, and only if a link names a part of it that no post is known to have; empty if it cannot be had
     * @param diagnostics takes the warnings, and the problems of the posts' Markdown
     */
    public LinkChecker(
            LinkResolver resolver,
            Publication publication,
            Set<String> otherFiles,
            Function<String, Optional<String>> html,
            Diagnostics diagnostics) {
        this.resolver = resolver;
        this.publication = publication;
        this.html = html;
        this.diagnostics = diagnostics;
        this.nearest = new NearestAddress(publication, otherFiles);
    }

    /**
     * A post as it was rendered.
     *
     * @param source file of the post
     * @param address where it is published
     * @param content its body
     */
    public record RenderedPost(SourceFile source, Address address, MarkdownContent content) {}

    /** Checks every link of the posts. */
    public void check(List<RenderedPost> posts) {
        Fragments fragments = new Fragments(posts, publication, html);
        for (RenderedPost post : posts) {
            String file = post.source().displayPath();
            post.content().problems().forEach(problem -> diagnostics.add(problem.in(file)));
            for (LinkedHtml.Part part : post.content().html().parts()) {
                if (part instanceof LinkedHtml.Link link) {
                    check(link, post, fragments);
                }
            }
        }
    }

    private void check(LinkedHtml.Link link, RenderedPost post, Fragments fragments) {
        ResolvedLink resolved = resolver.resolve(link.destination(), post.address(), post.source());
        SourceLocation place = post.source().location(link.line(), link.column());
        if (resolved instanceof ResolvedLink.Broken broken) {
            // A project's <url> is often a page of its repository, below which there is more than this site.
            if (!broken.whole()) {
                broken(broken, place);
            }
        } else if (resolved instanceof ResolvedLink.Internal internal
                && !internal.fragment().isEmpty()) {
            fragments
                    .missing(internal)
                    .ifPresent(missing -> diagnostics.warning(
                            "link-fragment",
                            place,
                            "the link '" + link.destination() + "' names a part that " + missing.path()
                                    + " does not have",
                            missing.nearest()
                                    .map(id -> "did you mean '#" + id + "'?")
                                    .orElse("")));
        }
    }

    private void broken(ResolvedLink.Broken broken, SourceLocation place) {
        if (broken.reason().isEmpty()) {
            diagnostics.warning(
                    "link-broken",
                    place,
                    "the link '" + broken.destination() + "' leads nowhere",
                    nearest.to(broken.url())
                            .map(url -> "did you mean '" + url + "'?")
                            .orElse(""));
        } else {
            diagnostics.warning(
                    "link-unpublished",
                    place,
                    "the link '" + broken.destination() + "' leads to a post that is not published: " + broken.reason(),
                    "publish that post, or take the link out");
        }
    }
}
