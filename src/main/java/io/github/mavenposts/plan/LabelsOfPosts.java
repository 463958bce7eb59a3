package io.github.mavenposts.plan;

import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The labels of each post, in the order in which the post names them. */
final class LabelsOfPosts {

    private final Map<Post, List<Label>> tags;
    private final Map<Post, List<Label>> categories;
    private final Map<Post, List<Label>> authors;
    private final Map<Post, List<Label>> series;

    LabelsOfPosts(Site site) {
        tags = byPost(site.tags(), Post::tags);
        categories = byPost(site.categories(), Post::categories);
        authors = byPost(site.authors(), Post::authors);
        series = byPost(site.series(), post -> post.series().map(List::of).orElse(List.of()));
    }

    /** The labels of a post by their keys in the page's data. */
    Map<String, List<Label>> of(Post post) {
        return Map.of(
                "tags", tags.getOrDefault(post, List.of()),
                "categories", categories.getOrDefault(post, List.of()),
                "authors", authors.getOrDefault(post, List.of()),
                "series", series.getOrDefault(post, List.of()));
    }

    /** The series that the post is part of. */
    Optional<Label> series(Post post) {
        return series.getOrDefault(post, List.of()).stream().findFirst();
    }

    private static Map<Post, List<Label>> byPost(List<Label> labels, Function<Post, List<String>> names) {
        Map<Post, List<Label>> byPost = new IdentityHashMap<>();
        for (Label label : labels) {
            for (Post post : label.posts()) {
                byPost.computeIfAbsent(post, key -> new ArrayList<>()).add(label);
            }
        }
        byPost.forEach((post, own) -> {
            Map<String, Integer> order = new HashMap<>();
            names.apply(post).forEach(name -> order.putIfAbsent(name, order.size()));
            own.sort(Comparator.comparingInt(label -> order.getOrDefault(label.name(), order.size())));
        });
        return byPost;
    }
}
