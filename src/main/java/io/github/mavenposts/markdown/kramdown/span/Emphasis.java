package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Emphasis by one or two asterisks or underscores. There is none within emphasis of the same strength, so what an attempt
 * finds depends on the delimiter, on what it is within, and on nothing else before it. An attempt that runs to the end of
 * the text in vain therefore settles every later one that would come by a delimiter which it came by: those are
 * remembered, and no character is read in vain twice for the same reason.
 */
final class Emphasis {
    private static final int KINDS = 4;
    private static final int CONTEXTS = 8;

    private final SpanParser spans;
    private final BitSet[] deadEnds = new BitSet[KINDS * CONTEXTS];
    private boolean anyDeadEnds;

    Emphasis(SpanParser spans) {
        this.spans = spans;
    }

    /** Forgets the text before. */
    void forget() {
        if (anyDeadEnds) {
            Arrays.fill(deadEnds, null);
            anyDeadEnds = false;
        }
    }

    boolean parse(char mark) {
        int start = spans.pos();
        int length = spans.charAt(start + 1) == mark ? 2 : 1;
        Frame frame = spans.frame();
        boolean strong = length == 2;
        if ((mark == '_' && isInsideWord(start))
                || Chars.isSpace(spans.charAt(start + length))
                || frame.isWithin(strong ? Frame.STRONG : Frame.EMPHASIS)
                || spans.isTooDeep()) {
            spans.takeAsText(start + length);
            return true;
        }
        boolean found = attempt(mark, length, start);
        if (!found && strong && !frame.parent().is(ElementKind.EMPHASIS)) {
            found = attempt(mark, 1, start);
        }
        if (!found) {
            spans.takeAsText(start + length);
        }
        return true;
    }

    private boolean isInsideWord(int start) {
        int before = spans.charAt(start - 1) == '-' ? start - 2 : start - 1;
        return Chars.isUnicodeAlpha(spans.charAt(before));
    }

    private boolean attempt(char mark, int length, int start) {
        Frame outer = spans.frame();
        boolean strong = length == 2;
        int within = outer.within() | (strong ? Frame.STRONG : Frame.EMPHASIS);
        Node node = spans.node(strong ? ElementKind.STRONG : ElementKind.EMPHASIS, null, start);
        int index = ((mark == '*' ? 0 : 1) + (strong ? 2 : 0)) * CONTEXTS + within;
        Delimiter stop = new Delimiter(mark, length, deadEnds[index]);
        Frame inner = new Frame(outer, node, stop, outer.mode(), within, start + length);
        int problems = spans.definitions().problemCount();
        if (spans.parseContent(inner, start + length)) {
            spans.add(node, start, spans.pos() + length);
            return true;
        }
        spans.definitions().forgetProblems(problems);
        spans.takeAsText(start);
        rememberDeadEnds(stop, index);
        return false;
    }

    private void rememberDeadEnds(Delimiter stop, int index) {
        if (stop.passedCount == 0) {
            return;
        }
        anyDeadEnds = true;
        if (deadEnds[index] == null) {
            deadEnds[index] = new BitSet();
        }
        for (int i = 0; i < stop.passedCount; i++) {
            deadEnds[index].set(stop.passed[i] - spans.start());
        }
    }

    /** The closing delimiter, and the delimiters of its kind that the search for it has come by. */
    private static final class Delimiter implements Stop {
        private final char mark;
        private final int length;
        private final BitSet deadEnds;
        private int[] passed;
        private int passedCount;

        Delimiter(char mark, int length, BitSet deadEnds) {
            this.mark = mark;
            this.length = length;
            this.deadEnds = deadEnds;
        }

        @Override
        public boolean isAt(SpanParser spans, char c) {
            if (c != mark) {
                return false;
            }
            int pos = spans.pos();
            if (deadEnds != null && deadEnds.get(pos - spans.start())) {
                spans.frame().giveUp();
            }
            if (passed == null) {
                passed = new int[4];
            } else if (passedCount == passed.length) {
                passed = Arrays.copyOf(passed, passedCount * 2);
            }
            passed[passedCount++] = pos;
            return length == 1 || spans.charAt(pos + 1) == mark;
        }

        @Override
        public boolean accepts(SpanParser spans) {
            int pos = spans.pos();
            if (spans.frame().parent().isEmpty() || Chars.isSpace(spans.charAt(pos - 1))) {
                return false;
            }
            char next = spans.charAt(pos + 1);
            if (length == 1 && next == mark && spans.charAt(pos + 2) != mark) {
                return false;
            }
            return mark != '_' || !Chars.isUnicodeAlnum(spans.charAt(pos + length));
        }
    }
}
