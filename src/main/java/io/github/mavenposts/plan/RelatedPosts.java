package io.github.mavenposts.plan;

import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The posts that share most tags with a post. A rare tag counts more than a common one; among equals the newer post comes
 * first.
 *
 * <p>The work for a post is bounded, so that a tag on every post costs no more than others: only the rarest tags of a post
 * count, and of a common tag only the posts nearest in time are looked at.
 */
final class RelatedPosts {

    private static final int RESULTS = 5;
    private static final int TAGS_OF_A_POST = 16;
    private static final int POSTS_OF_A_TAG = 48;

    private final Map<Post, Integer> numbers = new IdentityHashMap<>();
    private final Map<Post, List<Use>> uses = new IdentityHashMap<>();
    private long comparisons;

    /** A tag of a post, and the post's place among the posts of the tag. */
    private record Use(Label tag, int place, double weight) {}

    private record Candidate(Post post, double score, int number) {}

    /**
     * @param tags all tags
     * @param posts all posts, newest first
     */
    RelatedPosts(List<Label> tags, List<Post> posts) {
        for (int number = 0; number < posts.size(); number++) {
            numbers.put(posts.get(number), number);
        }
        for (Label tag : tags) {
            // Inverse document frequency; one more in the denominator keeps a tag on every post above zero.
            double weight = Math.log1p((double) posts.size() / tag.posts().size());
            for (int place = 0; place < tag.posts().size(); place++) {
                uses.computeIfAbsent(tag.posts().get(place), post -> new ArrayList<>())
                        .add(new Use(tag, place, weight));
            }
        }
        Comparator<Use> rarestFirst = Comparator.comparingInt(
                        (Use use) -> use.tag().posts().size())
                .thenComparing(use -> use.tag().name());
        uses.replaceAll((post, used) ->
                used.stream().sorted(rarestFirst).limit(TAGS_OF_A_POST).toList());
    }

    /** At most five posts, best first. */
    List<Post> to(Post post) {
        Map<Label, Double> weights = new IdentityHashMap<>();
        Map<Post, Boolean> near = new IdentityHashMap<>();
        for (Use use : uses.getOrDefault(post, List.of())) {
            weights.put(use.tag(), use.weight());
            List<Post> tagged = use.tag().posts();
            int to = Math.min(tagged.size(), Math.max(use.place() + POSTS_OF_A_TAG / 2, POSTS_OF_A_TAG));
            int from = Math.max(0, to - POSTS_OF_A_TAG);
            comparisons += to - from;
            tagged.subList(from, to).forEach(other -> near.put(other, true));
        }
        near.remove(post);
        return near.keySet().stream()
                .map(other -> new Candidate(other, score(other, weights), numbers.get(other)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::number))
                .limit(RESULTS)
                .map(Candidate::post)
                .toList();
    }

    /** How many pairs of posts and tags were looked at, which tests hold against the number of posts. */
    long comparisons() {
        return comparisons;
    }

    private double score(Post other, Map<Label, Double> weights) {
        double score = 0;
        for (Use use : uses.get(other)) {
            comparisons++;
            score += weights.getOrDefault(use.tag(), 0.0);
        }
        return score;
    }
}
