package io.github.mavenposts.plan;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.url.Address;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the artifacts of all planners and finds those that are in each other's way. Not thread-safe. */
public final class PublicationBuilder {

    private final Diagnostics diagnostics;
    private final SortedMap<String, Artifact> artifacts = new TreeMap<>();
    private final Map<Post, Address> posts = new IdentityHashMap<>();
    private final Map<Label, Address> labels = new IdentityHashMap<>();
    private final Map<String, Address> pages = new HashMap<>();

    /** A publication with nothing in it. */
    public PublicationBuilder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Where complaints go. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Adds an artifact. */
    public void add(Artifact artifact) {
        artifacts.put(artifact.address().path(), artifact);
    }

    /** The artifact at an output path. */
    public Optional<Artifact> at(String path) {
        return Optional.ofNullable(artifacts.get(path));
    }

    /** Tells everybody where a post is published. */
    public void address(Post post, Address address) {
        posts.put(post, address);
    }

    /** Tells everybody where the page of a label is published. */
    public void address(Label label, Address address) {
        labels.put(label, address);
    }

    /** Tells everybody where a page with a well-known name is published: {@code list}, {@code tags}, {@code feed} … */
    public void address(String name, Address address) {
        pages.put(name, address);
    }

    /** Where a post is published. */
    public Address addressOf(Post post) {
        return posts.get(post);
    }

    /** The finished map. */
    public Publication build() {
        return new Publication(artifacts, posts, labels, pages);
    }
}
