package io.github.mavenposts.render.filter;

import io.github.mavenposts.liquid.Filter;
import io.github.mavenposts.liquid.value.RubyText;
import io.github.mavenposts.text.Json;
import java.util.Map;

/** {@code xml_escape, normalize_whitespace, jsonify}. */
final class TextFilters {

    private TextFilters() {}

    static void addTo(Map<String, Filter> filters) {
        filters.put("xml_escape", (input, arguments, context) -> xmlEscape(RubyText.of(input)));
        filters.put("normalize_whitespace", (input, arguments, context) -> normalise(RubyText.of(input)));
        filters.put("jsonify", (input, arguments, context) -> Json.write(JsonValue.of(input)));
    }

    /** The five characters that XML has names for, as Ruby's {@code encode(xml: :attr)} writes them. */
    private static String xmlEscape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&apos;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Each run of ASCII white space becomes one space, at the ends none. */
    private static String normalise(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = c == ' ' || c >= '\t' && c <= '\r';
            if (!space) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }
}
