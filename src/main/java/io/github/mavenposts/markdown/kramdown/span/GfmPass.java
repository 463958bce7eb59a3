package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.KramdownOption;
import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What GitHub's dialect does to a parsed document: line breaks at line feeds, and its ids of headers. */
public final class GfmPass {
    private final String lineBreak;
    private final boolean autoIds;
    private final String idPrefix;
    private final Map<String, Integer> ids = new HashMap<>();

    /** For one document. */
    public GfmPass(KramdownOptions options) {
        lineBreak = options.flag(KramdownOption.HARD_WRAP) ? "\n" : "\\\n";
        autoIds = options.flag(KramdownOption.AUTO_IDS);
        idPrefix = options.string(KramdownOption.AUTO_ID_PREFIX);
    }

    /** Changes everything below {@code node} but for HTML. */
    public void complete(Node node) {
        ArrayList<Node> changed = null;
        for (int i = 0; i < node.size(); i++) {
            Node child = node.child(i);
            boolean broken = child.is(ElementKind.TEXT) && child.value().contains(lineBreak);
            if (broken) {
                if (changed == null) {
                    changed = new ArrayList<>(node.children().subList(0, i));
                }
                boolean atEnd = isBlock(node) && i == node.size() - 1;
                split(child, atEnd, changed);
                continue;
            }
            if (changed != null) {
                changed.add(child);
            }
            if (child.is(ElementKind.HEADER) && autoIds && child.attribute("id") == null) {
                child.attributes().put("id", idPrefix + id(child));
            } else if (!child.is(ElementKind.HTML_ELEMENT)) {
                complete(child);
            }
        }
        if (changed != null) {
            node.children(changed);
        }
    }

    private static boolean isBlock(Node node) {
        return switch (node.kind()) {
            case EMPHASIS, STRONG, LINK, IMAGE -> false;
            default -> true;
        };
    }

    private void split(Node text, boolean atEnd, List<Node> target) {
        String value = text.value();
        int from = 0;
        for (int at = value.indexOf(lineBreak); at >= 0; at = value.indexOf(lineBreak, from)) {
            target.add(new Node(ElementKind.TEXT, value.substring(from == 0 ? 0 : from - 1, at), text.position()));
            from = at + lineBreak.length();
            if (from < value.length() || !atEnd) {
                target.add(new Node(ElementKind.LINE_BREAK, text.position()));
            }
        }
        target.add(new Node(ElementKind.TEXT, value.substring(from - 1), text.position()));
    }

    private String id(Node header) {
        String text = PlainText.of(header).toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == ' ' || c == '\t') {
                id.append('-');
            } else if (c == '-' || Chars.isUnicodeWord(c)) {
                id.appendCodePoint(c);
            }
        });
        String result = id.toString();
        int count = ids.merge(result, 1, Integer::sum);
        return count == 1 ? result : result + "-" + (count - 1);
    }
}
