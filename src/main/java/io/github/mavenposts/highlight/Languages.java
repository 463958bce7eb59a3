package io.github.mavenposts.highlight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All languages that Rouge 3.30 knows by name, with a lexer here or without. Thread-safe. */
public final class Languages {

    private static final Map<String, String> TAGS = read();

    private Languages() {}

    /**
     * Finds a language as Rouge's {@code find_fancy} does. Upper and lower case differ.
     *
     * @param name a tag or an alias, and after a question mark options: {@code console?lang=ruby&prompt=$}
     * @return empty if Rouge knows no such language
     */
    public static Optional<Language> find(String name) {
        int question = name.indexOf('?');
        String tag = TAGS.get(question < 0 ? name : name.substring(0, question));
        if (tag == null) {
            return Optional.empty();
        }
        return Optional.of(new Language(tag, question < 0 ? Map.of() : options(name.substring(question + 1))));
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : query.split("&")) {
            int equals = option.indexOf('=');
            if (!option.isEmpty()) {
                options.put(
                        equals < 0 ? option : option.substring(0, equals),
                        equals < 0 ? "" : option.substring(equals + 1));
            }
        }
        return options;
    }

    private static Map<String, String> read() {
        Map<String, String> tags = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Languages.class.getResourceAsStream("languages.txt")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] names = line.split(" ");
                for (String name : names) {
                    tags.put(name, names[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tags;
    }
}
