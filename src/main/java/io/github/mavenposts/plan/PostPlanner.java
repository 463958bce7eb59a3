package io.github.mavenposts.plan;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.url.Address;
import io.github.mavenposts.url.OutputPath;
import io.github.mavenposts.url.Permalink;
import io.github.mavenposts.url.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of the posts. A post that redirects has its page here too; {@code RedirectPlanner} makes a stub of it. */
final class PostPlanner implements Planner {

    /** Jekyll's {@code markdown_ext}. */
    private static final Set<String> MARKDOWN = Set.of(".markdown", ".mkdown", ".mkdn", ".mkd", ".md");

    @Override
    public void plan(Site site, PublicationBuilder publication) {
        Permalink ofSite = Permalink.ofSite(site.settings().permalink());
        complain(ofSite, SourceLocation.NONE, publication.diagnostics());

        LabelsOfPosts labels = new LabelsOfPosts(site);
        RelatedPosts related = new RelatedPosts(site.tags(), site.posts());
        List<Post> posts = site.posts();
        for (int index = posts.size() - 1; index >= 0; index--) {
            Post post = posts.get(index);
            Address address = address(post, ofSite, publication.diagnostics());
            post.permalink()
                    .filter(OutputPath::climbsAboveRoot)
                    .ifPresent(permalink -> publication.conflict(
                            "path-unsafe",
                            post.source().locationOf("permalink"),
                            "the permalink \"" + permalink + "\" leaves the site",
                            "write an address without .."));
            publication.address(post, address);
            Map<String, Object> data = new HashMap<>(labels.of(post));
            data.put("related", related.to(post));
            if (index > 0) {
                data.put("newer", posts.get(index - 1));
            }
            if (index + 1 < posts.size()) {
                data.put("older", posts.get(index + 1));
            }
            labels.series(post).map(Label::posts).ifPresent(series -> data.put("series_posts", series));
            publication.add(new Artifact(
                    address,
                    post.source().locationOf("permalink"),
                    new Content.Page(post.layout(), post.title(), Optional.of(post), data, post.sitemap())));
        }
    }

    private static Address address(Post post, Permalink ofSite, Diagnostics diagnostics) {
        if (Slug.cased(post.slug(), Slug.Mode.PRETTY).isEmpty()
                && post.permalink().isEmpty()) {
            diagnostics.warning(
                    "permalink-slug",
                    post.source().locationOf("slug"),
                    "nothing of the slug \"" + post.slug() + "\" is left in an address",
                    "add slug: or permalink: to the front matter");
        }
        Optional<Permalink> own = post.permalink().map(Permalink::ofFrontMatter);
        own.ifPresent(permalink -> complain(permalink, post.source().locationOf("permalink"), diagnostics));
        return own.orElse(ofSite).address(document(post));
    }

    private static Permalink.Document document(Post post) {
        String path = post.source().file().relativePath();
        int dot = path.lastIndexOf('.');
        boolean hasExtension = dot > path.lastIndexOf('/') + 1;
        String extension = hasExtension ? path.substring(dot) : "";
        return new Permalink.Document(
                "posts",
                hasExtension ? path.substring(0, dot) : path,
                post.slug(),
                post.categories(),
                post.date(),
                MARKDOWN.contains(extension.toLowerCase(Locale.ROOT)) ? ".html" : extension);
    }

    private static void complain(Permalink permalink, SourceLocation location, Diagnostics diagnostics) {
        for (Permalink.Unknown unknown : permalink.unknown()) {
            diagnostics.error(
                    "permalink-placeholder",
                    location,
                    "the permalink has an unknown placeholder :" + unknown.name(),
                    "did you mean :" + unknown.nearest() + "?");
        }
    }
}
