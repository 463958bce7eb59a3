package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.value.Text;

/** {@code comment} and {@code #}: nothing. */
record CommentNode() implements Node {
    /** What is inside is parsed all the same, as in Liquid 4: a broken tag in it is an error, an unknown one is not. */
    static Node parseBlock(TagToken tag, Parser parser) {
        boolean last;
        do {
            last = parser.section(tag, name -> true).isLast();
        } while (!last);
        return new CommentNode();
    }

    static Node parseInline(TagToken tag, Parser parser) {
        String[] lines = tag.markup().split("\n");
        for (int i = 1; i < lines.length; i++) {
            String line = Text.strip(lines[i]);
            if (!line.isEmpty() && !line.startsWith("#")) {
                throw parser.syntaxError(
                        "Syntax error in tag '#' - Each line of comments must be prefixed by the '#' character");
            }
        }
        return new CommentNode();
    }

    @Override
    public void render(RenderContext context, StringBuilder out) {
        // A comment has no output.
    }

    @Override
    public boolean isBlank() {
        return true;
    }
}
