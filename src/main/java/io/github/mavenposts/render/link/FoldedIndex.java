package io.github.mavenposts.render.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds values by path, and by a path spelt in another case if only one is meant. Not to be changed once shared. */
final class FoldedIndex<V> {

    private final Map<String, V> exact = new HashMap<>();
    private final Map<String, Optional<V>> folded = new HashMap<>();

    /** Adds a value. A path that is there already keeps its value. */
    void add(String path, V value) {
        if (exact.putIfAbsent(path, value) == null) {
            folded.merge(PathText.fold(path), Optional.of(value), (one, other) -> Optional.empty());
        }
    }

    Optional<V> get(String path) {
        return Optional.ofNullable(exact.get(path));
    }

    Optional<V> ignoringCase(String path) {
        return folded.getOrDefault(PathText.fold(path), Optional.empty());
    }
}
