package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of its own with attributes for the block before or after it. */
final class AttributeBlock extends Block {

    private final AttributeList attributes;

    AttributeBlock(BasedSequence chars, AttributeList attributes) {
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
