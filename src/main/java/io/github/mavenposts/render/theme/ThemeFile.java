package io.github.mavenposts.render.theme;

import java.nio.charset.StandardCharsets;

/**
 * A file of a theme.
 *
 * @param displayPath the file as diagnostics show it
 * @param bytes its content; not to be changed
 */
public record ThemeFile(String displayPath, byte[] bytes) {

    /** The content as text in UTF-8, without a byte order mark. */
    public String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
