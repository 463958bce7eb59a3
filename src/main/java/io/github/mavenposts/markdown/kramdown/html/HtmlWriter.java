package io.github.mavenposts.markdown.kramdown.html;

import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Entities;

/** Writes tags, text and entities. Not thread-safe. */
final class HtmlWriter {
    private static final String SPACES = " ".repeat(64);

    private final KramdownOptions.EntityOutput entityOutput;
    private final StringBuilder out;

    HtmlWriter(KramdownOptions.EntityOutput entityOutput, int expectedLength) {
        this.entityOutput = entityOutput;
        this.out = new StringBuilder(expectedLength);
    }

    int length() {
        return out.length();
    }

    /** Moves everything from {@code start} on to {@code index}, which comes before it. */
    void move(int start, int index) {
        String moved = out.substring(start);
        out.setLength(start);
        out.insert(index, moved);
    }

    void truncate(int length) {
        out.setLength(length);
    }

    HtmlWriter raw(CharSequence html) {
        out.append(html);
        return this;
    }

    HtmlWriter raw(char c) {
        out.append(c);
        return this;
    }

    HtmlWriter indent(int width) {
        int left = width;
        while (left > 0) {
            int part = Math.min(left, SPACES.length());
            out.append(SPACES, 0, part);
            left -= part;
        }
        return this;
    }

    /** Takes the last character away if it is a line feed. */
    void chomp() {
        if (out.length() > 0 && out.charAt(out.length() - 1) == '\n') {
            out.setLength(out.length() - 1);
        }
    }

    boolean endsWithLineFeed() {
        return out.length() > 0 && out.charAt(out.length() - 1) == '\n';
    }

    HtmlWriter open(String tag, Attributes attributes) {
        out.append('<').append(tag);
        attributes(attributes);
        out.append('>');
        return this;
    }

    HtmlWriter close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    HtmlWriter attributes(Attributes attributes) {
        if (attributes != null) {
            attributes.forEach((name, value) -> {
                if (!name.equals("id") || !Chars.isBlank(value, 0, value.length())) {
                    out.append(' ').append(name).append("=\"");
                    escape(value, true);
                    out.append('"');
                }
            });
        }
        return this;
    }

    /** Text; what looks like an entity in it is one. */
    HtmlWriter text(String text) {
        escape(text, false);
        return this;
    }

    private void escape(String text, boolean attribute) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String replacement =
                    switch (text.charAt(i)) {
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '&' -> isReference(text, i) ? null : "&amp;";
                        case '"' -> attribute ? "&quot;" : null;
                        default -> null;
                    };
            if (replacement != null) {
                out.append(text, done, i).append(replacement);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    /** Text in which nothing has a meaning, for code. */
    HtmlWriter verbatim(String text) {
        return verbatim(text, "&quot;");
    }

    /** Text in which nothing has a meaning, with quotation marks as they are. */
    HtmlWriter markup(String text) {
        return verbatim(text, null);
    }

    private HtmlWriter verbatim(String text, String quote) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String replacement =
                    switch (text.charAt(i)) {
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '&' -> "&amp;";
                        case '"' -> quote;
                        default -> null;
                    };
            if (replacement != null) {
                out.append(text, done, i).append(replacement);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
        return this;
    }

    private static boolean isReference(String text, int start) {
        int i = start + 1;
        if (i < text.length() && text.charAt(i) == '#') {
            return Entities.scan(text, start, text.length()) > 0;
        }
        int nameStart = i;
        while (i < text.length() && isNamePart(text.charAt(i), i == nameStart)) {
            i++;
        }
        return i > nameStart && i < text.length() && text.charAt(i) == ';';
    }

    private static boolean isNamePart(char c, boolean first) {
        if (c == '_' || Chars.isUnicodeAlpha(c)) {
            return true;
        }
        return !first && (c == '-' || c == '.' || c == ':' || Chars.isUnicodeWord(c));
    }

    /** An entity that the document has. */
    HtmlWriter entity(String written) {
        return entity(Entities.codePoint(written), written);
    }

    /** An entity by its code point; {@code written} is null if the document does not have it. */
    HtmlWriter entity(int codePoint, String written) {
        boolean special = codePoint == '<' || codePoint == '>' || codePoint == '&';
        boolean asChar = entityOutput == KramdownOptions.EntityOutput.AS_CHAR;
        String name = Entities.name(codePoint);
        if (asChar && codePoint >= 0 && !special) {
            out.appendCodePoint(codePoint);
        } else if ((asChar || entityOutput == KramdownOptions.EntityOutput.AS_INPUT) && written != null) {
            out.append(written);
        } else if ((entityOutput == KramdownOptions.EntityOutput.SYMBOLIC || special || codePoint == '"')
                && name != null) {
            out.append('&').append(name).append(';');
        } else {
            out.append("&#").append(codePoint).append(';');
        }
        return this;
    }

    /** A no-break space as entities are written. */
    String noBreakSpace() {
        return switch (entityOutput) {
            case AS_CHAR -> "\u00a0";
            case SYMBOLIC -> "&nbsp;";
            default -> "&#160;";
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
