package io.github.mavenposts.render.theme;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A tree of files that may hold a theme. Reads nothing outside the tree. Used by many threads at once. */
public interface ThemeFiles {

    /**
     * Finds a file.
     *
     * @param path path below the root, with {@code /}: {@code _layouts/post.html}
     * @return the file; empty if there is none, or if the path has {@code ..} in it or leads out of the tree
     * @throws IOException if there is one and it cannot be read
     */
    Optional<ThemeFile> find(String path) throws IOException;

    /**
     * The paths of all files in a folder and below it, below the root, sorted.
     *
     * @param folder path of the folder below the root, without a final slash
     * @throws IOException if the folder is there and cannot be read
     */
    List<String> list(String folder) throws IOException;
}
