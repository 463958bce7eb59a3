package io.github.mavenposts.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What earlier runs wrote into an output folder: the only files that a run may replace or delete. A manifest that cannot
 * be read, or is about another output folder, counts as empty. Immutable.
 */
final class Manifest {

    private static final String HEADER = "posts-maven-plugin manifest 1";
    private static final int FIELDS = 4;

    /**
     * A file as it was left.
     *
     * @param path its output path
     * @param hash the hash of its content, see {@link ContentHash}
     * @param size its size in bytes
     * @param modified its time of last change, in milliseconds since the epoch; 0 if it may not be in place yet
     */
    record Entry(String path, String hash, long size, long modified) {}

    private final SortedMap<String, List<Entry>> entries;

    private Manifest(SortedMap<String, List<Entry>> entries) {
        this.entries = entries;
    }

    /** A manifest of files. A path may stand in several entries while it is not known which of them is in place. */
    static Manifest of(Stream<Entry> entries) {
        return new Manifest(entries.collect(Collectors.groupingBy(Entry::path, TreeMap::new, Collectors.toList())));
    }

    /** Reads the manifest of an output folder; empty if there is none that can be used. */
    static Manifest read(Path file, Path outputDirectory) throws IOException {
        if (!Files.isRegularFile(file)) {
            return of(Stream.empty());
        }
        String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
        boolean whole = lines.length >= 3
                && lines[0].equals(HEADER)
                && lines[1].equals(outputDirectory.toString())
                && lines[lines.length - 1].isEmpty()
                && lines[lines.length - 2].equals("end " + (lines.length - 4));
        if (!whole) {
            return of(Stream.empty());
        }
        try {
            return of(Stream.of(lines).skip(2).limit(lines.length - 4).map(Manifest::parse));
        } catch (IllegalArgumentException e) {
            return of(Stream.empty());
        }
    }

    private static Entry parse(String line) {
        String[] fields = line.split(" ", FIELDS);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(line);
        }
        return new Entry(unescape(fields[3]), fields[0], Long.parseLong(fields[1]), Long.parseLong(fields[2]));
    }

    /** Writes the manifest beside its place and moves it there. */
    void write(Path file, Path outputDirectory) throws IOException {
        StringBuilder text =
                new StringBuilder(HEADER).append('\n').append(outputDirectory).append('\n');
        int count = 0;
        for (List<Entry> alternatives : entries.values()) {
            for (Entry entry : alternatives) {
                text.append(entry.hash()).append(' ').append(entry.size()).append(' ');
                text.append(entry.modified())
                        .append(' ')
                        .append(escape(entry.path()))
                        .append('\n');
                count++;
            }
        }
        text.append("end ").append(count).append('\n');
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A path on one line: a name may hold line ends on most file systems. */
    private static String escape(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String unescape(String path) {
        return path.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    /** What may be in place at a path; empty if no earlier run wrote there. */
    List<Entry> at(String path) {
        return entries.getOrDefault(path, List.of());
    }

    /** All paths with what may be in place there. */
    Map<String, List<Entry>> entries() {
        return entries;
    }
}
