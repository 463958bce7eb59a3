package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;

/**
 * Teaches flexmark's parser attribute lists, on lines of their own and within a line. flexmark's own extension for them
 * does not know kramdown's form, and costs time that grows with the square of their number.
 */
final class AttributeSyntax implements Parser.ParserExtension {

    /** Attributes longer than this are text: it bounds what an unclosed brace costs. */
    private static final int LONGEST = 1_000;

    @Override
    public void parserOptions(MutableDataHolder options) {
        // Nothing to choose.
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new LineFactory());
        builder.customInlineParserExtensionFactory(new SpanFactory());
    }

    /** Finds attributes that fill a line. */
    private static final class LineFactory implements CustomBlockParserFactory, BlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return this;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3 || start >= line.length() || line.charAt(start) != '{') {
                return BlockStart.none();
            }
            BasedSequence source = line.subSequence(start, line.length()).trimEnd();
            if (source.length() > LONGEST) {
                return BlockStart.none();
            }
            return AttributeList.parse(source)
                    .map(attributes -> BlockStart.of(new LineParser(new AttributeBlock(source, attributes)))
                            .atIndex(line.length()))
                    .orElse(BlockStart.none());
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class LineParser extends AbstractBlockParser {
        private final AttributeBlock block;

        LineParser(AttributeBlock block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            // The line was read when the block was made.
        }

        @Override
        public void closeBlock(ParserState state) {
            // Nothing is left to be done.
        }
    }

    /** Finds attributes within a line. */
    private static final class SpanFactory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new SpanParser();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class SpanParser implements InlineParserExtension {

        @Override
        public void finalizeDocument(InlineParser parser) {
            // Nothing is kept.
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            // Nothing is kept.
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int start = parser.getIndex();
            int end = closing(input, start);
            if (end < 0) {
                return false;
            }
            BasedSequence source = input.subSequence(start, end + 1);
            Optional<AttributeList> attributes = AttributeList.parse(source);
            attributes.ifPresent(list -> {
                parser.flushTextNode();
                parser.appendNode(new AttributeSpan(source, list));
                parser.setIndex(end + 1);
            });
            return attributes.isPresent();
        }

        private static int closing(BasedSequence input, int start) {
            int limit = Math.min(input.length(), start + LONGEST);
            for (int at = start + 1; at < limit; at++) {
                char c = input.charAt(at);
                if (c == '}') {
                    return at;
                }
                if (c == '{' || c == '\n' || c == '\r') {
                    return -1;
                }
            }
            return -1;
        }
    }
}
