package io.github.mavenposts.model;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.read.SourceDocument;
import io.github.mavenposts.yaml.ScalarText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Front matter by type, after Jekyll's rules of what stands for what. A value of a wrong type is an error at its place and
 * counts as absent. For one document.
 */
final class FrontMatterValues {
    private static final String ADDRESSES = "an address such as /old-name, or a list of addresses";

    private final SourceDocument document;
    private final Map<String, Object> values;
    private final Diagnostics diagnostics;

    FrontMatterValues(SourceDocument document, Diagnostics diagnostics) {
        this.document = document;
        this.values = document.frontMatter().values();
        this.diagnostics = diagnostics;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Object> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    SourceLocation location(String key) {
        return document.locationOf(key);
    }

    /** A text, or a number or date as text; empty if absent, null or blank. */
    Optional<String> text(String key) {
        Object value = values.get(key);
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            wrongType(key, value, "a text");
            return Optional.empty();
        }
        return scalar(key, document.locationOf(key), value).filter(text -> !text.isBlank());
    }

    /** As {@link #text}, where a truth value cannot be meant. */
    Optional<String> word(String key) {
        if (values.get(key) instanceof Boolean flag) {
            wrongType(key, flag, "a text");
            return Optional.empty();
        }
        return text(key);
    }

    /** A {@link #word} that browsers know as a language; what they do not (BCP 47) is a warning, and kept for templates. */
    Optional<String> language(String key) {
        Optional<String> language = word(key);
        language.filter(tag -> !isLanguageTag(tag))
                .ifPresent(tag -> diagnostics.warning(
                        "front-matter-language",
                        document.locationOf(key),
                        "`" + key + "` is '" + tag + "', which is no language that browsers know",
                        isLanguageTag(tag.replace('_', '-'))
                                ? "write " + tag.replace('_', '-')
                                : "write a code such as en or pt-BR"));
        return language;
    }

    private static boolean isLanguageTag(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.contains("_"); // which Java takes for a hyphen
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** A text, or one of the entries of a map, the first that is there. */
    Optional<String> textOrEntry(String key, boolean entryNeeded, String... entries) {
        if (!(values.get(key) instanceof Map<?, ?> map)) {
            return text(key);
        }
        Optional<String> found = entry(map, entries);
        if (found.isEmpty() && entryNeeded) {
            wrongType(key, map, "a text, or a map with `" + entries[0] + "`");
        }
        return found;
    }

    /** True or false; {@code absent} if there is no such key or it is empty. */
    boolean flag(String key, boolean absent) {
        Object value = values.get(key);
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value != null) {
            wrongType(key, value, "true or false");
        }
        return absent;
    }

    /** As {@link #flag}, but a map, in which other tools keep options, counts as absent. */
    boolean flagOrOptions(String key, boolean absent) {
        return values.get(key) instanceof Map<?, ?> ? absent : flag(key, absent);
    }

    /**
     * Tags and the like: a list or, as one text, words separated by white space; then those of the singular key, where a
     * text is one item.
     */
    List<String> labels(String plural, String singular) {
        Set<String> labels = new LinkedHashSet<>();
        if (values.get(plural) instanceof String words) {
            if (!isListWithoutSpaces(plural, words)) {
                warnOfCommas(plural, words);
                for (String word : words.strip().split("\\s+")) {
                    addLabel(labels, word);
                }
            }
        } else {
            items(plural, "a list of texts, or words separated by spaces", labels);
        }
        if (values.get(singular) instanceof String text) {
            addLabel(labels, text);
        } else {
            items(singular, "a text", labels);
        }
        return List.copyOf(labels);
    }

    /** The names of authors: texts, maps with {@code name}, or lists of those. */
    List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        for (String key : List.of("author", "authors")) {
            Object value = values.get(key);
            List<?> authors = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (int i = 0; i < authors.size(); i++) {
                Object author = authors.get(i);
                if (author instanceof Map<?, ?> map && entry(map, "name").isPresent()) {
                    addLabel(names, entry(map, "name").orElseThrow());
                } else if (author instanceof Map<?, ?> || author instanceof List<?>) {
                    wrongType(
                            key, author, document.locationOf(key, i), "a name, a map with `name`, or a list of those");
                } else {
                    scalar(key, document.locationOf(key, i), author).ifPresent(name -> addLabel(names, name));
                }
            }
        }
        return List.copyOf(names);
    }

    /** Addresses that lead here: a text or a list of texts; null items are left out. */
    List<Post.Redirect> redirects(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof String text && isListWithoutSpaces(key, text)) {
            return List.of();
        }
        List<?> addresses = value instanceof List<?> list ? list : List.of(value);
        List<Post.Redirect> redirects = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            if (addresses.get(i) instanceof String address) {
                redirects.add(new Post.Redirect(address, document.locationOf(key, i)));
            } else if (addresses.get(i) != null) {
                wrongType(key, addresses.get(i), document.locationOf(key, i), ADDRESSES);
            }
        }
        return redirects;
    }

    void wrongType(String key, Object value, String expected) {
        wrongType(key, value, document.locationOf(key), expected);
    }

    private void wrongType(String key, Object value, SourceLocation location, String expected) {
        diagnostics.error(
                "front-matter-type",
                location,
                "`" + key + "` is " + ValueDescription.of(value) + "; expected " + expected,
                value instanceof Boolean ? "put the word into quotes to mean the text" : "");
    }

    private void items(String key, String expected, Set<String> into) {
        Object value = values.get(key);
        if (!(value instanceof List<?> list)) {
            if (value instanceof Map<?, ?>) {
                wrongType(key, value, expected);
            } else {
                scalar(key, document.locationOf(key), value).ifPresent(text -> addLabel(into, text));
            }
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            SourceLocation location = document.locationOf(key, i);
            List<?> flat = list.get(i) instanceof List<?> inner ? inner : Arrays.asList(list.get(i));
            for (Object item : flat) {
                if (item instanceof Map<?, ?> || item instanceof List<?>) {
                    wrongType(key, item, location, expected);
                } else {
                    scalar(key, location, item).ifPresent(text -> addLabel(into, text));
                }
            }
        }
    }

    /** YAML takes {@code -a} on lines below each other for one text. */
    private boolean isListWithoutSpaces(String key, String text) {
        if (text.length() < 2 || text.charAt(0) != '-' || Character.isWhitespace(text.charAt(1))) {
            return false;
        }
        diagnostics.error(
                "front-matter-list",
                document.locationOf(key),
                "`" + key + "` is " + ValueDescription.of(text) + ": a list item needs a space after -",
                "write - " + text.split("\\s+")[0].substring(1));
        return true;
    }

    private void warnOfCommas(String key, String words) {
        if (words.contains(", ")) {
            diagnostics.warning(
                    "front-matter-list",
                    document.locationOf(key),
                    "`" + key + "` is split at spaces alone, and the commas stay",
                    "write [" + words.strip().replaceAll("\\s+", " ") + "]");
        }
    }

    /** A scalar as Ruby's text of it; a truth value is hardly meant and told. */
    private Optional<String> scalar(String key, SourceLocation location, Object value) {
        if (value instanceof Boolean) {
            diagnostics.warning(
                    "front-matter-boolean",
                    location,
                    "`" + key + "` is read as the truth value " + value + ", not as a text",
                    "put it into quotes to mean the word that is written");
        }
        return Optional.ofNullable(value).map(ScalarText::of);
    }

    private static void addLabel(Set<String> labels, String text) {
        if (!text.isBlank()) {
            labels.add(text.strip());
        }
    }

    private static Optional<String> entry(Map<?, ?> map, String... keys) {
        for (String key : keys) {
            Object value = map.get(key);
            if (value != null && !(value instanceof Map<?, ?>) && !(value instanceof List<?>)) {
                return Optional.of(ScalarText.of(value)).filter(text -> !text.isBlank());
            }
        }
        return Optional.empty();
    }
}
