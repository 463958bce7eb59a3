package io.github.mavenposts.markdown.flexmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands in {@code {#id .class key="value"}}, or in kramdown's <code>{: .class}</code>. Immutable.
 *
 * @param id the last id; empty for none
 * @param classes classes in order
 * @param others the other attributes in order
 * @param words bare words, which only kramdown's form may have ({@code toc})
 */
record AttributeList(String id, Set<String> classes, Map<String, String> others, Set<String> words) {

    /** No attributes. */
    static final AttributeList EMPTY = new AttributeList("", Set.of(), Map.of(), Set.of());

    /**
     * Reads a list.
     *
     * @param source the text from brace to brace
     * @return empty if it is something else, such as a Liquid tag or a set in a formula
     */
    static Optional<AttributeList> parse(CharSequence source) {
        return new Scanner(source.toString()).list();
    }

    /** These attributes and others; the other id counts if both have one. */
    AttributeList and(AttributeList other) {
        Set<String> allClasses = new LinkedHashSet<>(classes);
        allClasses.addAll(other.classes);
        Map<String, String> allOthers = new LinkedHashMap<>(others);
        allOthers.putAll(other.others);
        Set<String> allWords = new LinkedHashSet<>(words);
        allWords.addAll(other.words);
        return new AttributeList(other.id.isEmpty() ? id : other.id, allClasses, allOthers, allWords);
    }

    private static final class Scanner {
        private final String source;
        private int at;
        private String id = "";
        private final Set<String> classes = new LinkedHashSet<>();
        private final Map<String, String> others = new LinkedHashMap<>();
        private final List<String> words = new ArrayList<>();

        Scanner(String source) {
            this.source = source;
        }

        Optional<AttributeList> list() {
            int end = source.length() - 1;
            if (end < 2 || source.charAt(0) != '{' || source.charAt(end) != '}') {
                return Optional.empty();
            }
            boolean kramdown = source.charAt(1) == ':';
            at = kramdown ? 2 : 1;
            int items = 0;
            while (skipSpaces() < end) {
                if (!item(end)) {
                    return Optional.empty();
                }
                items++;
            }
            return items == 0 || !kramdown && !words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AttributeList(id, classes, others, new LinkedHashSet<>(words)));
        }

        private int skipSpaces() {
            while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }

        private boolean item(int end) {
            char first = source.charAt(at);
            if (first == '#' || first == '.') {
                at++;
                String name = name(end);
                if (name.isEmpty()) {
                    return false;
                }
                if (first == '#') {
                    id = name;
                } else {
                    classes.add(name);
                }
                return true;
            }
            String name = name(end);
            if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
                return false;
            }
            if (at < end && source.charAt(at) == '=') {
                at++;
                return value(name, end);
            }
            return words.add(name);
        }

        private String name(int end) {
            int start = at;
            while (at < end && isNameCharacter(source.charAt(at))) {
                at++;
            }
            return source.substring(start, at);
        }

        private boolean value(String name, int end) {
            char quote = at < end ? source.charAt(at) : 0;
            boolean quoted = quote == '"' || quote == '\'';
            int start = quoted ? at + 1 : at;
            int stop = quoted ? source.indexOf(quote, start) : spaceFrom(start, end);
            if (stop < 0 || stop > end || !quoted && stop == start) {
                return false;
            }
            add(name, source.substring(start, stop));
            at = quoted ? stop + 1 : stop;
            return true;
        }

        private int spaceFrom(int start, int end) {
            int stop = start;
            while (stop < end && source.charAt(stop) != ' ' && source.charAt(stop) != '\t') {
                stop++;
            }
            return stop;
        }

        private void add(String name, String value) {
            switch (name) {
                case "id" -> id = value;
                case "class" ->
                    value.strip()
                            .lines()
                            .flatMap(line -> Stream.of(line.split(" ")))
                            .filter(part -> !part.isEmpty())
                            .forEach(classes::add);
                default -> others.put(name, value);
            }
        }

        private static boolean isNameCharacter(char c) {
            return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c > 127;
        }
    }
}
