package io.github.mavenposts.markdown.kramdown;

import io.github.mavenposts.markdown.kramdown.block.BlockParser;
import io.github.mavenposts.markdown.kramdown.html.HtmlConverter;
import io.github.mavenposts.markdown.kramdown.span.Abbreviations;
import io.github.mavenposts.markdown.kramdown.span.GfmPass;
import io.github.mavenposts.markdown.kramdown.span.SpanParser;
import io.github.mavenposts.markdown.kramdown.span.SpanPass;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.NativeElements;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Converts Markdown as kramdown 2.4 does, with or without GitHub's dialect. Immutable and safe for use by many threads, if
 * its highlighter and its engine for mathematics are. Every text is a document; parsing takes time and memory linear in
 * its length and never fails. It needs no more than half a megabyte of stack: blocks or spans more than a hundred deep in
 * each other are text.
 */
public final class Kramdown {
    private final KramdownOptions options;
    private final Highlighter highlighter;
    private final MathEngine math;

    private Kramdown(Builder builder) {
        options = builder.options;
        highlighter = builder.highlighter;
        math = builder.math;
    }

    /** Begins with kramdown's defaults, no highlighter and no engine for mathematics. */
    public static Builder builder() {
        return new Builder();
    }

    /** The options that a document does not set itself. */
    public KramdownOptions options() {
        return options;
    }

    /** The elements of a document. */
    public Document parse(String source) {
        Parsed parsed = new Parsed(source);
        return parsed.toDocument();
    }

    /** The HTML of a document. */
    public String toHtml(String source) {
        return new Parsed(source).toHtml();
    }

    /** The HTML of a document and what is wrong with it. */
    public Result convert(String source) {
        Parsed parsed = new Parsed(source);
        return new Result(parsed.toHtml(), parsed.warnings());
    }

    /** One document on its way. */
    private final class Parsed {
        private final String text;
        private final Definitions definitions = new Definitions();
        private final KramdownOptions effectiveOptions;
        private final Node root;

        Parsed(String source) {
            text = Sources.normalize(source);
            Sources.define(options.map(KramdownOption.LINK_DEFS), definitions);
            BlockParser blocks = new BlockParser(options, definitions);
            root = blocks.parse(Source.of(text));
            SpanParser spans = new SpanParser(blocks.options(), definitions);
            SpanPass pass = new SpanPass(spans, definitions);
            pass.complete(root);
            boolean toNative = spans.options().flag(KramdownOption.HTML_TO_NATIVE);
            if (toNative) {
                NativeElements.convertChildren(root);
            }
            Abbreviations abbreviations = new Abbreviations(definitions);
            abbreviations.mark(root);
            for (Definitions.Footnote footnote : definitions.footnotes()) {
                pass.complete(footnote.content());
                if (toNative) {
                    NativeElements.convertChildren(footnote.content());
                }
                abbreviations.mark(footnote.content());
            }
            effectiveOptions = spans.options();
            if (effectiveOptions.input() == KramdownOptions.Input.GFM) {
                new GfmPass(effectiveOptions).complete(root);
            }
        }

        String toHtml() {
            int expectedLength = text.length() + text.length() / 4 + 64;
            return new HtmlConverter(effectiveOptions, definitions, highlighter, math, expectedLength).convert(root);
        }

        List<Warning> warnings() {
            Positions positions = new Positions(text);
            return definitions.problems().stream()
                    .map(problem -> positions.warning(problem.position(), problem.message()))
                    .toList();
        }

        Document toDocument() {
            Positions positions = new Positions(text);
            Element.Factory elements = new Element.Factory(positions);
            List<Element> footnotes = new ArrayList<>();
            definitions.footnotes().forEach(footnote -> footnotes.add(elements.make(footnote.content())));
            return new Document(elements.make(root), List.copyOf(footnotes), warnings());
        }
    }

    /** Collects what an engine is made of. Not thread-safe. */
    public static final class Builder {
        private KramdownOptions options = KramdownOptions.defaults();
        private Highlighter highlighter = Highlighter.none();
        private MathEngine math = (formula, block) -> Optional.empty();

        private Builder() {}

        /** Replaces all options. */
        public Builder options(KramdownOptions newOptions) {
            options = Objects.requireNonNull(newOptions);
            return this;
        }

        /**
         * Sets one option.
         *
         * @throws IllegalArgumentException if the value is bad
         */
        public Builder option(KramdownOption option, Object value) {
            options = options.with(option, value);
            return this;
        }

        /** What highlights code; without it, none is highlighted. */
        public Builder highlighter(Highlighter newHighlighter) {
            highlighter = Objects.requireNonNull(newHighlighter);
            return this;
        }

        /** What turns formulas into HTML; without it, they are left to MathJax in the browser. */
        public Builder math(MathEngine newMath) {
            math = Objects.requireNonNull(newMath);
            return this;
        }

        /** The engine. */
        public Kramdown build() {
            return new Kramdown(this);
        }
    }
}
