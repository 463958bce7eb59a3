package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Liquid;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext.Interrupt;
import io.github.mavenposts.liquid.TagParser;
import io.github.mavenposts.liquid.TagToken;

/** The tags of Liquid 4, and {@code render}, {@code echo}, {@code liquid} and {@code #} of Liquid 5. */
public final class StandardTags {
    private StandardTags() {}

    /** Registers all of them. */
    public static void register(Liquid.Builder builder) {
        for (Standard tag : Standard.values()) {
            builder.tag(tag.tagName, tag);
        }
    }

    /** One class for all, since each parser would be a class of its own to load. */
    private enum Standard implements TagParser {
        ASSIGN("assign"),
        BREAK("break"),
        CAPTURE("capture"),
        CASE("case"),
        COMMENT("comment"),
        CONTINUE("continue"),
        CYCLE("cycle"),
        DECREMENT("decrement"),
        ECHO("echo"),
        FOR("for"),
        IF("if"),
        IFCHANGED("ifchanged"),
        INCLUDE("include"),
        INCREMENT("increment"),
        INLINE_COMMENT("#"),
        LIQUID("liquid"),
        RAW("raw"),
        RENDER("render"),
        TABLEROW("tablerow"),
        UNLESS("unless");

        private final String tagName;

        Standard(String tagName) {
            this.tagName = tagName;
        }

        @Override
        public Node parse(TagToken tag, Parser parser) {
            return switch (this) {
                case ASSIGN -> AssignNode.parse(tag, parser);
                case BREAK -> new InterruptNode(Interrupt.BREAK);
                case CAPTURE -> CaptureNode.parse(tag, parser);
                case CASE -> CaseNode.parse(tag, parser);
                case COMMENT -> CommentNode.parseBlock(tag, parser);
                case CONTINUE -> new InterruptNode(Interrupt.CONTINUE);
                case CYCLE -> CycleNode.parse(tag, parser);
                case DECREMENT -> CounterNode.parse(tag, -1);
                case ECHO -> parser.output(tag.markup());
                case FOR -> ForNode.parse(tag, parser);
                case IF -> IfNode.parse(tag, parser);
                case IFCHANGED -> new IfChangedNode(parser.body(tag));
                case INCLUDE -> IncludeNode.parse(tag, parser);
                case INCREMENT -> CounterNode.parse(tag, 1);
                case INLINE_COMMENT -> CommentNode.parseInline(tag, parser);
                case LIQUID -> parser.lines(tag);
                case RAW -> RawNode.parse(tag, parser);
                case RENDER -> RenderNode.parse(tag, parser);
                case TABLEROW -> TableRowNode.parse(tag, parser);
                case UNLESS -> IfNode.parse(tag, parser);
            };
        }
    }
}
