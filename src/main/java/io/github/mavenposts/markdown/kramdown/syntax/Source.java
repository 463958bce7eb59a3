package io.github.mavenposts.markdown.kramdown.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A text to parse, with the way back from each of its characters to the document. The content of a list item or a block
 * quote is a source of its own: lines of the document without their markers and indentation.
 *
 * <p>Searches are remembered, so that asking again and again for something that is far away, or not there at all, takes
 * linear time altogether. Not thread-safe: a source belongs to one parse.
 */
public final class Source {
    private static final int REMEMBERED_CHARACTERS = 128;

    private final String text;
    private final int[] starts;
    private final int[] origins;
    private int lastPiece;
    private int[] searchedFrom;
    private int[] foundAt;
    private Map<String, int[]> searches;
    private StopTags stopTags;

    private Source(String text, int[] starts, int[] origins) {
        this.text = text;
        this.starts = starts;
        this.origins = origins;
    }

    /** The document itself: each character is its own origin. */
    public static Source of(String text) {
        return new Source(text, new int[] {0}, new int[] {0});
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** The number of characters. */
    public int length() {
        return text.length();
    }

    /** The offset in the document of the character at {@code offset}. */
    public int originOf(int offset) {
        int piece = lastPiece;
        if (starts[piece] > offset || (piece + 1 < starts.length && starts[piece + 1] <= offset)) {
            if (piece + 2 < starts.length && starts[piece + 1] <= offset && starts[piece + 2] > offset) {
                piece++;
            } else {
                int found = Arrays.binarySearch(starts, offset);
                piece = Math.max(0, found >= 0 ? found : -found - 2);
            }
            lastPiece = piece;
        }
        return origins[piece] + offset - starts[piece];
    }

    /** The index of the first {@code c} (an ASCII character) at or after {@code from}, or the length if there is none. */
    public int find(char c, int from) {
        if (searchedFrom == null) {
            searchedFrom = new int[REMEMBERED_CHARACTERS];
            foundAt = new int[REMEMBERED_CHARACTERS];
            Arrays.fill(foundAt, -1);
        }
        if (from >= searchedFrom[c] && from <= foundAt[c]) {
            return foundAt[c];
        }
        int found = text.indexOf(c, from);
        searchedFrom[c] = from;
        foundAt[c] = found < 0 ? text.length() : found;
        return foundAt[c];
    }

    /** The index of the first {@code needle} at or after {@code from}, or the length if there is none. */
    public int find(String needle, int from) {
        if (searches == null) {
            searches = new HashMap<>();
        }
        int[] last = searches.get(needle);
        if (last != null && from >= last[0] && from <= last[1]) {
            return last[1];
        }
        int found = text.indexOf(needle, from);
        int[] search = {from, found < 0 ? text.length() : found};
        searches.put(needle, search);
        return search[1];
    }

    /** Where the stop tags of extensions are. */
    public StopTags stopTags() {
        if (stopTags == null) {
            stopTags = new StopTags(this);
        }
        return stopTags;
    }

    /** The end of the line that {@code from} lies in: the index of its line feed, or the length. */
    public int lineEnd(int from) {
        int found = text.indexOf('\n', from);
        return found < 0 ? text.length() : found;
    }

    /** The start of the line after the one that {@code from} lies in. */
    public int nextLine(int from) {
        int found = text.indexOf('\n', from);
        return found < 0 ? text.length() : found + 1;
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts a source together from parts of others. Not thread-safe. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[8];
        private int[] origins = new int[8];
        private int pieces;

        /** Appends the characters of {@code source} from {@code from} to {@code to}. */
        public Builder append(Source source, int from, int to) {
            if (from < to) {
                piece(source.originOf(from));
                text.append(source.text, from, to);
            }
            return this;
        }

        /** Appends characters that the document does not have, to be reported at {@code origin}. */
        public Builder append(CharSequence inserted, int origin) {
            if (inserted.length() > 0) {
                piece(origin);
                text.append(inserted);
            }
            return this;
        }

        /** The number of characters so far. */
        public int length() {
            return text.length();
        }

        /** Everything that was appended. */
        public Source build() {
            if (pieces == 0) {
                return new Source("", new int[] {0}, new int[] {0});
            }
            return new Source(text.toString(), Arrays.copyOf(starts, pieces), Arrays.copyOf(origins, pieces));
        }

        private void piece(int origin) {
            int start = text.length();
            if (pieces > 0 && origins[pieces - 1] + start - starts[pieces - 1] == origin) {
                return;
            }
            if (pieces == starts.length) {
                starts = Arrays.copyOf(starts, pieces * 2);
                origins = Arrays.copyOf(origins, pieces * 2);
            }
            starts[pieces] = start;
            origins[pieces++] = origin;
        }
    }
}
