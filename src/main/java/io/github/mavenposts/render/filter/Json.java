package io.github.mavenposts.render.filter;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.liquid.value.RubyText;
import java.util.Iterator;
import java.util.Map;

/** JSON as Ruby's {@code to_json} writes it: compact, only what must be escaped is. Stateless. */
final class Json {

    private Json() {}

    static String of(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            json.append(value == null ? "null" : RubyText.of(value));
        } else if (value instanceof Map<?, ?> map) {
            object(map, json);
        } else if (value instanceof Iterable<?> list) {
            list(list.iterator(), json);
        } else if (value instanceof Drop drop) {
            text(drop.text(), json);
        } else {
            text(RubyText.of(value), json);
        }
    }

    private static void object(Map<?, ?> map, StringBuilder json) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.append(separator);
            text(String.valueOf(entry.getKey()), json);
            json.append(':');
            write(entry.getValue(), json);
            separator = ",";
        }
        json.append(map.isEmpty() ? "{}" : "}");
    }

    private static void list(Iterator<?> items, StringBuilder json) {
        json.append('[');
        while (items.hasNext()) {
            write(items.next(), json);
            json.append(items.hasNext() ? "," : "");
        }
        json.append(']');
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
