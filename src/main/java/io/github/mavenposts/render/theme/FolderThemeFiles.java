package io.github.mavenposts.render.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of the file system. A path with {@code ..} in it, or a link that leads out of the folder, finds no file. */
public final class FolderThemeFiles implements ThemeFiles {

    private final Path root;
    private final Path base;

    /**
     * A folder; it need not exist.
     *
     * @param root the folder
     * @param base folder that diagnostics show paths relative to
     */
    public FolderThemeFiles(Path root, Path base) {
        this.root = root.toAbsolutePath().normalize();
        this.base = base.toAbsolutePath().normalize();
    }

    @Override
    public Optional<ThemeFile> find(String path) throws IOException {
        Path file;
        try {
            file = root.resolve(path);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
        boolean straight = file.startsWith(root) && file.equals(file.normalize());
        if (!straight || !Files.isRegularFile(file) || !file.toRealPath().startsWith(root.toRealPath())) {
            return Optional.empty();
        }
        return Optional.of(new ThemeFile(display(file), Files.readAllBytes(file)));
    }

    @Override
    public List<String> list(String folder) throws IOException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> slashes(root.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private String display(Path file) {
        return slashes(file.startsWith(base) ? base.relativize(file) : file);
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
