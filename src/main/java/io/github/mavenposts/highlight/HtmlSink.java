package io.github.mavenposts.highlight;

/** Writes tokens as HTML; neighbours of the same type become one. */
final class HtmlSink implements TokenSink {

    private final String code;
    private final StringBuilder html;
    private TokenType type = TokenType.TEXT;
    private int start;
    private int end;

    HtmlSink(String code) {
        this.code = code;
        this.html = new StringBuilder(code.length() * 3);
    }

    @Override
    public void token(TokenType type, int start, int end) {
        if (type != this.type || start != this.end) {
            write();
            this.type = type;
            this.start = start;
        }
        this.end = end;
    }

    /** What was written since the start or the last {@link #restart}. */
    String html() {
        write();
        return html.toString();
    }

    void restart() {
        html.setLength(0);
    }

    private void write() {
        if (start == end) {
            return;
        }
        if (type == TokenType.TEXT) {
            escape();
        } else {
            html.append("<span class=\"").append(type.cssClass()).append("\">");
            escape();
            html.append("</span>");
        }
        start = end;
    }

    private void escape() {
        int from = start;
        for (int i = start; i < end; i++) {
            String replacement =
                    switch (code.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        default -> null;
                    };
            if (replacement != null) {
                html.append(code, from, i).append(replacement);
                from = i + 1;
            }
        }
        html.append(code, from, end);
    }
}
