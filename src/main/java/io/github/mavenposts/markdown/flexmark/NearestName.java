package io.github.mavenposts.markdown.flexmark;

import io.github.mavenposts.diagnostic.EditDistance;
import java.util.Collection;
import java.util.Comparator;

/** Finds the name that somebody may have meant. */
final class NearestName {

    private NearestName() {}

    /**
     * The known name that takes the fewest changes to write.
     *
     * @param known at least one name
     */
    static String of(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String name) -> EditDistance.between(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
