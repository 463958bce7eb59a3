package io.github.mavenposts.markdown.kramdown;

import java.util.Optional;

/** Turns a formula into HTML. Implementations are safe for use by many threads. */
public interface MathEngine {

    /**
     * The formula as HTML.
     *
     * @param formula LaTeX, not escaped
     * @param block whether it stands on its own
     * @return empty if the engine cannot; kramdown then shows the source
     */
    Optional<String> render(String formula, boolean block);
}
