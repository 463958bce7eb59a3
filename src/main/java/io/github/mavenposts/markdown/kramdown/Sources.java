package io.github.mavenposts.markdown.kramdown;

import io.github.mavenposts.markdown.kramdown.syntax.LinkNames;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.List;
import java.util.Map;

/** What comes before parsing. Stateless. */
final class Sources {
    private Sources() {}

    /** The text with line feeds at the ends of lines, and one at its own. */
    static String normalize(String source) {
        String text = source.indexOf('\r') < 0 ? source : withoutCarriageReturns(source);
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static String withoutCarriageReturns(String source) {
        StringBuilder text = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c != '\r') {
                text.append(c);
            } else if (i + 1 == source.length() || source.charAt(i + 1) != '\n') {
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** Defines the links that every document has: an address, or a list of an address and a title, by name. */
    static void define(Map<String, Object> links, Definitions definitions) {
        links.forEach((name, value) -> {
            List<?> parts = value instanceof List<?> list ? list : List.of(value);
            if (!parts.isEmpty()) {
                String title =
                        parts.size() > 1 && parts.get(1) != null ? parts.get(1).toString() : null;
                Node marker = new Node(ElementKind.END_OF_BLOCK, 0);
                definitions.defineLink(
                        LinkNames.normalize(name, 0, name.length()),
                        new Definitions.Link(String.valueOf(parts.get(0)), title, marker));
            }
        });
    }
}
