package io.github.mavenposts.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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
        for (String word : words.strip().split("\\s+")) {
            actions.putIfAbsent(word, action);
        }
        return this;
    }

    /** The words in a resource beside a class; lines that start with a number sign do not count. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run(Scan scan) {
        String word = scan.matched();
        actions.getOrDefault(ignoreCase ? word.toLowerCase(Locale.ROOT) : word, otherwise)
                .run(scan);
    }
}
