package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import java.util.Arrays;

/** Code between runs of back-ticks. */
final class CodeSpans {
    private static final String[] SHORT_RUNS = {"", "`", "``", "```", "````"};

    private final SpanParser spans;
    private final Runs runs = new Runs();

    CodeSpans(SpanParser spans) {
        this.spans = spans;
    }

    /** Forgets the text before. */
    void forget() {
        runs.forget();
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
        int close = alone || runs.isShorterAfter(body, length)
                ? spans.end()
                : spans.source().find(run(length), body);
        if (close + length > spans.end()) {
            if (!alone) {
                runs.lookAt(spans.text(), spans.start(), spans.end());
            }
            spans.takeAsText(body);
            return true;
        }
        int from = body;
        int to = close;
        if (length > 1) {
            from += from < to && spans.charAt(from) == ' ' ? 1 : 0;
            to -= to > from && spans.charAt(to - 1) == ' ' ? 1 : 0;
        }
        spans.add(spans.node(ElementKind.CODE_SPAN, spans.text().substring(from, to), start), start, close + length);
        return true;
    }

    private static String run(int length) {
        return length < SHORT_RUNS.length ? SHORT_RUNS[length] : "`".repeat(length);
    }

    /** The runs of a text, looked at when there was one without an end, so that no other is searched for in vain. */
    private static final class Runs {
        private int[] starts;
        private int[] longestFrom;
        private int count;

        void forget() {
            starts = null;
        }

        void lookAt(String text, int from, int to) {
            if (starts != null) {
                return;
            }
            starts = new int[16];
            longestFrom = new int[16];
            count = 0;
            for (int at = text.indexOf('`', from); at >= 0 && at < to; ) {
                int end = at;
                while (end < to && text.charAt(end) == '`') {
                    end++;
                }
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                    longestFrom = Arrays.copyOf(longestFrom, count * 2);
                }
                starts[count] = at;
                longestFrom[count++] = end - at;
                at = text.indexOf('`', end);
            }
            for (int i = count - 2; i >= 0; i--) {
                longestFrom[i] = Math.max(longestFrom[i], longestFrom[i + 1]);
            }
        }

        /** Whether it is known that all runs at or after {@code from} are shorter than {@code length}. */
        boolean isShorterAfter(int from, int length) {
            if (starts == null) {
                return false;
            }
            int found = Arrays.binarySearch(starts, 0, count, from);
            int next = found >= 0 ? found : -found - 1;
            return next >= count || longestFrom[next] < length;
        }
    }
}
