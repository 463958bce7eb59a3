package io.github.mavenposts.liquid;

import java.util.List;
import java.util.Map;

/** A parsed template. Immutable; any number of threads may render it at once. */
public final class Template {
    private final Source source;
    private final Liquid liquid;
    private final Body body;
    private final List<LiquidError> warnings;

    private Template(Source source, Liquid liquid, Body body, List<LiquidError> warnings) {
        this.source = source;
        this.liquid = liquid;
        this.body = body;
        this.warnings = warnings;
    }

    /**
     * Parses a template.
     *
     * @param text the source
     * @param name the name for messages, such as the path of the file; may be empty
     * @param firstLine the line of the file in which the text starts: 1, or more if front matter was cut off
     * @param liquid the engine
     * @throws LiquidException if the source has an error that the engine's mode does not forgive
     */
    public static Template parse(String text, String name, int firstLine, Liquid liquid) {
        Source source = new Source(name, text, firstLine);
        Parser parser = new Parser(source, liquid);
        Body body = parser.document();
        return new Template(source, liquid, body, List.copyOf(parser.warnings()));
    }

    /** Parses a template without a name. */
    public static Template parse(String text, Liquid liquid) {
        return parse(text, "", 1, liquid);
    }

    /** The name that it was parsed with. */
    public String name() {
        return source.name();
    }

    /** What was parsed leniently, with mode {@link ErrorMode#WARN}. */
    public List<LiquidError> warnings() {
        return warnings;
    }

    /**
     * Renders with these variables.
     *
     * @param variables what the template sees; not changed, and must not change meanwhile
     * @return the output
     * @throws LiquidException if a limit is passed, or for any error if the engine is configured to throw them
     */
    public String render(Map<String, ?> variables) {
        return render(RenderRequest.of(variables)).output();
    }

    /** Renders and tells what went wrong. Throws as {@link #render(Map)}. */
    public RenderResult render(RenderRequest request) {
        StringBuilder out = new StringBuilder();
        RenderReport report = renderTo(request, out);
        return new RenderResult(out.toString(), report);
    }

    /**
     * Renders to the end of a builder. Throws as {@link #render(Map)}; what was rendered until then is in the
     * builder.
     */
    public RenderReport renderTo(RenderRequest request, StringBuilder out) {
        StringBuilder own = out.length() == 0 ? out : new StringBuilder();
        RenderContext context = new RenderContext(liquid, request);
        try {
            context.renderOutermost(this, own);
        } finally {
            if (own != out) {
                out.append(own);
            }
        }
        return context.report();
    }

    Source source() {
        return source;
    }

    Body body() {
        return body;
    }
}
