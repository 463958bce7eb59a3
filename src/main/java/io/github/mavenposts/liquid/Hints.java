package io.github.mavenposts.liquid;

import java.util.Collection;

/** Guesses what was meant. */
final class Hints {
    private Hints() {}

    /** The name that differs least from a wrong one, as a question; empty if none is near. */
    static String nearest(String wrong, Collection<String> names) {
        String best = "";
        int fewest = Math.max(1, wrong.length() / 3) + 1;
        for (String name : names) {
            int edits = edits(wrong, name, fewest + 1);
            if (edits < fewest || edits == fewest && !best.isEmpty() && name.compareTo(best) < 0) {
                fewest = edits;
                best = name;
            }
        }
        return best.isEmpty() ? "" : "did you mean '" + best + "'?";
    }

    /** The Levenshtein distance, or the limit if it is not less. */
    private static int edits(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return Math.min(row[b.length()], limit);
    }
}
