package io.github.mavenposts.markdown.kramdown;

/** The kinds of {@link Element}. */
public enum ElementKind {
    /** The document. */
    ROOT,
    /** Blank lines between blocks; they separate the blocks of the output too. */
    BLANK,
    /** A paragraph. */
    PARAGRAPH,
    /** A header; {@link Element#level()} tells which. */
    HEADER,
    /** A block quote. */
    BLOCKQUOTE,
    /** A code block; the value is the code. */
    CODE_BLOCK,
    /** An unordered list. */
    UNORDERED_LIST,
    /** An ordered list. */
    ORDERED_LIST,
    /** An item of an ordered or unordered list. */
    LIST_ITEM,
    /** A definition list. */
    DEFINITION_LIST,
    /** A term of a definition list. */
    TERM,
    /** A definition of a definition list. */
    DEFINITION,
    /** A horizontal rule. */
    RULE,
    /** A table. */
    TABLE,
    /** The head rows of a table. */
    TABLE_HEAD,
    /** A group of body rows of a table. */
    TABLE_BODY,
    /** The footer rows of a table. */
    TABLE_FOOT,
    /** A row of a table. */
    TABLE_ROW,
    /** A cell of a table, of whatever row. */
    TABLE_CELL,
    /** An HTML element, in a line of text or not; the value is its name. */
    HTML_ELEMENT,
    /** A comment of the document's HTML with its delimiters. */
    HTML_COMMENT,
    /** A processing instruction of the document's HTML with its delimiters. */
    HTML_INSTRUCTION,
    /** The body of {@code {::comment}}. */
    COMMENT,
    /** Text that goes to the output as it is. */
    RAW,
    /** The end of a block with nothing to show: a marker, a definition, an attribute list. */
    END_OF_BLOCK,
    /** Text that has not been parsed for spans yet; never in a finished document. */
    UNPARSED,
    /** Text. */
    TEXT,
    /** A forced line break. */
    LINE_BREAK,
    /** Emphasis. */
    EMPHASIS,
    /** Strong emphasis. */
    STRONG,
    /** A code span; the value is the code. */
    CODE_SPAN,
    /** A link. */
    LINK,
    /** An image. */
    IMAGE,
    /** A mathematical formula, in a line of text or not; the value is its source. */
    MATH,
    /** A marker of a footnote; the value is the footnote's name. */
    FOOTNOTE,
    /** The content of a footnote; the value is the footnote's name. */
    FOOTNOTE_DEFINITION,
    /** An abbreviation; the value is the abbreviated text. */
    ABBREVIATION,
    /** An entity; the value is as it was written. */
    ENTITY,
    /** A quotation mark; the value is its entity's name. */
    SMART_QUOTE,
    /** A typographic symbol; the value is its name. */
    TYPOGRAPHIC_SYMBOL
}
