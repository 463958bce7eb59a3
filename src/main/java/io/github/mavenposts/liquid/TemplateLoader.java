package io.github.mavenposts.liquid;

/**
 * Finds the templates that {@code include} and {@code render} name. Must be thread-safe; may remember parsed
 * templates.
 */
@FunctionalInterface
public interface TemplateLoader {
    /**
     * The template of that name.
     *
     * @throws LiquidException of kind {@link ErrorKind#FILE_SYSTEM} if there is none, {@link ErrorKind#SYNTAX} if it
     *     cannot be parsed
     */
    Template load(String name, Liquid liquid);

    /** A loader for engines without templates to include: fails with Ruby's words. */
    static TemplateLoader none() {
        return (name, liquid) -> {
            throw new LiquidException(ErrorKind.FILE_SYSTEM, "This liquid context does not allow includes.");
        };
    }
}
