package io.github.mavenposts.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the user chose of a Markdown engine.
 *
 * @param extensions names of the extensions that are on; empty for the default ones
 * @param options options by name
 */
public record MarkdownOptions(List<String> extensions, Map<String, String> options) {

    /** The defaults of every engine. */
    public static final MarkdownOptions DEFAULT = new MarkdownOptions(List.of(), Map.of());

    /** Copies the collections. */
    public MarkdownOptions {
        extensions = List.copyOf(extensions);
        options = Map.copyOf(options);
    }

    /** These options, with others for what they do not say. */
    public MarkdownOptions withDefaults(Map<String, String> defaults) {
        Map<String, String> all = new HashMap<>(defaults);
        all.putAll(options);
        return new MarkdownOptions(extensions, all);
    }
}
