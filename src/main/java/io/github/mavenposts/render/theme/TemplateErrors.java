package io.github.mavenposts.render.theme;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.liquid.LiquidError;
import io.github.mavenposts.liquid.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells of what is wrong with a template. Stateless. */
public final class TemplateErrors {

    private static final String CODE = "template";

    private TemplateErrors() {}

    /**
     * Adds an error at its place in the template, with the templates that led there.
     *
     * @param error what the template engine says
     * @param diagnostics takes the error
     */
    public static void report(LiquidError error, Diagnostics diagnostics) {
        diagnostics.add(of(Severity.ERROR, error));
    }

    /** Adds a warning for everything in a template that can only be understood leniently. */
    static void warn(Template template, Diagnostics diagnostics) {
        template.warnings().forEach(error -> diagnostics.add(of(Severity.WARNING, error)));
    }

    private static Diagnostic of(Severity severity, LiquidError error) {
        List<String> stack = new ArrayList<>(error.includeStack());
        Collections.reverse(stack);
        String included = stack.isEmpty() ? "" : ", included by " + String.join(", by ", stack);
        SourceLocation location = new SourceLocation(error.template(), error.line(), error.column());
        return new Diagnostic(severity, CODE, location, error.message() + included, error.hint());
    }
}
