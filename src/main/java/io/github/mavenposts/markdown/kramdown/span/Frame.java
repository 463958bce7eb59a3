package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.tree.Node;

/** The content of one construct while it is parsed. */
final class Frame {
    /** Set in {@link #within()} inside emphasis. */
    static final int EMPHASIS = 1;
    /** Set in {@link #within()} inside strong emphasis. */
    static final int STRONG = 2;
    /** Set in {@link #within()} inside the text of a link or image. */
    static final int LINK = 4;

    private final Frame outer;
    private final Node parent;
    private final Stop stop;
    private final Mode mode;
    private final int within;
    private int textStart;
    private boolean givenUp;

    /**
     * @param outer the content that it is part of; null if it is all
     * @param stop null if the content ends with the text
     * @param within the sum of what the content is inside of, at whatever distance
     */
    Frame(Frame outer, Node parent, Stop stop, Mode mode, int within, int textStart) {
        this.outer = outer;
        this.parent = parent;
        this.stop = stop;
        this.mode = mode;
        this.within = within;
        this.textStart = textStart;
    }

    Node parent() {
        return parent;
    }

    Stop stop() {
        return stop;
    }

    Mode mode() {
        return mode;
    }

    int within() {
        return within;
    }

    boolean isWithin(int what) {
        return (within & what) != 0;
    }

    void textStart(int index) {
        textStart = index;
    }

    /** Says that the end cannot be found any more. */
    void giveUp() {
        givenUp = true;
    }

    /**
     * Says that the end of an element in here cannot be found any more, so that it ends with the text: then whatever needs
     * an end of its own around it has none.
     *
     * @return whether there is anything such; if not, nothing has changed
     */
    boolean giveUpAround() {
        Frame frame = this;
        while (frame != null && (frame.stop == null || !frame.stop.isNeeded())) {
            frame = frame.outer;
        }
        if (frame == null) {
            return false;
        }
        for (Frame inner = this; inner != frame; inner = inner.outer) {
            inner.givenUp = true;
        }
        frame.givenUp = true;
        return true;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    /** Makes the characters before {@code index} that are nobody's text. */
    void flush(SpanParser spans, int index) {
        if (index > textStart) {
            append(spans.text(), textStart, index, spans.source().originOf(textStart));
            textStart = index;
        }
    }

    void append(String text, int from, int to, int origin) {
        Node last = parent.last();
        if (last == null || !last.is(ElementKind.TEXT)) {
            last = new Node(ElementKind.TEXT, origin);
            parent.add(last);
        }
        last.append(text, from, to);
    }
}
