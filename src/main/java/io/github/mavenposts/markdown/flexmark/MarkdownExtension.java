package io.github.mavenposts.markdown.flexmark;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be added to CommonMark, by the names that users write. */
enum MarkdownExtension {
    TABLES,
    TASKLIST,
    STRIKETHROUGH,
    AUTOLINK,
    FOOTNOTES,
    DEFINITION,
    ABBREVIATION,
    ATTRIBUTES,
    ALERTS,
    TOC,
    TYPOGRAPHIC,
    ANCHORS;

    /** CommonMark and nothing else. */
    static final Set<MarkdownExtension> COMMONMARK = Set.of();

    /** GitHub Flavored Markdown, with the additions that GitHub renders in files. */
    static final Set<MarkdownExtension> GFM =
            Collections.unmodifiableSet(EnumSet.of(TABLES, TASKLIST, STRIKETHROUGH, AUTOLINK, FOOTNOTES, ALERTS));

    /** What is on when the user names nothing. */
    static final Set<MarkdownExtension> DEFAULT =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(TYPOGRAPHIC, ANCHORS)));

    /** The name that users write. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The extension or set of that name. */
    static Optional<Set<MarkdownExtension>> named(String name) {
        return switch (name) {
            case "commonmark" -> Optional.of(COMMONMARK);
            case "gfm" -> Optional.of(GFM);
            case "default" -> Optional.of(DEFAULT);
            default ->
                EnumSet.allOf(MarkdownExtension.class).stream()
                        .filter(extension -> extension.key().equals(name))
                        .findFirst()
                        .map(Set::of);
        };
    }
}
