package io.github.mavenposts.markdown.kramdown;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads maps that stand in one line, as {@code {::options /}} gives them: <code>a: b</code> or <code>{a: b, c: {d: e}}</code>. */
final class FlowMap {
    private final String text;
    private int pos;

    private FlowMap(String text) {
        this.text = text;
    }

    /**
     * The map; its values are flags, strings and maps.
     *
     * @throws IllegalArgumentException if the text is no such map
     */
    static Map<String, Object> parse(String text) {
        String stripped = text.strip();
        FlowMap reader = new FlowMap(stripped.startsWith("{") ? stripped : "{" + stripped + "}");
        Map<String, Object> map = reader.map();
        if (reader.pos < reader.text.length()) {
            throw new IllegalArgumentException("is not a map");
        }
        return map;
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        pos++;
        while (peek() != '}') {
            String key = scalar(":");
            expect(':');
            map.put(key, value());
            if (peek() != '}') {
                expect(',');
            }
        }
        expect('}');
        return map;
    }

    private Object value() {
        if (peek() == '{') {
            return map();
        }
        String text = scalar(",}");
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> text;
        };
    }

    private String scalar(String ends) {
        char quote = peek();
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, pos + 1);
            if (close < 0) {
                throw new IllegalArgumentException("is not a map");
            }
            String quoted = text.substring(pos + 1, close);
            pos = close + 1;
            return quoted;
        }
        int start = pos;
        while (pos < text.length() && ends.indexOf(text.charAt(pos)) < 0) {
            pos++;
        }
        return text.substring(start, pos).strip();
    }

    private char peek() {
        while (pos < text.length() && text.charAt(pos) == ' ') {
            pos++;
        }
        return pos < text.length() ? text.charAt(pos) : 0;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("is not a map");
        }
        pos++;
    }
}
