package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;

/** Dashes, ellipses and guillemets. */
final class Symbols {
    private final SpanParser spans;

    Symbols(SpanParser spans) {
        this.spans = spans;
    }

    boolean parse(char c) {
        int pos = spans.pos();
        return switch (c) {
            case '-' ->
                spans.startsWith("---", pos)
                        ? add("mdash", pos, 3)
                        : spans.startsWith("--", pos) && add("ndash", pos, 2);
            case '.' -> spans.startsWith("...", pos) && add("hellip", pos, 3);
            case '<' ->
                spans.startsWith("<< ", pos)
                        ? add("laquo_space", pos, 3)
                        : spans.startsWith("<<", pos) && add("laquo", pos, 2);
            case '>' -> spans.startsWith(">>", pos) && parseRightGuillemet(pos);
            case '\\' -> parseEscapedGuillemet(pos);
            default -> false;
        };
    }

    private boolean parseRightGuillemet(int pos) {
        if (spans.charAt(pos - 1) == ' ' && spans.isUnclaimed(pos - 1)) {
            return add("raquo_space", pos - 1, 3);
        }
        return add("raquo", pos, 2);
    }

    private boolean parseEscapedGuillemet(int pos) {
        String mark = spans.startsWith("<<", pos + 1) ? "<<" : ">>";
        if (!spans.startsWith(mark, pos + 1)) {
            return false;
        }
        String entity = mark.equals("<<") ? "&lt;" : "&gt;";
        spans.add(spans.node(ElementKind.ENTITY, entity, pos), pos, pos + 2);
        spans.add(spans.node(ElementKind.ENTITY, entity, pos + 2), pos + 2, pos + 3);
        return true;
    }

    private boolean add(String name, int start, int length) {
        spans.add(spans.node(ElementKind.TYPOGRAPHIC_SYMBOL, name, start), start, start + length);
        return true;
    }
}
