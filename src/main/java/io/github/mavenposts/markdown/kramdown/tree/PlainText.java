package io.github.mavenposts.markdown.kramdown.tree;

import io.github.mavenposts.markdown.kramdown.syntax.Entities;

/** The characters of an element without markup. Stateless. */
public final class PlainText {
    private PlainText() {}

    /** The characters of everything below {@code node}. */
    public static String of(Node node) {
        StringBuilder text = new StringBuilder();
        append(node, text);
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        switch (node.kind()) {
            case TEXT, CODE_SPAN, MATH, ABBREVIATION -> text.append(node.value());
            case ENTITY -> {
                int point = Entities.codePoint(node.value());
                if (point >= 0) {
                    text.appendCodePoint(point);
                }
            }
            case SMART_QUOTE -> text.appendCodePoint(Entities.codePointOfName(node.value()));
            case TYPOGRAPHIC_SYMBOL -> text.append(symbol(node.value()));
            default -> node.children().forEach(child -> append(child, text));
        }
    }

    private static String symbol(String name) {
        return switch (name) {
            case "mdash" -> "—";
            case "ndash" -> "–";
            case "hellip" -> "…";
            case "laquo" -> "«";
            case "raquo" -> "»";
            case "laquo_space" -> "«\u00a0";
            default -> "\u00a0»";
        };
    }
}
