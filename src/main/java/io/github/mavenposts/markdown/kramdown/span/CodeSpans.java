package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;

/** Code between runs of back-ticks. */
final class CodeSpans {
    private final SpanParser spans;

    CodeSpans(SpanParser spans) {
        this.spans = spans;
    }

    boolean parse() {
        int start = spans.pos();
        int body = start + 1;
        while (spans.charAt(body) == '`') {
            body++;
        }
        int length = body - start;
        char before = spans.charAt(start - 1);
        boolean alone = length == 1 && (before == 0 || Chars.isSpace(before)) && Chars.isSpace(spans.charAt(body));
        int close = alone ? spans.end() : spans.source().find(Backticks.run(length), body);
        if (close + length > spans.end()) {
            spans.takeAsText(body);
            return true;
        }
        int from = body;
        int to = close;
        if (length > 1) {
            from += from < to && spans.charAt(from) == ' ' ? 1 : 0;
            to -= to > from && spans.charAt(to - 1) == ' ' ? 1 : 0;
        }
        spans.add(
                spans.node(ElementKind.CODE_SPAN, spans.text().substring(from, to), start), start, close + length);
        return true;
    }

    /** Runs of back-ticks to look for; the short ones are made once. */
    private static final class Backticks {
        private static final String[] SHORT = {"", "`", "``", "```", "````"};

        static String run(int length) {
            return length < SHORT.length ? SHORT[length] : "`".repeat(length);
        }
    }
}
