package io.github.mavenposts.read;

import io.github.mavenposts.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The YAML at the head of a document, with the place of each value.
 *
 * @param values keys in the order of the file; values are {@code String, Long, BigInteger, Double, Boolean,
 *     ZonedDateTime, LocalDate, List, Map} or null for an empty value
 * @param locations the place of each top-level value
 * @param itemLocations for each top-level list, the places of its items
 */
public record FrontMatter(
        Map<String, Object> values,
        Map<String, SourceLocation> locations,
        Map<String, List<SourceLocation>> itemLocations) {

    /** A document without front matter. */
    public static final FrontMatter EMPTY = new FrontMatter(Map.of(), Map.of(), Map.of());

    /** Copies the maps, keeping their order; null values stay. */
    public FrontMatter {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        locations = Map.copyOf(locations);
        itemLocations = Map.copyOf(itemLocations);
    }
}
