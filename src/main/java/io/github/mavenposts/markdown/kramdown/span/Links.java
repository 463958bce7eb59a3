package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Links and images. The text in brackets is parsed like any other, without links in it. Where the bracket closes depends
 * on what it is within and on nothing else before it, so that the search for one closing bracket also finds those of all
 * brackets on its way: they are remembered, and a text is only ever parsed again for a link that is one.
 */
final class Links {
    private static final int UNCLOSED = -1;

    private final SpanParser spans;
    private final LinkTargets targets;
    private final Map<Long, Integer> closings = new HashMap<>();

    Links(SpanParser spans) {
        this.spans = spans;
        this.targets = new LinkTargets(spans);
    }

    /** Forgets the text before. */
    void forget() {
        if (!closings.isEmpty()) {
            closings.clear();
        }
        targets.forget();
    }

    /** Parses what begins at the position with a bracket, or with an exclamation mark and a bracket. */
    boolean parse(boolean image) {
        int start = spans.pos();
        int body = start + (image ? 2 : 1);
        if (body >= spans.end() || spans.charAt(body) == '^') {
            return false;
        }
        Frame outer = spans.frame();
        int within = outer.within() | Frame.LINK;
        if ((!image && outer.isWithin(Frame.LINK)) || spans.isTooDeep()) {
            spans.takeAsText(body);
            return true;
        }
        Integer known = closings.isEmpty() ? null : closings.get(key(within, body));
        if (known != null && (known == UNCLOSED || targets.find(body, known) == null)) {
            spans.takeAsText(body);
            return true;
        }
        Node node = spans.node(image ? ElementKind.IMAGE : ElementKind.LINK, null, start);
        ClosingBracket stop = new ClosingBracket(within, body);
        int problems = spans.definitions().problemCount();
        boolean closed = spans.parseContent(new Frame(outer, node, stop, outer.mode(), within, body), body);
        int close = spans.pos();
        LinkTargets.Target target = closed ? targets.find(body, close) : null;
        if (target != null) {
            complete(node, image, target, body, close);
            spans.add(node, start, target.end());
            if (image && outer.stop() instanceof ClosingBracket text) {
                text.open.pop();
            }
            return true;
        }
        spans.definitions().forgetProblems(problems);
        if (closed) {
            remember(within, body, close);
            warnOfUnknownName(close);
        } else {
            stop.open.forEach(bracket -> remember(within, bracket, UNCLOSED));
            if (outer.stop() instanceof ClosingBracket text && outer.within() == within) {
                // It would go on just like this attempt, with more brackets to close.
                text.open.forEach(bracket -> remember(within, bracket, UNCLOSED));
                outer.giveUp();
            }
        }
        spans.takeAsText(body);
        return true;
    }

    private void warnOfUnknownName(int close) {
        if (spans.charAt(close + 1) == '[' && spans.charAt(close + 2) != ']') {
            int end = spans.source().find(']', close + 2);
            if (end < spans.end()) {
                spans.warn(
                        close + 1, "No link definition for " + spans.text().substring(close + 1, end + 1) + " found");
            }
        }
    }

    private void complete(Node node, boolean image, LinkTargets.Target target, int body, int close) {
        Attributes attributes = node.attributes();
        Definitions.Link definition = target.definition();
        if (definition != null) {
            spans.definitions().apply(definition.marker().inlineAttributes(), attributes);
        }
        if (image) {
            attributes.put("src", target.address());
            attributes.put("alt", Escapes.remove(spans.text(), body, close));
            node.children(List.of());
        } else {
            attributes.put("href", target.address());
        }
        if (target.title() != null) {
            attributes.put("title", target.title());
        }
    }

    private void remember(int within, int body, int close) {
        closings.put(key(within, body), close);
    }

    private static long key(int within, int body) {
        return (long) within << 32 | body;
    }

    /** The bracket that closes the text, and the brackets that are open in it. */
    private final class ClosingBracket implements Stop {
        private final int within;
        private final Deque<Integer> open = new ArrayDeque<>(4);

        ClosingBracket(int within, int body) {
            this.within = within;
            open.push(body);
        }

        @Override
        public boolean isAt(SpanParser parser, char c) {
            return c == ']' || c == '[' || (c == '!' && parser.charAt(parser.pos() + 1) == '[');
        }

        @Override
        public boolean accepts(SpanParser parser) {
            int pos = parser.pos();
            char c = parser.charAt(pos);
            if (c != ']') {
                open.push(c == '!' ? pos + 2 : pos + 1);
                return false;
            }
            int body = open.pop();
            if (open.isEmpty()) {
                open.push(body);
                return true;
            }
            remember(within, body, pos);
            return false;
        }
    }
}
