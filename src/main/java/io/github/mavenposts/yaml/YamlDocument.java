package io.github.mavenposts.yaml;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first document of a YAML text.
 *
 * @param value its value, if the text has any: {@code String, Long, BigInteger, Double, Boolean, ZonedDateTime, LocalDate}, or
 *     an unmodifiable {@code List} or {@code Map} of those and of null; maps have text keys in the order of the file
 * @param location place of the value
 * @param keyLocations if the value is a map, the place of each key
 * @param locations if the value is a map, the place of the value of each key
 * @param itemLocations for each list among the values of the map, the places of its items
 * @param warnings what was read but is hardly meant, such as a key that comes twice
 */
public record YamlDocument(
        Optional<Object> value,
        SourceLocation location,
        Map<String, SourceLocation> keyLocations,
        Map<String, SourceLocation> locations,
        Map<String, List<SourceLocation>> itemLocations,
        List<Diagnostic> warnings) {

    /** Copies the collections, keeping their order. */
    public YamlDocument {
        keyLocations = Collections.unmodifiableMap(new LinkedHashMap<>(keyLocations));
        locations = Collections.unmodifiableMap(new LinkedHashMap<>(locations));
        itemLocations = Collections.unmodifiableMap(new LinkedHashMap<>(itemLocations));
        warnings = List.copyOf(warnings);
    }

    /** The value as a map; empty if it is something else or there is none. */
    public Optional<Map<String, Object>> map() {
        return value.map(any -> {
            if (!(any instanceof Map<?, ?> map)) {
                return null;
            }
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put((String) key, item));
            return copy;
        });
    }
}
