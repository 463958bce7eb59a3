package io.github.mavenposts.read;

import io.github.mavenposts.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the files of a source folder. Follows symbolic links, but none that lead out of the folder. Immutable and
 * thread-safe.
 */
public final class SourceFolder {
    private static final int DEEPEST = 64;

    private final Path root;
    private final Path realRoot;
    private final Path base;

    /**
     * A source folder.
     *
     * @param root the folder; may be a symbolic link itself
     * @param base folder that diagnostics show paths relative to
     * @throws IOException if the folder is not there or cannot be read
     */
    public SourceFolder(Path root, Path base) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.realRoot = root.toRealPath();
        this.base = base.toAbsolutePath().normalize();
    }

    /**
     * All files that are meant to be published: without those whose name, or the name of a folder on the way to them,
     * starts with {@code _}, {@code .} or {@code #} or ends in {@code ~}.
     *
     * @param diagnostics told of links that lead out of the folder or into themselves
     * @return the files by path
     * @throws IOException if a folder cannot be read
     */
    public List<SourceFile> publishedFiles(Diagnostics diagnostics) throws IOException {
        return files(root, true, diagnostics);
    }

    /**
     * The files of a special folder directly below the source folder, such as {@code _drafts}.
     *
     * @param name name of the folder
     * @param diagnostics told of links that lead out of the folder or into themselves
     * @return the files by path, without hidden ones; empty if there is no such folder
     * @throws IOException if a folder cannot be read
     */
    public List<SourceFile> specialFiles(String name, Diagnostics diagnostics) throws IOException {
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder) || !staysInside(folder, diagnostics)) {
            return List.of();
        }
        return files(folder, false, diagnostics);
    }

    /** Names of files and folders that Jekyll, too, never publishes. */
    static boolean isHidden(String name) {
        return name.startsWith("_") || name.startsWith(".") || name.startsWith("#") || name.endsWith("~");
    }

    private List<SourceFile> files(Path start, boolean skipSpecial, Diagnostics diagnostics) throws IOException {
        List<SourceFile> found = new ArrayList<>();
        collect(start, skipSpecial, 0, found, diagnostics);
        found.sort(Comparator.comparing(SourceFile::relativePath));
        return found;
    }

    private void collect(Path folder, boolean skipSpecial, int depth, List<SourceFile> found, Diagnostics diagnostics)
            throws IOException {
        if (depth > DEEPEST) {
            diagnostics.error(
                    "source-depth", file(folder).location(), "folders are nested more than " + DEEPEST + " deep", "");
            return;
        }
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.toList();
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            boolean hidden = skipSpecial ? isHidden(name) : isHidden(name) && !name.startsWith("_");
            if (hidden || !staysInside(entry, diagnostics)) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                if (!leadsIntoItself(entry, diagnostics)) {
                    collect(entry, skipSpecial, depth + 1, found, diagnostics);
                }
            } else if (Files.isRegularFile(entry)) {
                found.add(file(entry));
            }
        }
    }

    private boolean staysInside(Path entry, Diagnostics diagnostics) throws IOException {
        if (!Files.isSymbolicLink(entry)) {
            return true;
        }
        try {
            if (entry.toRealPath().startsWith(realRoot)) {
                return true;
            }
            diagnostics.error(
                    "source-link",
                    file(entry).location(),
                    "the symbolic link leads out of the source folder",
                    "copy what it points to into the source folder");
        } catch (NoSuchFileException e) {
            diagnostics.error(
                    "source-link", file(entry).location(), "the symbolic link leads to a file that is not there", "");
        }
        return false;
    }

    private boolean leadsIntoItself(Path folder, Diagnostics diagnostics) throws IOException {
        if (!Files.isSymbolicLink(folder) || !folder.getParent().toRealPath().startsWith(folder.toRealPath())) {
            return false;
        }
        diagnostics.error(
                "source-link", file(folder).location(), "the symbolic link leads to a folder that it lies in", "");
        return true;
    }

    private SourceFile file(Path path) {
        Path shown = path.startsWith(base) ? base.relativize(path) : path;
        return new SourceFile(path, slashes(root.relativize(path)), slashes(shown));
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
