package io.github.mavenposts.markdown;

/** Plain text as HTML. */
public final class HtmlText {

    private HtmlText() {}

    /**
     * The text with the characters escaped that mean something in HTML, for content and for double-quoted attributes.
     *
     * @param text any text
     */
    public static String escape(CharSequence text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        escape(text, html);
        return html.toString();
    }

    /** Appends what {@link #escape(CharSequence)} gives. */
    static void escape(CharSequence text, StringBuilder html) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
