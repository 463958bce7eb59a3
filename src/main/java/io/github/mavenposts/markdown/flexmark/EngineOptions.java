package io.github.mavenposts.markdown.flexmark;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.markdown.MarkdownOptions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The user's choice, checked. Immutable.
 *
 * @param extensions extensions that are on
 * @param values every option with its value
 */
record EngineOptions(Set<MarkdownExtension> extensions, Map<String, String> values) {

    /** Options with their defaults. {@link FlexmarkEngine} tells users what they mean. */
    private static final Map<String, String> DEFAULTS = defaults();

    private static Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("html", "pass");
        defaults.put("hard_wrap", "false");
        defaults.put("heading_ids", "true");
        defaults.put("toc_levels", "1..6");
        defaults.put("title_level", "0");
        defaults.put("smart_quotes", "true");
        defaults.put("smart_dashes", "true");
        defaults.put("quotes", "“”‘’");
        defaults.put("label.note", "Note");
        defaults.put("label.tip", "Tip");
        defaults.put("label.important", "Important");
        defaults.put("label.warning", "Warning");
        defaults.put("label.caution", "Caution");
        defaults.put("label.toc", "Table of contents");
        defaults.put("label.table", "Table");
        defaults.put("label.footnotes", "Footnotes");
        defaults.put("label.footnote", "Footnote");
        defaults.put("label.back", "Back to reference");
        defaults.put("label.anchor", "Link to this section");
        defaults.put("label.done", "Completed task");
        defaults.put("label.open", "Incomplete task");
        return Map.copyOf(defaults);
    }

    /** Checks what the user chose; what is wrong is an error diagnostic, and counts as not chosen. */
    static EngineOptions of(MarkdownOptions chosen, Diagnostics diagnostics) {
        Map<String, String> values = new TreeMap<>(DEFAULTS);
        chosen.options().forEach((name, value) -> {
            Optional<String> expected = expected(name, value);
            if (!DEFAULTS.containsKey(name)) {
                diagnostics.error(
                        "markdown-option",
                        SourceLocation.NONE,
                        "unknown Markdown option '" + name + "'",
                        "did you mean '" + NearestName.of(name, DEFAULTS.keySet()) + "'?");
            } else if (expected.isPresent()) {
                diagnostics.error(
                        "markdown-option",
                        SourceLocation.NONE,
                        "Markdown option '" + name + "' cannot be '" + value + "'",
                        "write " + expected.get());
            } else {
                values.put(name, value);
            }
        });
        return new EngineOptions(extensions(chosen.extensions(), diagnostics), Map.copyOf(values));
    }

    boolean has(MarkdownExtension extension) {
        return extensions.contains(extension);
    }

    boolean escapesHtml() {
        return values.get("html").equals("escape");
    }

    boolean is(String option) {
        return values.get(option).equals("true");
    }

    /** A text for people, in the language of the site. */
    String label(String name) {
        return values.get("label." + name);
    }

    /** The levels of headings that stand in a table of contents. */
    boolean inToc(int level) {
        String levels = values.get("toc_levels");
        return level >= levels.charAt(0) - '0' && level <= levels.charAt(3) - '0';
    }

    /** The level of the heading that the text stands below; 0 for none. */
    int titleLevel() {
        return values.get("title_level").charAt(0) - '0';
    }

    /** The four quotation marks: double opening and closing, single opening and closing. */
    List<String> quotes() {
        return values.get("quotes").codePoints().mapToObj(Character::toString).toList();
    }

    private static Set<MarkdownExtension> extensions(List<String> names, Diagnostics diagnostics) {
        Set<MarkdownExtension> extensions = EnumSet.noneOf(MarkdownExtension.class);
        boolean adjusts = names.stream().allMatch(name -> name.startsWith("+") || name.startsWith("-"));
        if (adjusts) {
            extensions.addAll(MarkdownExtension.DEFAULT);
        }
        for (String name : names) {
            boolean removed = name.startsWith("-");
            String key = removed || name.startsWith("+") ? name.substring(1) : name;
            Optional<Set<MarkdownExtension>> named = MarkdownExtension.named(key);
            if (named.isEmpty()) {
                diagnostics.error(
                        "markdown-extension",
                        SourceLocation.NONE,
                        "unknown Markdown extension '" + name + "'",
                        "did you mean '" + NearestName.of(key, extensionNames()) + "'?");
            } else if (removed) {
                extensions.removeAll(named.get());
            } else {
                extensions.addAll(named.get());
            }
        }
        return Set.copyOf(extensions);
    }

    private static List<String> extensionNames() {
        List<String> names = new ArrayList<>(List.of("commonmark", "gfm", "default"));
        for (MarkdownExtension extension : MarkdownExtension.values()) {
            names.add(extension.key());
        }
        return names;
    }

    /** What the option should be, if the value is none of it. */
    private static Optional<String> expected(String name, String value) {
        return switch (name) {
            case "html" ->
                value.equals("pass") || value.equals("escape") ? Optional.empty() : Optional.of("pass or escape");
            case "toc_levels" ->
                value.matches("[1-6]\\.\\.[1-6]") && value.charAt(0) <= value.charAt(3)
                        ? Optional.empty()
                        : Optional.of("levels as 2..4");
            case "title_level" -> value.matches("[0-5]") ? Optional.empty() : Optional.of("a level from 0 to 5");
            case "quotes" ->
                value.codePointCount(0, value.length()) == 4
                        ? Optional.empty()
                        : Optional.of("four characters as “”‘’");
            case "hard_wrap", "heading_ids", "smart_quotes", "smart_dashes" ->
                value.equals("true") || value.equals("false") ? Optional.empty() : Optional.of("true or false");
            default -> Optional.empty();
        };
    }
}
