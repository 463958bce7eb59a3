package io.github.mavenposts.render.theme;

import io.github.mavenposts.liquid.Template;
import java.util.Map;
import java.util.Optional;

/**
 * A layout that is ready to be rendered.
 *
 * @param displayPath its file as diagnostics show it
 * @param data its front matter: {@code layout} in templates
 * @param template the template
 * @param project true if it is the project's own
 */
public record Layout(String displayPath, Map<String, Object> data, Template template, boolean project) {

    /** The layout around this one. */
    public Optional<String> parent() {
        return data.get("layout") instanceof String name && !name.isEmpty() && !name.equals("none")
                ? Optional.of(name)
                : Optional.empty();
    }
}
