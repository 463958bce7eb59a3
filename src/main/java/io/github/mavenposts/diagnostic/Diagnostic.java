package io.github.mavenposts.diagnostic;

import java.util.Comparator;

/**
 * One complaint about the input.
 *
 * @param severity how bad it is
 * @param code a stable name in kebab case, such as {@code front-matter-yaml}, for reports and searches
 * @param location where; {@link SourceLocation#NONE} if there is no file
 * @param message what is wrong, with the value that is wrong; one sentence without a full stop
 * @param hint what to write instead; empty if there is nothing to say
 */
public record Diagnostic(Severity severity, String code, SourceLocation location, String message, String hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Makes control characters visible in the values that the message and the hint quote, so that each is one line. */
    public Diagnostic {
        message = visible(message);
        hint = visible(hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: message (hint)}. */
    @Override
    public String toString() {
        String place = location.toString();
        return (place.isEmpty() ? "" : place + ": ") + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '\n' -> visible.append("\\n");
                case '\t' -> visible.append("\\t");
                default -> visible.append(Character.isISOControl(c) ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return visible.toString();
    }
}
