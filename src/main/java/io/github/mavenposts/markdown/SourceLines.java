package io.github.mavenposts.markdown;

import java.util.Arrays;

/** Turns offsets of a text into lines and columns of the source file. Immutable. */
public final class SourceLines {

    private final int[] starts;
    private final int firstLine;

    /**
     * Finds the lines of a text.
     *
     * @param text the text, with any line ends
     * @param firstLine line of the source file on which it starts, counted from 1
     */
    public SourceLines(String text, int firstLine) {
        this.firstLine = firstLine;
        int[] found = new int[16];
        int lines = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = at + 1;
            }
        }
        this.starts = Arrays.copyOf(found, lines);
    }

    /** Line of the source file, counted from 1. */
    public int line(int offset) {
        return firstLine + index(offset);
    }

    /** Column, counted from 1 in characters. */
    public int column(int offset) {
        return offset - starts[index(offset)] + 1;
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
