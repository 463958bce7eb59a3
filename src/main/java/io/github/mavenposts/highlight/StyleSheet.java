package io.github.mavenposts.highlight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A style sheet for highlighted code, light and dark as the reader's system prefers. Thread-safe. */
public final class StyleSheet {

    private StyleSheet() {}

    /** The text of the style sheet. Every colour has at least the contrast that WCAG 2.1 asks for at level AA. */
    public static String css() {
        try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("highlight.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
