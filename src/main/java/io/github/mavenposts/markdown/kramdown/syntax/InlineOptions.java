package io.github.mavenposts.markdown.kramdown.syntax;

import io.github.mavenposts.markdown.kramdown.KramdownOption;
import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Options that a document sets itself with <code>{::options key="value" /}</code>. Stateless. */
public final class InlineOptions {
    private InlineOptions() {}

    /** The options with those of {@code attributes} set; what cannot be set is told to {@code warnings}. */
    public static KramdownOptions apply(KramdownOptions options, Attributes attributes, Consumer<String> warnings) {
        KramdownOptions changed = options;
        for (Map.Entry<String, String> setting : attributes.toMap().entrySet()) {
            Optional<KramdownOption> option = KramdownOption.of(setting.getKey());
            if (option.isEmpty()) {
                warnings.accept("Unknown kramdown option '" + setting.getKey() + "'");
            } else if (options.names(KramdownOption.FORBIDDEN_INLINE_OPTIONS).contains(setting.getKey())) {
                warnings.accept("Option " + setting.getKey() + " may not be set inline");
            } else if (option.get() != KramdownOption.INPUT) {
                try {
                    changed = changed.with(option.get(), setting.getValue());
                } catch (IllegalArgumentException e) {
                    warnings.accept(e.getMessage());
                }
            }
        }
        return changed;
    }
}
