package io.github.mavenposts.liquid;

import java.util.List;

/**
 * What went wrong while rendering.
 *
 * @param errors each is a text in the output too, except undefined variables and filters
 * @param warnings what tags and filters warned of
 */
public record RenderReport(List<LiquidError> errors, List<LiquidError> warnings) {
    public RenderReport {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
