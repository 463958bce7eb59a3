package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.AttributeLists;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.ExtensionTag;
import io.github.mavenposts.markdown.kramdown.syntax.InlineOptions;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;

/** Lines of an opening brace and a colon: attribute lists, their definitions, and extensions. */
final class Extensions {
    private final BlockParser blocks;

    Extensions(BlockParser blocks) {
        this.blocks = blocks;
    }

    boolean parse(int start) {
        if (!blocks.text().startsWith("{:", start)) {
            return false;
        }
        return parseDefinition(start) || parseExtension(start) || parseInlineAttributes(start);
    }

    private boolean parseDefinition(int start) {
        Source source = blocks.source();
        String text = source.text();
        int nameStart = start + 2;
        if (nameStart >= text.length() || !Chars.isWord(text.charAt(nameStart))) {
            return false;
        }
        int nameEnd = nameStart;
        while (nameEnd < text.length() && Chars.isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int close = text.startsWith(":", nameEnd) ? LineStarts.closingBrace(source, nameEnd + 1) : -1;
        int after = close <= nameEnd + 1 ? -1 : LineStarts.afterBlankRest(text, close + 1);
        if (after < 0) {
            return false;
        }
        String name = text.substring(nameStart, nameEnd);
        readAttributes(source, nameEnd + 1, close, blocks.definitions().orNewAttributeList(name));
        blocks.add(blocks.newBlock(ElementKind.END_OF_BLOCK, start).detail(Marker.ATTRIBUTE_LIST_DEFINITION));
        blocks.moveTo(after);
        return true;
    }

    private boolean parseInlineAttributes(int start) {
        Source source = blocks.source();
        int close = LineStarts.inlineAttributesEnd(source, start);
        if (close < 0) {
            return false;
        }
        int after = LineStarts.afterBlankRest(source.text(), close + 1);
        Node last = blocks.parent().last();
        blocks.moveTo(after);
        if (last != null && takesAttributesBelow(last)) {
            readAttributes(source, start + 2, close, last.orNewInlineAttributes());
            if (!LineStarts.isInlineAttributes(source, after)) {
                blocks.add(blocks.newBlock(ElementKind.END_OF_BLOCK, start).detail(Marker.INLINE_ATTRIBUTES));
            }
        } else {
            readAttributes(source, start + 2, close, blocks.orNewPendingAttributes());
        }
        return true;
    }

    private static boolean takesAttributesBelow(Node block) {
        if (block.is(ElementKind.END_OF_BLOCK)) {
            return block.detail() == Marker.TARGET_DEFINITION;
        }
        return !block.is(ElementKind.BLANK);
    }

    private boolean parseExtension(int start) {
        Source source = blocks.source();
        ExtensionTag tag = ExtensionTag.scan(source, start, source.length());
        int after = tag == null ? -1 : LineStarts.afterBlankRest(source.text(), tag.end());
        if (after < 0) {
            return false;
        }
        if (tag.isStop()) {
            blocks.warn(start, "Invalid extension stop tag " + tag.name() + " found - ignoring it");
            return false;
        }
        Attributes attributes = new Attributes();
        readAttributes(source, tag.attributesFrom(), tag.attributesTo(), attributes);
        String body = null;
        if (tag.hasBody()) {
            int stop = source.stopTags().nextLine(tag.name(), after);
            if (stop < 0) {
                blocks.warn(start, "No stop tag for extension '" + tag.name() + "' found - ignoring it");
                return false;
            }
            int stopLine = source.text().lastIndexOf('\n', stop);
            body = source.text().substring(after, Math.max(after, stopLine));
            after = source.nextLine(stop);
        }
        if (!handle(tag.name(), attributes, body, start)) {
            blocks.warn(start, "Invalid extension with name '" + tag.name() + "' specified - ignoring it");
            return false;
        }
        blocks.moveTo(after);
        return true;
    }

    private boolean handle(String name, Attributes attributes, String body, int start) {
        int position = blocks.origin(start);
        switch (name) {
            case "comment" -> {
                if (body != null) {
                    blocks.add(new Node(ElementKind.COMMENT, body, position));
                }
            }
            case "nomarkdown" -> {
                if (body != null) {
                    blocks.add(new Node(ElementKind.RAW, body, position).detail(attributes.get("type")));
                }
            }
            case "options" -> {
                blocks.options(
                        InlineOptions.apply(blocks.options(), attributes, message -> blocks.warn(start, message)));
                blocks.add(blocks.newBlock(ElementKind.END_OF_BLOCK, start).detail(Marker.EXTENSION));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads an attribute list from {@code from} to {@code to}, with a warning if there is nothing to read. */
    void readAttributes(Source source, int from, int to, Attributes target) {
        Definitions definitions = blocks.definitions();
        if (!AttributeLists.parse(source.text(), from, to, target)) {
            definitions.warn(source.originOf(from), "No or invalid attributes found in IAL/ALD content");
        }
    }
}
