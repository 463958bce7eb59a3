package io.github.mavenposts.markdown.kramdown.html;

import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import io.github.mavenposts.markdown.kramdown.MathEngine;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.Optional;

/** Writes formulas: for MathJax, by an engine, or as they are. */
final class Formulas {
    private final boolean mathJax;
    private final MathEngine engine;
    private final HtmlWriter out;

    Formulas(KramdownOptions options, MathEngine engine, HtmlWriter out) {
        this.mathJax = options.mathEngine().filter("mathjax"::equals).isPresent();
        this.engine = options.mathEngine().isPresent() ? engine : (formula, block) -> Optional.empty();
        this.out = out;
    }

    void write(Node node, int indent) {
        boolean block = !node.isSpan();
        Optional<String> html = engine.render(node.value(), block);
        if (html.isPresent()) {
            out.indent(block ? indent : 0).raw(html.get()).raw(block ? "\n" : "");
        } else if (mathJax) {
            writeForMathJax(node, block, indent);
        } else {
            writeSource(node, block, indent);
        }
    }

    private void writeForMathJax(Node node, boolean block, int indent) {
        boolean wrapped = !node.hasNoAttributes();
        if (!block) {
            if (wrapped) {
                out.open("span", node.attributes()).raw('$').raw(node.value()).raw("$</span>");
            } else {
                out.raw("\\(").markup(node.value()).raw("\\)");
            }
            return;
        }
        if (wrapped) {
            out.indent(indent).open("div", node.attributes());
        }
        out.raw("\\[").markup(node.value()).raw("\\]\n");
        if (wrapped) {
            out.raw("</div>\n");
        }
    }

    private void writeSource(Node node, boolean block, int indent) {
        Attributes attributes = node.attributes().copy();
        attributes.addClass("kdmath");
        if (block) {
            out.indent(indent)
                    .open("div", attributes)
                    .raw("$$\n")
                    .raw(node.value())
                    .raw("\n$$</div>\n");
        } else {
            out.open("span", attributes).raw('$').raw(node.value()).raw("$</span>");
        }
    }
}
