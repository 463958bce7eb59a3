package io.github.mavenposts.text;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** JSON (RFC 8259), compact, as Ruby's {@code JSON.generate} writes it. */
public final class Json {

    private Json() {}

    /**
     * A value as JSON.
     *
     * @param value texts, numbers, booleans, null, and lists and maps of them, in the order that they have
     * @throws IllegalArgumentException if the value is, or contains, anything else
     */
    public static String write(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        if (value instanceof String text) {
            string(text, json);
        } else if (value instanceof Map<?, ?> map) {
            json.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
                Map.Entry<?, ?> entry = entries.next();
                string(String.valueOf(entry.getKey()), json);
                json.append(':');
                write(entry.getValue(), json);
                json.append(entries.hasNext() ? "," : "");
            }
            json.append('}');
        } else if (value instanceof List<?> list) {
            json.append('[');
            for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
                write(items.next(), json);
                json.append(items.hasNext() ? "," : "");
            }
            json.append(']');
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            throw new IllegalArgumentException("no JSON for " + value);
        }
    }

    private static void string(String text, StringBuilder json) {
        json.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                default -> {
                    boolean alone = Character.isSurrogate(c) && !isPaired(text, at);
                    json.append(c < ' ' || alone ? String.format("\\u%04x", (int) c) : c);
                }
            }
        }
        json.append('"');
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
