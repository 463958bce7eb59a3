package io.github.mavenposts.markdown;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.diagnostic.SourceLocation;
import java.util.List;
import java.util.Set;

/**
 * A rendered Markdown text.
 *
 * @param html the HTML, with its links still as written
 * @param headings the headings in order, for a table of contents
 * @param ids every {@code id} in the HTML: what a fragment may name
 * @param words number of words, for the reading time
 * @param problems what is wrong with the text
 */
public record MarkdownContent(
        LinkedHtml html, List<Heading> headings, Set<String> ids, int words, List<Problem> problems) {

    /** A text with nothing wrong in it. */
    public MarkdownContent(LinkedHtml html, List<Heading> headings, Set<String> ids, int words) {
        this(html, headings, ids, words, List.of());
    }

    /** Copies the collections. */
    public MarkdownContent {
        headings = List.copyOf(headings);
        ids = Set.copyOf(ids);
        problems = List.copyOf(problems);
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id its {@code id}; empty if it has none
     * @param html its content as HTML without links
     */
    public record Heading(int level, String id, String html) {}

    /**
     * A complaint about the text, kept with the content so that rendering stays a pure function.
     *
     * @param severity an error if part of the text is not in the HTML as the author meant it
     * @param code stable name of the complaint
     * @param line line of the source file, counted from 1
     * @param column column, counted from 1; 0 if not known
     * @param message what is wrong
     * @param hint what to write instead; empty if there is nothing to say
     */
    public record Problem(Severity severity, String code, int line, int column, String message, String hint) {

        /**
         * The complaint about a file.
         *
         * @param file the file as diagnostics show it
         */
        public Diagnostic in(String file) {
            return new Diagnostic(severity, code, new SourceLocation(file, line, column), message, hint);
        }
    }
}
