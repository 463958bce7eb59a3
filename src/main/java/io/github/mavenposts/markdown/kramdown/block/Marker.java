package io.github.mavenposts.markdown.kramdown.block;

/** What an end of a block stands for when it is not the marker of that name: then it is no block boundary. */
enum Marker {
    ATTRIBUTE_LIST_DEFINITION,
    INLINE_ATTRIBUTES,
    EXTENSION,
    /** The definition of a link, footnote or abbreviation, which takes the attribute list below it. */
    TARGET_DEFINITION
}
