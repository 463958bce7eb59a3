package io.github.mavenposts.markdown.kramdown.span;

import java.util.function.IntUnaryOperator;

/** Remembers the last result of a search forwards: any search that starts between its start and its result has it too. */
final class Nearest {
    private int searchedFrom = Integer.MAX_VALUE;
    private int found = -1;

    /** Forgets the text before. */
    void forget() {
        searchedFrom = Integer.MAX_VALUE;
        found = -1;
    }

    /** What {@code search} finds from {@code start} on, an index not below it. */
    int from(int start, IntUnaryOperator search) {
        if (start < searchedFrom || start > found) {
            searchedFrom = start;
            found = search.applyAsInt(start);
        }
        return found;
    }
}
