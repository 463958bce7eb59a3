package io.github.mavenposts.write;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Brings rendered files into the output folder, all or nothing. {@link #put} lays files aside that differ from what is
 * in place; {@link #commit} moves them into place and deletes what earlier runs wrote and this one did not. Files that
 * no run wrote are never touched. {@code put} may be called from many threads; the rest from one.
 */
public final class SiteWriter implements AutoCloseable {

    private final Path output;
    private final Path state;
    private final Path staging;
    private final Severity conflict;
    private final Diagnostics diagnostics;
    private final Manifest before;
    private final Map<String, Manifest.Entry> kept = new ConcurrentHashMap<>();
    private final Map<String, Staged> staged = new ConcurrentHashMap<>();
    private final AtomicInteger stagedFiles = new AtomicInteger();

    /** A file laid aside, waiting for its place. */
    private record Staged(Path file, String hash, long size) {}

    /**
     * What a commit did.
     *
     * @param written files that were new or had changed
     * @param deleted files of earlier runs that are gone
     */
    public record Written(int written, int deleted) {}

    /**
     * Opens an output folder.
     *
     * @param outputDirectory the output folder; need not exist
     * @param stateDirectory where the manifest is kept and files are laid aside
     * @param conflictsFail a file of another tool at one of our paths is an error, otherwise a warning
     * @param diagnostics takes the conflicts
     * @throws IOException if the folders cannot be made or read
     */
    public SiteWriter(Path outputDirectory, Path stateDirectory, boolean conflictsFail, Diagnostics diagnostics)
            throws IOException {
        this.output = outputDirectory.toAbsolutePath().normalize();
        this.state = stateDirectory.toAbsolutePath().normalize();
        this.staging = state.resolve("staging");
        this.conflict = conflictsFail ? Severity.ERROR : Severity.WARNING;
        this.diagnostics = diagnostics;
        this.before = Manifest.read(manifestFile(), output);
        deleteStaging();
    }

    /** Output paths of files that no earlier run wrote: pages and resources of other tools. */
    public Set<String> filesOfOthers() throws IOException {
        Set<String> others = new TreeSet<>();
        if (!Files.isDirectory(output)) {
            return others;
        }
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = output.relativize(file).toString().replace('\\', '/');
                if (before.at(path).isEmpty()) {
                    others.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return others;
    }

    /**
     * Takes a file of the publication.
     *
     * @param path its output path
     * @param source what asks for it, for diagnostics
     * @param content its bytes
     * @throws IOException if it cannot be laid aside
     */
    public void put(String path, SourceLocation source, byte[] content) throws IOException {
        Path place = output.resolve(path).normalize();
        if (!place.startsWith(output) || place.equals(output)) {
            diagnostics.error(
                    "path-outside", source, "the path " + path + " leaves the output folder", "write another address");
            return;
        }
        String hash = ContentHash.of(content);
        switch (inPlace(path, place, hash, content.length)) {
            case SAME -> kept.put(path, entry(path, place, hash));
            case OURS -> stage(path, hash, content);
            case OTHERS -> conflict(path, source);
        }
    }

    private enum InPlace {
        /** The very bytes that we would write. */
        SAME,
        /** Nothing, or what an earlier run wrote. */
        OURS,
        /** A file, folder or link of somebody else. */
        OTHERS
    }

    private InPlace inPlace(String path, Path place, String hash, long size) throws IOException {
        if (!parentIsInside(place)) {
            return InPlace.OTHERS;
        }
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return InPlace.OURS;
        }
        BasicFileAttributes attributes =
                Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            return attributes.isDirectory() && onlyOurs(path) ? InPlace.OURS : InPlace.OTHERS;
        }
        List<Manifest.Entry> alternatives = before.at(path);
        for (Manifest.Entry entry : alternatives) {
            if (entry.size() == attributes.size()
                    && entry.modified() == attributes.lastModifiedTime().toMillis()) {
                return entry.hash().equals(hash) ? InPlace.SAME : InPlace.OURS;
            }
        }
        if (alternatives.isEmpty() && attributes.size() != size) {
            return InPlace.OTHERS;
        }
        String found = ContentHash.of(place);
        if (found.equals(hash)) {
            return InPlace.SAME;
        }
        return alternatives.stream().anyMatch(entry -> entry.hash().equals(found)) ? InPlace.OURS : InPlace.OTHERS;
    }

    /** True if the nearest folder that exists is a folder of the output, whatever links lead there. */
    private boolean parentIsInside(Path place) throws IOException {
        Path parent = place.getParent();
        while (parent.startsWith(output) && !parent.equals(output)) {
            if (Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
                if (Files.isDirectory(parent)) {
                    return parent.toRealPath().startsWith(output.toRealPath());
                }
                return !before.at(relative(parent)).isEmpty();
            }
            parent = parent.getParent();
        }
        return true;
    }

    /** True if every file below a path was written by earlier runs, so that the folder can give way to a file. */
    private boolean onlyOurs(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(output.resolve(folder))) {
            return files.filter(file -> !Files.isDirectory(file))
                    .noneMatch(file -> before.at(relative(file)).isEmpty());
        }
    }

    private void stage(String path, String hash, byte[] content) throws IOException {
        Files.createDirectories(staging);
        Path file = staging.resolve(Integer.toString(stagedFiles.incrementAndGet()));
        Files.write(file, content);
        staged.put(path, new Staged(file, hash, content.length));
    }

    private void conflict(String path, SourceLocation source) {
        diagnostics.add(new Diagnostic(
                conflict,
                "output-conflict",
                source,
                "the file " + path
                        + " is in the output folder already and was not written from these posts; it is left as it is",
                (source.equals(SourceLocation.NONE) ? "let it be written elsewhere" : "change the permalink")
                        + ", or delete the file if it is left over from an old build (mvn clean)"));
    }

    /**
     * Moves everything into place, and deletes what earlier runs wrote and this one does not publish.
     *
     * @throws IOException if a file cannot be moved or deleted; the next run mends it
     */
    public Written commit() throws IOException {
        Files.createDirectories(state);
        // Whatever happens on the way, every file that may be in place is known to be ours.
        Manifest.of(Stream.concat(
                        before.entries().values().stream().flatMap(List::stream),
                        Stream.concat(
                                kept.values().stream(),
                                staged.entrySet().stream()
                                        .map(file -> new Manifest.Entry(
                                                file.getKey(),
                                                file.getValue().hash(),
                                                file.getValue().size(),
                                                0)))))
                .write(manifestFile(), output);
        int deleted = deleteStale();
        List<Manifest.Entry> after = new ArrayList<>(kept.values());
        for (Map.Entry<String, Staged> file : staged.entrySet()) {
            Path place = output.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            move(file.getValue().file(), place);
            after.add(entry(file.getKey(), place, file.getValue().hash()));
        }
        Manifest.of(after.stream()).write(manifestFile(), output);
        return new Written(staged.size(), deleted);
    }

    private int deleteStale() throws IOException {
        int deleted = 0;
        for (Map.Entry<String, List<Manifest.Entry>> old : before.entries().entrySet()) {
            String path = old.getKey();
            Path place = output.resolve(path);
            if (kept.containsKey(path)
                    || staged.containsKey(path)
                    || !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            String found = ContentHash.of(place);
            if (old.getValue().stream().anyMatch(entry -> entry.hash().equals(found))) {
                Files.delete(place);
                deleteEmptyFolders(place.getParent());
                deleted++;
            }
        }
        return deleted;
    }

    private void deleteEmptyFolders(Path folder) throws IOException {
        Path empty = folder;
        while (empty.startsWith(output) && !empty.equals(output) && isEmpty(empty)) {
            Files.delete(empty);
            empty = empty.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Moves a file so that no reader ever sees half of it, across file systems too. */
    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (java.nio.file.AtomicMoveNotSupportedException e) {
            Path beside = to.resolveSibling("." + to.getFileName() + ".new");
            Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Manifest.Entry entry(String path, Path place, String hash) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(place, BasicFileAttributes.class);
        return new Manifest.Entry(
                path, hash, attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    private Path manifestFile() {
        return state.resolve("manifest");
    }

    private String relative(Path file) {
        return output.relativize(file).toString().replace('\\', '/');
    }

    /** Drops what was laid aside and not committed. */
    @Override
    public void close() throws IOException {
        deleteStaging();
    }

    private void deleteStaging() throws IOException {
        if (!Files.exists(staging)) {
            return;
        }
        try (Stream<Path> files = Files.walk(staging)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
