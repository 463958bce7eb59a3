package io.github.mavenposts.markdown.kramdown;

import java.util.Arrays;

/** Lines and columns of the offsets of a text. */
final class Positions {
    private final int[] lineStarts;

    Positions(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = at + 1;
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    /** The line, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column, from 1. */
    int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    Warning warning(int offset, String message) {
        return new Warning(line(offset), column(offset), message);
    }
}
