package io.github.mavenposts.plan;

import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.url.Address;
import io.github.mavenposts.url.OutputPath;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The middle of the program: everything that is going to be published, by output path. Immutable and thread-safe. */
public final class Publication {

    private final SortedMap<String, Artifact> artifacts;
    private final Map<String, Artifact> folded;
    private final Map<Post, Address> posts;
    private final Map<Label, Address> labels;
    private final Map<String, Address> pages;

    Publication(
            SortedMap<String, Artifact> artifacts,
            Map<Post, Address> posts,
            Map<Label, Address> labels,
            Map<String, Address> pages) {
        this.artifacts = Collections.unmodifiableSortedMap(new TreeMap<>(artifacts));
        this.folded = new HashMap<>();
        this.artifacts.forEach((path, artifact) -> folded.putIfAbsent(fold(path), artifact));
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

    /** The artifact at an output path. */
    public Optional<Artifact> at(String path) {
        return Optional.ofNullable(artifacts.get(path));
    }

    /**
     * What a web server gives for an address: the file itself, with {@code .html}, or the index of the folder.
     *
     * @param url address below the base, with or without a leading slash, without query and fragment
     */
    public Optional<Artifact> atUrl(String url) {
        return OutputPath.candidates(url).stream()
                .map(artifacts::get)
                .filter(artifact -> artifact != null)
                .findFirst();
    }

    /** Like {@link #atUrl}, for an address that may be written in another case or composed of other characters. */
    public Optional<Artifact> atUrlIgnoringCase(String url) {
        return OutputPath.candidates(url).stream()
                .map(path -> folded.get(fold(path)))
                .filter(artifact -> artifact != null)
                .findFirst();
    }

    /** The name under which file systems that know no case, and no difference of composed characters, keep a file. */
    static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
