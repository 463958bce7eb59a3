package io.github.mavenposts.markdown.kramdown.html;

import io.github.mavenposts.markdown.kramdown.syntax.Chars;

/** Marks the spaces and tabs of code blocks that have the class {@code show-whitespaces}. Stateless. */
final class VisibleSpaces {
    private VisibleSpaces() {}

    static void write(String code, HtmlWriter out) {
        int done = 0;
        int i = 0;
        while (i < code.length()) {
            if (!Chars.isBlank(code.charAt(i))) {
                i++;
                continue;
            }
            out.verbatim(code.substring(done, i));
            int end = Chars.skipBlanks(code, i, code.length());
            String place = "";
            if (i == 0 || code.charAt(i - 1) == '\n') {
                place = "-l";
            } else if (end == code.length() || code.charAt(end) == '\n') {
                place = "-r";
            }
            for (; i < end; i++) {
                boolean tab = code.charAt(i) == '\t';
                out.raw("<span class=\"ws-")
                        .raw(tab ? "tab" : "space")
                        .raw(place)
                        .raw("\">");
                out.raw(tab ? "\t" : "&#8901;").raw("</span>");
            }
            done = i;
        }
        out.verbatim(code.substring(done));
    }
}
