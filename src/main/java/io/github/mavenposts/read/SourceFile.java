package io.github.mavenposts.read;

import io.github.mavenposts.diagnostic.SourceLocation;
import java.nio.file.Path;

/**
 * A file of the source folder.
 *
 * @param path where it is
 * @param relativePath its path below the source folder, with {@code /}
 * @param displayPath its path as diagnostics show it: relative to the project, with {@code /}
 */
public record SourceFile(Path path, String relativePath, String displayPath) {

    /** The name without folders. */
    public String name() {
        return relativePath.substring(relativePath.lastIndexOf('/') + 1);
    }

    /** The file as a whole, for diagnostics. */
    public SourceLocation location() {
        return SourceLocation.of(displayPath);
    }

    /** A place in the file, for diagnostics. */
    public SourceLocation location(int line, int column) {
        return new SourceLocation(displayPath, line, column);
    }
}
