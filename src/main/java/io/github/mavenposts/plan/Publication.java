package io.github.mavenposts.plan;

import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.url.Address;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The middle of the program: everything that is going to be published, by output path. Immutable. */
public final class Publication {

    private final SortedMap<String, Artifact> artifacts;
    private final Map<Post, Address> posts;
    private final Map<Label, Address> labels;
    private final Map<String, Address> pages;

    Publication(
            SortedMap<String, Artifact> artifacts,
            Map<Post, Address> posts,
            Map<Label, Address> labels,
            Map<String, Address> pages) {
        this.artifacts = Collections.unmodifiableSortedMap(new TreeMap<>(artifacts));
        this.posts = new IdentityHashMap<>(posts);
        this.labels = new IdentityHashMap<>(labels);
        this.pages = Map.copyOf(pages);
    }

    /** All artifacts by output path. */
    public SortedMap<String, Artifact> artifacts() {
        return artifacts;
    }

    /** Where a post is published. */
    public Optional<Address> addressOf(Post post) {
        return Optional.ofNullable(posts.get(post));
    }

    /** Where the page of a label is published. */
    public Optional<Address> addressOf(Label label) {
        return Optional.ofNullable(labels.get(label));
    }

    /** The addresses of pages with a well-known name: {@code list}, {@code tags}, {@code feed} … */
    public Map<String, Address> pages() {
        return pages;
    }
}
