package io.github.mavenposts.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads comma- or tab-separated values (RFC 4180) with a header line, as Ruby's CSV does for Jekyll: all values are texts,
 * an empty field without quotes is null, missing fields too, surplus ones are left out, of equal headers the first counts.
 */
final class DelimitedText {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private DelimitedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The rows as maps from header to field. */
    static List<Object> read(SourceFile file, String text, char separator) throws SourceException {
        return new DelimitedText(text, separator).rows(file);
    }

    private List<Object> rows(SourceFile file) throws SourceException {
        List<Object> rows = new ArrayList<>();
        if (text.isEmpty()) {
            return rows;
        }
        List<String> header = row(file);
        while (at < text.length()) {
            List<String> fields = row(file);
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i) != null) {
                    row.putIfAbsent(header.get(i), i < fields.size() ? fields.get(i) : null);
                }
            }
            rows.add(Collections.unmodifiableMap(row));
        }
        return rows;
    }

    private List<String> row(SourceFile file) throws SourceException {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(at < text.length() && text.charAt(at) == '"' ? quoted(file) : bare(file));
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
            } else {
                endLine();
                return fields;
            }
        }
    }

    private void endLine() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
    }

    private String bare(SourceFile file) throws SourceException {
        int start = at;
        while (at < text.length() && !endsField(text.charAt(at))) {
            if (text.charAt(at) == '"') {
                throw wrong(file, "a quote stands inside a field that does not start with one");
            }
            at++;
        }
        return at == start ? null : text.substring(start, at);
    }

    private String quoted(SourceFile file) throws SourceException {
        int firstLine = line;
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append(text.charAt(at++));
            } else if (at < text.length() && !endsField(text.charAt(at))) {
                throw wrong(file, "there is more text after the closing quote");
            } else {
                return field.toString();
            }
        }
        line = firstLine;
        throw wrong(file, "the quote that opens here is never closed");
    }

    private boolean endsField(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private SourceException wrong(SourceFile file, String message) {
        return new SourceException(
                "data-file", file.location(line, 0), message, "write a quote inside a quoted field twice: \"\"");
    }
}
