package io.github.mavenposts.markdown.flexmark;

/**
 * The text that the parser reads, with a limit on how often it may look at it.
 *
 * <p>Some inputs make flexmark's parser read a paragraph over and over: {@code [a](b} repeated 20,000 times costs
 * minutes. It reads ordinary text some 15 times. Counting what it reads finds a runaway at the same character on every
 * machine, where a clock would not. Not thread-safe: one for each parse.
 */
final class GuardedText implements CharSequence {

    /** Reads that any text may cost; a fraction of a second. */
    private static final long BASE = 20_000_000;
    /** Reads that each character may cost. */
    private static final long PER_CHARACTER = 500;

    private final String text;
    private long readsLeft;
    private int last;

    GuardedText(String text) {
        this.text = text;
        this.readsLeft = BASE + PER_CHARACTER * text.length();
    }

    /** The offset that the parser looked at last. */
    int last() {
        return last;
    }

    /**
     * Counts work that reads nothing.
     *
     * @param reads how many reads it is worth
     */
    void charge(long reads) {
        readsLeft -= reads;
    }

    @Override
    public char charAt(int index) {
        if (--readsLeft < 0) {
            throw new RunawayException();
        }
        last = index;
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The parser read more than it may. */
    static final class RunawayException extends RuntimeException {
        private static final long serialVersionUID = 1;

        RunawayException() {
            super("the parser does not come to an end", null, false, false);
        }
    }

    /** Blocks are nested deeper than the parser can manage. */
    static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooDeepException() {
            super("blocks are nested too deep", null, false, false);
        }
    }
}
