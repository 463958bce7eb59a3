package io.github.mavenposts.render.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files that links may lead to, as a web server finds them for an address. Immutable once built. */
final class PublishedFiles {

    private final FoldedIndex<String> files = new FoldedIndex<>();

    PublishedFiles(Stream<String> paths) {
        paths.forEach(path -> files.add(path, path));
    }

    /**
     * The file for an address: the file itself, with {@code .html}, or the index of the folder; if there is none, one
     * that differs in case only.
     *
     * @param path the address below the base without a leading slash, not encoded
     */
    Optional<String> find(String path) {
        List<String> candidates = candidates(path);
        return first(candidates, files::get).or(() -> first(candidates, files::ignoringCase));
    }

    private static List<String> candidates(String path) {
        return path.isEmpty() || path.endsWith("/")
                ? List.of(path + "index.html")
                : List.of(path, path + ".html", path + "/index.html");
    }

    private static Optional<String> first(List<String> candidates, Function<String, Optional<String>> index) {
        return candidates.stream().map(index).flatMap(Optional::stream).findFirst();
    }
}
