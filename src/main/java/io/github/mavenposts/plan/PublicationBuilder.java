package io.github.mavenposts.plan;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.url.Address;
import java.nio.file.FileSystems;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Collects the artifacts of all planners and finds those that are in each other's way, in time linear in the length of all
 * paths. Not thread-safe.
 */
public final class PublicationBuilder {

    private final Diagnostics diagnostics;
    private final Severity conflictSeverity;
    private final OutputNames names = new OutputNames(FileSystems.getDefault());
    private final SortedMap<String, Artifact> artifacts = new TreeMap<>();
    private final Map<String, Artifact> folders = new HashMap<>();
    private final Map<Post, Address> posts = new IdentityHashMap<>();
    private final Map<Label, Address> labels = new IdentityHashMap<>();
    private final Map<String, Address> pages = new HashMap<>();

    /**
     * A publication with nothing in it.
     *
     * @param conflictsFail conflicts of addresses are errors; otherwise warnings, and the artifact that Jekyll writes last
     *     stays
     * @param diagnostics takes the complaints
     */
    public PublicationBuilder(boolean conflictsFail, Diagnostics diagnostics) {
        this.conflictSeverity = conflictsFail ? Severity.ERROR : Severity.WARNING;
        this.diagnostics = diagnostics;
    }

    /** Where complaints go. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Adds a conflict of addresses, as severe as the run has it; the parameters are those of {@link Diagnostic}. */
    public void conflict(String code, SourceLocation location, String message, String hint) {
        diagnostics.add(new Diagnostic(conflictSeverity, code, location, message, hint));
    }

    /**
     * Adds an artifact, unless its path is not safe. Of two with one path a post's page stays, as in Jekyll, which writes
     * its documents last; else the later one. Where one needs as a folder what the other has as a file, the earlier stays.
     */
    public void add(Artifact artifact) {
        String path = artifact.address().path();
        if (!isSafe(artifact)) {
            return;
        }
        Artifact same = artifacts.get(path);
        if (same != null) {
            samePath(artifact, same);
            if (isPost(artifact) || !isPost(same)) {
                put(artifact);
            }
            return;
        }
        Optional<Artifact> blocker = blocker(path);
        if (blocker.isPresent()) {
            conflict("path-folder", artifact.source(), folderConflict(path, blocker.get()), "change one of them");
            return;
        }
        put(artifact);
    }

    /** Complains at a line that people can change: generated pages have none. */
    private void samePath(Artifact artifact, Artifact same) {
        boolean generated = artifact.source().equals(SourceLocation.NONE);
        Artifact complaint = generated ? same : artifact;
        Artifact other = generated ? artifact : same;
        conflict(
                "path-conflict",
                complaint.source(),
                complaint.address().path() + " is also written by " + other.place(),
                other.source().equals(SourceLocation.NONE) ? "write another address" : "change one of them");
    }

    /** Puts an artifact in the place of the one that has its path. */
    public void replace(Artifact artifact) {
        put(artifact);
    }

    /**
     * What is in the way of a file: an artifact with that path, one that is a file where the path needs a folder, or one
     * in a folder of that name.
     */
    public Optional<Artifact> blocker(String path) {
        Artifact blocker = artifacts.get(path);
        for (int slash = path.indexOf('/'); blocker == null && slash >= 0; slash = path.indexOf('/', slash + 1)) {
            blocker = artifacts.get(path.substring(0, slash));
        }
        return Optional.ofNullable(blocker == null ? folders.get(path) : blocker);
    }

    /** The artifact at an output path. */
    public Optional<Artifact> at(String path) {
        return Optional.ofNullable(artifacts.get(path));
    }

    /** The artifacts so far, by output path. */
    public Iterable<Artifact> artifacts() {
        return artifacts.values();
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

    /**
     * Where a post is published.
     *
     * @throws IllegalStateException if no planner has decided it yet
     */
    public Address addressOf(Post post) {
        Address address = posts.get(post);
        if (address == null) {
            throw new IllegalStateException(
                    "no address yet: " + post.source().file().displayPath());
        }
        return address;
    }

    /** Where the page with a well-known name is published, if it is. */
    public Optional<Address> addressOf(String name) {
        return Optional.ofNullable(pages.get(name));
    }

    /** The finished map. */
    public Publication build() {
        findNamesThatDifferInCase();
        return new Publication(artifacts, posts, labels, pages);
    }

    /** True if nothing forbids the artifact's path; says what does. */
    private boolean isSafe(Artifact artifact) {
        String path = artifact.address().path();
        Optional<String> danger = names.danger(path);
        if (danger.isPresent()) {
            diagnostics.error(
                    "path-unsafe", artifact.source(), "the path " + path + " " + danger.get(), "write another address");
            return false;
        }
        Optional<String> obstacle = names.obstacle(path);
        if (obstacle.isPresent()) {
            diagnostics.error(
                    "path-unwritable",
                    artifact.source(),
                    "the path " + path + " " + obstacle.get(),
                    "write another address");
            return false;
        }
        names.limit(path)
                .ifPresent(limit -> diagnostics.warning(
                        "path-portability",
                        artifact.source(),
                        "the path " + path + " " + limit,
                        "write another address if the site is ever built or unpacked there"));
        return true;
    }

    private static String folderConflict(String path, Artifact blocker) {
        String other = blocker.address().path();
        String folder = other.startsWith(path + "/") ? path : other;
        return folder + " cannot be a file and a folder: " + other + " is written by " + blocker.place();
    }

    private static boolean isPost(Artifact artifact) {
        return artifact.content() instanceof Content.Page page && page.post().isPresent();
    }

    private void put(Artifact artifact) {
        String path = artifact.address().path();
        artifacts.put(path, artifact);
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.putIfAbsent(path.substring(0, slash), artifact);
        }
    }

    private void findNamesThatDifferInCase() {
        Map<String, Artifact> folded = new HashMap<>();
        for (Artifact artifact : artifacts.values()) {
            String path = artifact.address().path();
            Artifact other = folded.putIfAbsent(Publication.fold(path), artifact);
            if (other == null) {
                continue;
            }
            String otherPath = other.address().path();
            boolean redirect = isRedirect(artifact) || isRedirect(other);
            if (redirect) {
                Artifact stub = isRedirect(artifact) ? artifact : other;
                Artifact rest = stub == artifact ? other : artifact;
                diagnostics.warning(
                        "redirect-case",
                        stub.source(),
                        "the redirect " + stub.address().path() + difference(path, otherPath)
                                + rest.address().path() + " of " + rest.place(),
                        "they are one file on Windows and macOS");
            } else {
                conflict(
                        "path-case",
                        artifact.source(),
                        path + difference(path, otherPath) + otherPath + " of " + other.place(),
                        "they are one file on Windows and macOS; change one of them");
            }
        }
    }

    private static String difference(String path, String other) {
        return path.equalsIgnoreCase(other)
                ? " differs only in case from "
                : " differs only in case or in how its accents are encoded from ";
    }

    private static boolean isRedirect(Artifact artifact) {
        return artifact.content() instanceof Content.Redirect;
    }
}
