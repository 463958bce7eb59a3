package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.markdown.CodeHighlighter;
import io.github.mavenposts.markdown.HtmlText;
import io.github.mavenposts.markdown.LinkedHtml;
import io.github.mavenposts.markdown.MarkdownContent;
import io.github.mavenposts.markdown.MarkdownEngine;
import io.github.mavenposts.markdown.MarkdownOptions;
import io.github.mavenposts.markdown.SourceLines;
import io.github.mavenposts.markdown.WordCounter;
import java.util.List;
import java.util.Set;

/**
 * Renders CommonMark and GitHub Flavored Markdown. Immutable and safe for use by many threads; its parser is built at the
 * first use.
 *
 * <h2>Extensions</h2>
 *
 * {@link MarkdownOptions#extensions()} names what is on. Names with {@code +} or {@code -} add to the default or take from
 * it; names without are all there is.
 *
 * <table>
 * <caption>Extensions</caption>
 * <tr><th>name</th><th>by default</th><th>gives</th></tr>
 * <tr><td>{@code tables}</td><td>on</td><td>tables of GFM</td></tr>
 * <tr><td>{@code tasklist}</td><td>on</td><td>{@code - [x] done}</td></tr>
 * <tr><td>{@code strikethrough}</td><td>on</td><td>{@code ~~deleted~~}</td></tr>
 * <tr><td>{@code autolink}</td><td>on</td><td>bare addresses are links</td></tr>
 * <tr><td>{@code footnotes}</td><td>on</td><td>{@code [^1]} and {@code [^1]: text}</td></tr>
 * <tr><td>{@code definition}</td><td>on</td><td>definition lists: a term, then a line with {@code : definition}</td></tr>
 * <tr><td>{@code abbreviation}</td><td>on</td><td>{@code *[HTML]: Hypertext Markup Language}</td></tr>
 * <tr><td>{@code attributes}</td><td>on</td><td><code>{#id .class key="value"}</code> and kramdown's
 *     <code>{: .class}</code>, right after an element within a line, at the end of a heading, paragraph or cell, after the
 *     language of a fence, or on a line of its own before or after a block</td></tr>
 * <tr><td>{@code alerts}</td><td>on</td><td>{@code > [!NOTE]} and {@code TIP, IMPORTANT, WARNING, CAUTION}</td></tr>
 * <tr><td>{@code toc}</td><td>on</td><td>a table of contents for a line {@code [TOC]}, or a list followed by a line
 *     <code>{:toc}</code>; headings with class {@code no_toc} stay out</td></tr>
 * <tr><td>{@code typographic}</td><td>off</td><td>typographic quotation marks, dashes and ellipses</td></tr>
 * <tr><td>{@code anchors}</td><td>off</td><td>a link to itself in each heading</td></tr>
 * <tr><td>{@code commonmark}, {@code gfm}, {@code default}</td><td></td><td>sets: nothing; {@code tables, tasklist,
 *     strikethrough, autolink, footnotes, alerts}; what is on by default</td></tr>
 * </table>
 *
 * <h2>Options</h2>
 *
 * <table>
 * <caption>Options</caption>
 * <tr><th>name</th><th>default</th><th>means</th></tr>
 * <tr><td>{@code html}</td><td>{@code pass}</td><td>{@code escape} shows HTML in the text as text</td></tr>
 * <tr><td>{@code hard_wrap}</td><td>{@code false}</td><td>{@code true}: every line end is a line break</td></tr>
 * <tr><td>{@code heading_ids}</td><td>{@code true}</td><td>headings get ids as on GitHub</td></tr>
 * <tr><td>{@code toc_levels}</td><td>{@code 1..6}</td><td>levels of headings in a table of contents</td></tr>
 * <tr><td>{@code title_level}</td><td>{@code 0}</td><td>level of the heading that the text stands below on its page; from 1
 *     on, headings that skip a level carry the right one in {@code aria-level}</td></tr>
 * <tr><td>{@code smart_quotes}, {@code smart_dashes}</td><td>{@code true}</td><td>parts of {@code typographic}: quotation marks; dashes, ellipses and apostrophes</td></tr>
 * <tr><td>{@code quotes}</td><td>{@code “”‘’}</td><td>the quotation marks of the language: double and single, opening and
 *     closing</td></tr>
 * <tr><td>{@code label.note}, {@code .tip}, {@code .important}, {@code .warning}, {@code .caution}, {@code .toc},
 *     {@code .table}, {@code .footnotes}, {@code .footnote}, {@code .back}, {@code .anchor}, {@code .done},
 *     {@code .open}</td><td>English</td><td>texts that the engine adds: titles of alerts, and names for screen readers</td></tr>
 * </table>
 *
 * <h2>HTML</h2>
 *
 * Well-formed HTML5, elements without content closed. Classes for style sheets: {@code pre.posts-code}, {@code
 * div.posts-table}, {@code div.posts-alert.posts-alert-note} with {@code p.posts-alert-title}, {@code nav.posts-toc}, {@code
 * a.posts-anchor}, {@code section.footnotes}, {@code a.footnote}, {@code a.reversefootnote}, {@code ul.contains-task-list},
 * {@code li.task-list-item}.
 *
 * <p>A text that the parser cannot manage, because it is nested too deep or made to cost too much, is given as plain text
 * with an error among {@link MarkdownContent#problems()}.
 */
public final class FlexmarkEngine implements MarkdownEngine {

    /** Address space for a text that is nested deeper than usual; memory is only used for what is needed of it. */
    private static final long DEEP_STACK = 256L << 20;

    private final EngineOptions options;
    private final CodeHighlighter highlighter;
    private volatile Parser parser;

    /**
     * An engine without highlighting.
     *
     * @param options extensions and options by name
     * @param diagnostics takes an error for each name or value that does not exist
     */
    public FlexmarkEngine(MarkdownOptions options, Diagnostics diagnostics) {
        this(options, diagnostics, CodeHighlighter.NONE);
    }

    /**
     * An engine that highlights fenced code.
     *
     * @param options extensions and options by name
     * @param diagnostics takes an error for each name or value that does not exist
     * @param highlighter colours code blocks with a language
     */
    public FlexmarkEngine(MarkdownOptions options, Diagnostics diagnostics, CodeHighlighter highlighter) {
        this.options = EngineOptions.of(options, diagnostics);
        this.highlighter = highlighter;
    }

    @Override
    public MarkdownContent render(String text, int firstLine) {
        SourceLines lines = new SourceLines(text, firstLine);
        try {
            return guarded(text, lines, false);
        } catch (StackOverflowError e) {
            return renderDeep(text, lines);
        }
    }

    /**
     * Renders, or says why not.
     *
     * @param deep there is no bigger stack to try
     */
    private MarkdownContent guarded(String text, SourceLines lines, boolean deep) {
        GuardedText guarded = new GuardedText(text);
        try {
            return render(guarded, lines);
        } catch (GuardedText.RunawayException e) {
            return failed(
                    text,
                    lines,
                    guarded.last(),
                    "markdown-too-costly",
                    "the Markdown parser does not come to an end",
                    "look for hundreds of unclosed brackets, backticks or tags in the paragraph at this line");
        } catch (GuardedText.TooDeepException e) {
            return tooDeep(text, lines, guarded.last());
        } catch (ParserException e) {
            return failed(
                    text,
                    lines,
                    guarded.last(),
                    "markdown-parser",
                    "the Markdown parser fails: " + e.getCause(),
                    "write this line in another way");
        } catch (StackOverflowError e) {
            if (deep) {
                return tooDeep(text, lines, guarded.last());
            }
            throw e;
        }
    }

    private MarkdownContent render(GuardedText text, SourceLines lines) {
        Document document = parse(text);
        Structure structure = new Structure(document, options);
        Output out = new Output(lines, !options.escapesHtml(), false);
        BlockRenderer blocks = new BlockRenderer(options, structure, out, lines, highlighter);
        blocks.document(document);
        return new MarkdownContent(out.linkedHtml(), blocks.outline(), out.ids(), out.words());
    }

    private Document parse(GuardedText text) {
        try {
            return parser().parse(BasedSequence.of(text));
        } catch (GuardedText.RunawayException | GuardedText.TooDeepException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ParserException(e);
        }
    }

    /** Once more with a stack that has room for anything that people write. */
    private MarkdownContent renderDeep(String text, SourceLines lines) {
        MarkdownContent[] result = new MarkdownContent[1];
        Thread thread = new Thread(null, () -> result[0] = guarded(text, lines, true), "markdown-deep", DEEP_STACK);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return result[0];
    }

    private static MarkdownContent tooDeep(String text, SourceLines lines, int offset) {
        return failed(
                text,
                lines,
                offset,
                "markdown-too-deep",
                "the Markdown is nested too deep",
                "nest quotes, lists, brackets or emphasis less deep near this line");
    }

    private static MarkdownContent failed(
            String text, SourceLines lines, int offset, String code, String message, String hint) {
        int at = Math.min(offset, Math.max(0, text.length() - 1));
        LinkedHtml html = new LinkedHtml(List.of(
                new LinkedHtml.Text("<pre class=\"posts-code\" tabindex=\"0\">" + HtmlText.escape(text) + "</pre>\n")));
        WordCounter words = new WordCounter();
        words.text(text);
        MarkdownContent.Problem problem =
                new MarkdownContent.Problem(Severity.ERROR, code, lines.line(at), lines.column(at), message, hint);
        return new MarkdownContent(html, List.of(), Set.of(), words.words(), List.of(problem));
    }

    private Parser parser() {
        Parser built = parser;
        if (built == null) {
            synchronized (this) {
                built = parser;
                if (built == null) {
                    built = ParserSetup.parser(options);
                    parser = built;
                }
            }
        }
        return built;
    }

    /** flexmark threw something, which is a mistake of its own. */
    private static final class ParserException extends RuntimeException {
        private static final long serialVersionUID = 1;

        ParserException(RuntimeException cause) {
            super(cause);
        }
    }
}
