package io.github.mavenposts.markdown.kramdown.tree;

import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a document defines in one place and uses in another, and what is wrong with it. Mutable, not thread-safe. */
public final class Definitions {
    // Lists that refer to each other, or to many that refer to many, would never end.
    private static final int MAX_REFERENCES = 1000;
    private static final int MAX_REFERENCE_DEPTH = 100;

    private final Map<String, Attributes> attributeLists = new HashMap<>();
    private final Map<String, Link> links = new HashMap<>();
    private final Map<String, Footnote> footnotes = new LinkedHashMap<>();
    private final Map<String, Abbreviation> abbreviations = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int longestLinkName;

    /** @param title null if there is none; @param marker carries the attributes that a list gives to the definition, may be null */
    public record Link(String address, String title, Node marker) {}

    /** @param content holds the blocks; @param marker carries the attributes that a list gives to the definition */
    public record Footnote(String name, Node content, Node marker) {}

    /** @param phrase may be empty; @param marker carries the attributes that a list gives to the definition */
    public record Abbreviation(String phrase, Node marker) {}

    /** @param position the offset in the document */
    public record Problem(int position, String message) {}

    /** The attribute list of that name, made when first asked for. */
    public Attributes orNewAttributeList(String name) {
        return attributeLists.computeIfAbsent(name, key -> new Attributes());
    }

    /** Puts {@code list} into {@code target}: what it refers to first, then its own. */
    public void apply(Attributes list, Attributes target) {
        if (list != null) {
            apply(list, target, 0, MAX_REFERENCES);
        }
    }

    /** Gives what is left of {@code budget}, the number of references that may be followed. */
    private int apply(Attributes list, Attributes target, int depth, int budget) {
        int left = budget;
        for (String name : list.references()) {
            Attributes definition = attributeLists.get(name);
            if (definition != null && depth < MAX_REFERENCE_DEPTH && left > 0) {
                left = apply(definition, target, depth + 1, left - 1);
            }
        }
        target.merge(list);
        return left;
    }

    /** Defines a link; the name is normalised. Says whether there was one of that name. */
    public boolean defineLink(String name, Link link) {
        longestLinkName = Math.max(longestLinkName, name.length());
        return links.put(name, link) != null;
    }

    /** The link of that normalised name, or null. */
    public Link link(String name) {
        return links.get(name);
    }

    /** The length of the longest name of a link, 0 if there are no links. */
    public int longestLinkName() {
        return longestLinkName;
    }

    /** Defines a footnote. Says whether there was one of that name. */
    public boolean defineFootnote(Footnote footnote) {
        return footnotes.put(footnote.name(), footnote) != null;
    }

    /** The footnote of that name, or null. */
    public Footnote footnote(String name) {
        return footnotes.get(name);
    }

    /** All footnotes in the order of definition. */
    public Iterable<Footnote> footnotes() {
        return footnotes.values();
    }

    /** Defines an abbreviation. Says whether there was one already. */
    public boolean defineAbbreviation(String text, Abbreviation abbreviation) {
        return abbreviations.put(text, abbreviation) != null;
    }

    /** All abbreviations by their text. */
    public Map<String, Abbreviation> abbreviations() {
        return abbreviations;
    }

    /** Notes a problem. */
    public void warn(int position, String message) {
        problems.add(new Problem(position, message));
    }

    /** The number of problems so far, for {@link #forgetProblems}. */
    public int problemCount() {
        return problems.size();
    }

    /** Forgets the problems after the first {@code count}: an attempt to parse something was given up. */
    public void forgetProblems(int count) {
        if (problems.size() > count) {
            problems.subList(count, problems.size()).clear();
        }
    }

    /** The problems in the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }
}
