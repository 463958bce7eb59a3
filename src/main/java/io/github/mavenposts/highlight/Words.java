package io.github.mavenposts.highlight;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An action that decides by the word that the current range is. */
public final class Words implements Action {

    private final Map<String, Action> actions = new HashMap<>();
    private final Action otherwise;
    private final boolean ignoreCase;

    private Words(Action otherwise, boolean ignoreCase) {
        this.otherwise = otherwise;
        this.ignoreCase = ignoreCase;
    }

    /** What happens with a word that is on no list. */
    public static Words otherwise(Action otherwise) {
        return new Words(otherwise, false);
    }

    /** As {@link #otherwise}; the lists are in lower case and upper and lower case are the same. */
    public static Words ignoringCaseOtherwise(Action otherwise) {
        return new Words(otherwise, true);
    }

    /** Adds a list of words, separated by white space. A word stays with the first list that has it. */
    public Words add(Action action, String words) {
        for (String word : words.split("\\s+")) {
            actions.putIfAbsent(word, action);
        }
        return this;
    }

    @Override
    public void run(Scan scan) {
        String word = scan.matched();
        actions.getOrDefault(ignoreCase ? word.toLowerCase(Locale.ROOT) : word, otherwise)
                .run(scan);
    }
}
