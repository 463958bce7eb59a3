package io.github.mavenposts.render.drop;

import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.url.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of a run ask of the site again and again, prepared once. Immutable; used by many threads at once. */
public final class SiteIndex {

    private final Site site;
    private final Publication publication;
    private final Map<Post, Integer> positions = new IdentityHashMap<>();
    private final Map<Post, Map<Label.Kind, List<Label>>> labels = new IdentityHashMap<>();

    /** Prepares the answers for a site and its addresses. */
    public SiteIndex(Site site, Publication publication) {
        this.site = site;
        this.publication = publication;
        for (int position = 0; position < site.posts().size(); position++) {
            positions.put(site.posts().get(position), position);
        }
        for (List<Label> kind : List.of(site.tags(), site.categories(), site.authors(), site.series())) {
            for (Label label : kind) {
                for (Post post : label.posts()) {
                    labels.computeIfAbsent(post, absent -> new EnumMap<>(Label.Kind.class))
                            .computeIfAbsent(label.kind(), absent -> new ArrayList<>())
                            .add(label);
                }
            }
        }
    }

    /** The site. */
    public Site site() {
        return site;
    }

    /** The addresses. */
    public Publication publication() {
        return publication;
    }

    /** The labels of a kind that a post has, in the order in which it names them. */
    public List<Label> labels(Post post, Label.Kind kind) {
        List<String> names =
                switch (kind) {
                    case TAG -> post.tags();
                    case CATEGORY -> post.categories();
                    case AUTHOR -> post.authors();
                    case SERIES -> List.of();
                };
        return labels.getOrDefault(post, Map.of()).getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparingInt(label -> position(names, label.name())))
                .toList();
    }

    /** The place of a name in a list; behind all others if it is not there, as a default author. */
    private static int position(List<String> names, String name) {
        int position = names.indexOf(name);
        return position < 0 ? names.size() : position;
    }

    /** The post after a post in time. */
    public Optional<Post> newer(Post post) {
        return at(post, -1);
    }

    /** The post before a post in time. */
    public Optional<Post> older(Post post) {
        return at(post, 1);
    }

    /** The address of a post that is published. */
    Address addressOf(Post post) {
        return publication
                .addressOf(post)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not published: " + post.source().file().displayPath()));
    }

    private Optional<Post> at(Post post, int step) {
        Integer position = positions.get(post);
        if (position == null
                || position + step < 0
                || position + step >= site.posts().size()) {
            return Optional.empty();
        }
        return Optional.of(site.posts().get(position + step));
    }
}
