package io.github.mavenposts.markdown.kramdown.tree;

import java.util.ArrayList;
import java.util.List;

/** How the cells of a column are aligned. A table has a list of them as its detail, one for each column that is set. */
public enum TableAlignment {
    /** As cells of that kind are. */
    DEFAULT,
    /** To the left. */
    LEFT,
    /** To the middle. */
    CENTER,
    /** To the right. */
    RIGHT;

    /** The alignments that a separator line sets: each run of dashes with a colon before it, after it, or both. */
    public static List<TableAlignment> scan(String text, int from, int to) {
        List<TableAlignment> alignments = new ArrayList<>();
        int i = from;
        int taken = from;
        while (i < to) {
            if (text.charAt(i) != '-') {
                i++;
                continue;
            }
            boolean left = i > taken && text.charAt(i - 1) == ':';
            while (i < to && text.charAt(i) == '-') {
                i++;
            }
            boolean right = i < to && text.charAt(i) == ':';
            if (right) {
                i++;
            }
            taken = i;
            if (left) {
                alignments.add(right ? CENTER : LEFT);
            } else {
                alignments.add(right ? RIGHT : DEFAULT);
            }
        }
        return alignments;
    }
}
