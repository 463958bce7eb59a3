package io.github.mavenposts.liquid;

import java.util.List;
import java.util.Objects;

/**
 * An error or a warning, and where it is.
 *
 * @param kind what went wrong
 * @param message Ruby's words for it, without position
 * @param template the name of the template, empty if it has none
 * @param line in the file, from 1, front matter counted; 0 if not known
 * @param column from 1; 0 if not known
 * @param includeStack the templates around it, the outermost first, each as {@code name:line}
 * @param hint what was perhaps meant, such as the nearest name of a filter; empty if there is nothing to say
 */
public record LiquidError(
        ErrorKind kind, String message, String template, int line, int column, List<String> includeStack, String hint) {
    public LiquidError {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(message);
        Objects.requireNonNull(template);
        Objects.requireNonNull(hint);
        includeStack = List.copyOf(includeStack);
    }

    /** An error of which only the message is known as yet. */
    static LiquidError of(ErrorKind kind, String message, String hint) {
        return new LiquidError(kind, message, "", 0, 0, List.of(), hint);
    }

    /** The same error at a position, unless it has one already. */
    LiquidError at(String templateName, int atLine, int atColumn, List<String> stack) {
        return line > 0 ? this : new LiquidError(kind, message, templateName, atLine, atColumn, stack, hint);
    }

    /** As Ruby prints it into the output: {@code Liquid error: divided by 0}. */
    public String text() {
        return prefix() + ": " + message;
    }

    /** As Ruby prints it with line numbers on: {@code Liquid error (post.md line 3): divided by 0}. */
    public String textWithPosition() {
        if (line == 0) {
            return text();
        }
        String name = template.isEmpty() ? "" : template + " ";
        return prefix() + " (" + name + "line " + line + "): " + message;
    }

    private String prefix() {
        return kind == ErrorKind.SYNTAX ? "Liquid syntax error" : "Liquid error";
    }
}
