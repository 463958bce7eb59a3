package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Attributes in a line, for the element before them or the block that they end. */
final class AttributeSpan extends Node {

    private final AttributeList attributes;

    AttributeSpan(BasedSequence chars, AttributeList attributes) {
        super(chars);
        this.attributes = attributes;
    }

    AttributeList attributes() {
        return attributes;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
