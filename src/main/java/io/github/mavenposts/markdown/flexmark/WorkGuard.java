package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Counts the work of flexmark's block parser that reads nothing of the text: it asks for every block that may start, starts
 * none, and charges the {@link GuardedText}. What it charges for was found by measuring.
 */
final class WorkGuard implements Parser.ParserExtension {

    /** Blocks in blocks, and elements in elements; the time that flexmark needs grows with more than the square of it. */
    private static final int DEEPEST = 1_000;
    /** What flexmark does for each line of a paragraph that may be a definition, each time that a line follows, in reads. */
    private static final int LINE_COST = 60;

    @Override
    public void parserOptions(MutableDataHolder options) {
        // Nothing to choose.
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Factory());
        builder.customInlineParserExtensionFactory(new DepthFactory());
    }

    private static final class Factory implements CustomBlockParserFactory, BlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return this;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getLine().getBaseSequence().getBase() instanceof GuardedText text) {
                if (state.getActiveBlockParsers().size() > DEEPEST) {
                    throw new GuardedText.TooDeepException();
                }
                BlockParser block = matched.getBlockParser();
                if (block.isParagraphParser() && block.getBlockContent() != null) {
                    int lines = block.getBlockContent().getLineCount();
                    if (lines > 0
                            && startsLikeDefinition(block.getBlockContent().getLine(0))) {
                        text.charge((long) LINE_COST * lines);
                    }
                }
            }
            return BlockStart.none();
        }

        private static boolean startsLikeDefinition(BasedSequence line) {
            return line.trimStart().startsWith("[");
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

    /** Looks at the elements of each paragraph when they are known, before others walk from each one up to the root. */
    private static final class DepthFactory implements InlineParserExtensionFactory {

        /** A character that starts nothing; an extension must have one. */
        @Override
        public CharSequence getCharacters() {
            return "\u0001";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new DepthLimit();
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

    private static final class DepthLimit implements InlineParserExtension {

        @Override
        public void finalizeDocument(InlineParser parser) {
            // Each block was looked at.
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            if (NodeWalk.isDeeperThan(parser.getBlock(), DEEPEST)) {
                throw new GuardedText.TooDeepException();
            }
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            return false;
        }
    }
}
