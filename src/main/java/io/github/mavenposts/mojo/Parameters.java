package io.github.mavenposts.mojo;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** Checks values of parameters. A wrong one fails with what was expected and with lines to paste into the pom. */
final class Parameters {

    private Parameters() {}

    /**
     * The failure for a wrong value.
     *
     * @param name name of the parameter in the configuration; its property is the same below {@code posts.}
     * @param value the wrong value
     * @param expected what the value should be, as the end of a sentence
     * @param example XML of a right value
     */
    static MojoFailureException wrong(String name, Object value, String expected, String example) {
        String pasted = example.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
        return new MojoFailureException("posts." + name + ": '" + value + "' is not " + expected
                + ". Write, for example,\n"
                + "<plugin>\n"
                + "  <groupId>io.github.mavenposts</groupId>\n"
                + "  <artifactId>posts-maven-plugin</artifactId>\n"
                + "  <configuration>\n" + pasted + "\n"
                + "  </configuration>\n"
                + "</plugin>");
    }

    /** A value that is one of a few words. */
    static String oneOf(String name, String value, String... allowed) throws MojoFailureException {
        if (List.of(allowed).contains(value)) {
            return value;
        }
        throw wrong(name, value, "one of " + String.join(", ", allowed), element(name, allowed[0]));
    }

    /** Values that are each a constant of an enum, written in any case. */
    static <E extends Enum<E>> Set<E> constants(String name, List<String> values, Class<E> type)
            throws MojoFailureException {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            known.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        for (String value : values) {
            if (!known.containsKey(value.strip().toLowerCase(Locale.ROOT))) {
                throw wrong(
                        name,
                        value,
                        "one of " + String.join(", ", known.keySet()),
                        element(name, String.join(",", known.keySet())));
            }
        }
        return values.stream()
                .map(value -> known.get(value.strip().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A number that is not too small. */
    static int atLeast(int minimum, String name, int value, int example) throws MojoFailureException {
        if (value >= minimum) {
            return value;
        }
        throw wrong(name, value, "a number from " + minimum, element(name, String.valueOf(example)));
    }

    /** The zone of a name such as {@code Europe/Berlin} or {@code +02:00}. */
    static ZoneId zone(String name, String value) throws MojoFailureException {
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw wrong(name, value, "a time zone", element(name, "Europe/Berlin"));
        }
    }

    /**
     * A folder below the output.
     *
     * @return the folder without slashes around it; empty for the output itself
     */
    static String folder(String name, String value) throws MojoFailureException {
        String folder = value.strip().replaceAll("^/+|/+$", "");
        for (String part : folder.split("/")) {
            if (part.equals("..") || part.equals(".") || part.contains("\\") || part.contains(":")) {
                throw wrong(name, value, "a folder below the site", element(name, "blog"));
            }
        }
        return folder;
    }

    /** The options of a provider with its name as the first; empty stays empty. */
    static Map<String, String> providerFirst(Map<String, String> comments) throws MojoFailureException {
        if (comments.isEmpty()) {
            return comments;
        }
        if (comments.getOrDefault("provider", "").isBlank()) {
            throw wrong(
                    "comments",
                    comments,
                    "naming a provider",
                    "<comments>\n  <provider>utterances</provider>\n  <repo>owner/name</repo>\n</comments>");
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        ordered.put("provider", comments.get("provider"));
        ordered.putAll(comments);
        return Collections.unmodifiableMap(ordered);
    }

    /** XML of a parameter. */
    static String element(String name, String value) {
        return "<" + name + ">" + value + "</" + name + ">";
    }
}
