package io.github.mavenposts.highlight;

/**
 * Highlights code as Rouge 3.30 does: the same elements with the same classes, byte for byte, for the languages that have a lexer here.
 * Code of any other language comes out as plain text. Immutable and thread-safe; the time is linear in the length of the code.
 */
public final class Highlighter {

    /**
     * The code with each token in a {@code span}: what goes inside {@code <code>}.
     *
     * @return HTML with the same text as {@code code}, its line breaks included
     */
    public String html(String code, Language language) {
        HtmlSink sink = new HtmlSink(code);
        language.start().lex(code, 0, code.length(), sink);
        return sink.html();
    }

    /** The code as a block of its own: with line numbers, marked lines and elements around it as the options ask. */
    public String blockHtml(String code, Language language, BlockOptions options) {
        String html = options.markedLines().isEmpty() ? html(code, language) : linesHtml(code, language, options);
        if (options.lineNumbers()) {
            html = table(code, html, options);
        }
        return options.wrap()
                ? "<div class=\"highlight\"><pre class=\"" + options.cssClass() + "\"><code>" + html
                        + "</code></pre></div>"
                : html;
    }

    /** Every line ends with a line break here, also the last; tokens end with their line. */
    private static String linesHtml(String code, Language language, BlockOptions options) {
        StringBuilder html = new StringBuilder(code.length() * 2);
        HtmlSink sink = new HtmlSink(code);
        int[] line = {1};
        language.start().lex(code, 0, code.length(), (type, start, end) -> {
            int from = start;
            for (int newline = code.indexOf('\n', from);
                    newline >= 0 && newline < end;
                    newline = code.indexOf('\n', from)) {
                if (newline > from) {
                    sink.token(type, from, newline);
                }
                endLine(html, sink.html(), options.markedLines().contains(line[0]++));
                sink.restart();
                from = newline + 1;
            }
            if (end > from) {
                sink.token(type, from, end);
            }
        });
        String last = sink.html();
        if (!last.isEmpty()) {
            endLine(html, last, options.markedLines().contains(line[0]));
        }
        return html.toString();
    }

    private static void endLine(StringBuilder html, String line, boolean marked) {
        html.append(marked ? "<span class=\"hll\">" : "")
                .append(line)
                .append('\n')
                .append(marked ? "</span>" : "");
    }

    private static String table(String code, String html, BlockOptions options) {
        boolean complete = code.endsWith("\n");
        long lines = code.chars().filter(c -> c == '\n').count() + (complete ? 0 : 1);
        StringBuilder table = new StringBuilder(html.length() + 300);
        table.append("<table class=\"rouge-table\"><tbody><tr><td class=\"")
                .append(options.gutterClass())
                .append(" gl\"><pre class=\"lineno\">");
        for (long line = options.startLine(); line < options.startLine() + lines; line++) {
            table.append(line).append('\n');
        }
        table.append("</pre></td><td class=\"")
                .append(options.codeClass())
                .append("\"><pre>")
                .append(html);
        if (!html.endsWith("\n") && !html.endsWith("\n</span>")) {
            table.append('\n');
        }
        return table.append("</pre></td></tr></tbody></table>").toString();
    }
}
