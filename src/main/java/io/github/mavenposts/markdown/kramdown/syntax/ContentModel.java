package io.github.mavenposts.markdown.kramdown.syntax;

/** How the content of an HTML element is parsed. */
public enum ContentModel {
    /** Only HTML is recognised, everything else is copied. */
    RAW,
    /** As block-level elements. */
    BLOCK,
    /** As one run of span-level elements. */
    SPAN
}
