package io.github.mavenposts.render.theme;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.liquid.LiquidError;
import io.github.mavenposts.liquid.LiquidException;

/** Tells of what is wrong with a template. Stateless. */
public final class TemplateErrors {

    private TemplateErrors() {}

    /**
     * Adds an error at its place in the template, with the templates that led there.
     *
     * @param exception what the template engine says
     * @param diagnostics takes the error
     */
    public static void report(LiquidException exception, Diagnostics diagnostics) {
        LiquidError error = exception.error();
        String included =
                error.includeStack().isEmpty() ? "" : ", included by " + String.join(" > ", error.includeStack());
        diagnostics.error(
                "template",
                new SourceLocation(error.template(), error.line(), error.column()),
                error.message() + included,
                error.hint());
    }
}
