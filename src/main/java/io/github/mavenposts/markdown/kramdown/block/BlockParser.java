package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.KramdownOption;
import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.RawText;

/**
 * Divides a document into blocks. It looks at the first characters of each line, asks the parsers of the constructs that
 * may begin so, in kramdown's order of precedence, and takes the line for a paragraph's if none of them wants it. The
 * content of containers is parsed in the same way, as a source of its own. Text stays {@link ElementKind#UNPARSED}.
 *
 * <p>For one document, not thread-safe. Nesting is limited: what lies deeper is a paragraph.
 */
public final class BlockParser {
    private static final int MAX_DEPTH = 100;

    private final Definitions definitions;
    private final Paragraphs paragraphs;
    private final Headers headers;
    private final CodeBlocks codeBlocks;
    private final Blockquotes blockquotes;
    private final Lists lists;
    private final DefinitionLists definitionLists;
    private final Tables tables;
    private final HtmlBlocks htmlBlocks;
    private final MathBlocks mathBlocks;
    private final DefinitionLines definitionLines;
    private final Extensions extensions;

    private KramdownOptions options;
    private boolean gfm;
    private boolean paragraphsEndEarly;

    private Source source;
    private String text;
    private int pos;
    private Node parent;
    private int depth;
    private Attributes pendingAttributes;

    /** @param definitions receives what the document defines */
    public BlockParser(KramdownOptions options, Definitions definitions) {
        this.definitions = definitions;
        options(options);
        paragraphs = new Paragraphs(this);
        headers = new Headers(this);
        codeBlocks = new CodeBlocks(this);
        blockquotes = new Blockquotes(this);
        lists = new Lists(this);
        definitionLists = new DefinitionLists(this);
        tables = new Tables(this);
        htmlBlocks = new HtmlBlocks(this);
        mathBlocks = new MathBlocks(this);
        definitionLines = new DefinitionLines(this);
        extensions = new Extensions(this);
    }

    /** The blocks of a document, as children of a root. */
    public Node parse(Source document) {
        Node root = new Node(ElementKind.ROOT, 0);
        parseContent(root, document);
        return root;
    }

    /** The options in force: the given ones, and what the document has set. */
    public KramdownOptions options() {
        return options;
    }

    final void options(KramdownOptions newOptions) {
        options = newOptions;
        gfm = newOptions.input() == KramdownOptions.Input.GFM;
        paragraphsEndEarly = newOptions.hasGfmQuirk("paragraph_end");
    }

    boolean flag(KramdownOption option) {
        return options.flag(option);
    }

    boolean isGfm() {
        return gfm;
    }

    /** Whether paragraphs end before lines that may start another block, and headers need no block boundary. */
    boolean paragraphsEndEarly() {
        return paragraphsEndEarly;
    }

    Definitions definitions() {
        return definitions;
    }

    Source source() {
        return source;
    }

    String text() {
        return text;
    }

    int pos() {
        return pos;
    }

    void moveTo(int newPos) {
        pos = newPos;
    }

    boolean atEnd() {
        return pos >= text.length();
    }

    Node parent() {
        return parent;
    }

    /** The offset in the document of an index of the source. */
    int origin(int index) {
        return source.originOf(index);
    }

    void warn(int index, String message) {
        definitions.warn(origin(index), message);
    }

    /** A block at {@code index} that takes the attribute list standing before it. */
    Node newBlock(ElementKind kind, int index) {
        Node block = new Node(kind, origin(index));
        block.inlineAttributes(takePendingAttributes());
        return block;
    }

    /** The attribute list that waits for the next block, or null; it waits no more. */
    Attributes takePendingAttributes() {
        Attributes taken = pendingAttributes;
        pendingAttributes = null;
        return taken;
    }

    Attributes orNewPendingAttributes() {
        if (pendingAttributes == null) {
            pendingAttributes = new Attributes();
        }
        return pendingAttributes;
    }

    void add(Node block) {
        parent.add(block);
    }

    /** Whether a construct that has to start on a block boundary may start here. */
    boolean isAfterBlockBoundary() {
        Node last = parent.last();
        return last == null
                || last.is(ElementKind.BLANK)
                || (last.is(ElementKind.END_OF_BLOCK) && last.detail() == null)
                || pendingAttributes != null;
    }

    /** Parses {@code content} into children of {@code container}. */
    void parseContent(Node container, Source content) {
        Source outerSource = source;
        int outerPos = pos;
        enter(content, 0);
        parseChildren(container);
        enter(outerSource, outerPos);
    }

    /**
     * Parses what follows into children of {@code element}, up to its closing tag.
     *
     * @return whether that tag was found
     */
    boolean parseUntilClosingTag(Node element) {
        return parseChildren(element);
    }

    private void enter(Source newSource, int newPos) {
        source = newSource;
        text = newSource == null ? null : newSource.text();
        pos = newPos;
    }

    private boolean parseChildren(Node container) {
        Node outer = parent;
        Attributes outerAttributes = pendingAttributes;
        parent = container;
        pendingAttributes = null;
        depth++;
        boolean closed = false;
        while (!closed && pos < text.length()) {
            closed = parseBlock();
        }
        depth--;
        parent = outer;
        pendingAttributes = outerAttributes;
        return closed;
    }

    /** Parses one block; says whether it was the closing tag of the HTML element that is the parent. */
    private boolean parseBlock() {
        int afterBlank = LineStarts.afterBlankLines(text, pos);
        if (afterBlank > pos) {
            addBlank(afterBlank);
            return false;
        }
        if (depth >= MAX_DEPTH) {
            paragraphs.parse();
            return false;
        }
        if (LineStarts.codeIndent(text, pos) > 0) {
            if (!codeBlocks.parseIndented()) {
                paragraphs.parse();
            }
            return false;
        }
        int start = LineStarts.indented(text, pos);
        char c = text.charAt(start);
        if (c == '<') {
            HtmlBlocks.Outcome outcome = htmlBlocks.parse(start);
            if (outcome != HtmlBlocks.Outcome.NOTHING) {
                return outcome == HtmlBlocks.Outcome.CLOSED;
            }
        } else if (startsBlock(c, start)) {
            return false;
        }
        if (!headers.parseSetext(start) && !startsLateBlock(c, start)) {
            if (c == '\t') {
                addStrayLine();
            } else {
                paragraphs.parse();
            }
        }
        return false;
    }

    private boolean startsBlock(char c, int start) {
        return switch (c) {
            case '~', '`' -> codeBlocks.parseFenced(start);
            case '>' -> blockquotes.parse();
            case '#' -> start == pos && headers.parseAtx();
            case '*', '-', '_' -> parseRule(start) || lists.parse();
            case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> lists.parse();
            case ':' -> definitionLists.parse();
            default -> false;
        };
    }

    private boolean startsLateBlock(char c, int start) {
        if ((c == '$' || c == '\\') && mathBlocks.parse(start)) {
            return true;
        }
        if (tables.parse(start)) {
            return true;
        }
        return switch (c) {
            case '[' -> definitionLines.parseFootnote(start) || definitionLines.parseLink(start);
            case '*' -> definitionLines.parseAbbreviation(start);
            case '{' -> extensions.parse(start);
            case '^' -> start == pos && parseEndOfBlock();
            default -> false;
        };
    }

    /** A line that begins with spaces and a tab is no block at all: kramdown shows it as it is. */
    private void addStrayLine() {
        warn(pos, "No block begins like this line");
        int next = source.nextLine(pos);
        RawText line = new RawText(source, pos, next);
        Node last = parent.last();
        if (last != null && last.is(ElementKind.UNPARSED)) {
            last.rawText(new RawText(source, last.rawText().from(), next));
        } else {
            add(unparsed(line));
        }
        pos = next;
    }

    private void addBlank(int after) {
        Node last = parent.last();
        if (last != null && last.is(ElementKind.BLANK)) {
            last.append(text, pos, after);
        } else {
            Node blank = newBlock(ElementKind.BLANK, pos);
            blank.append(text, pos, after);
            add(blank);
        }
        pos = after;
    }

    private boolean parseRule(int start) {
        int after = LineStarts.afterRule(text, pos);
        if (after < 0) {
            return false;
        }
        add(newBlock(ElementKind.RULE, start));
        pos = after;
        return true;
    }

    private boolean parseEndOfBlock() {
        int after = LineStarts.afterEndOfBlock(text, pos);
        if (after < 0) {
            return false;
        }
        add(newBlock(ElementKind.END_OF_BLOCK, pos));
        pos = after;
        return true;
    }

    /** Whether a paragraph cannot run on over the line at {@code line}. */
    boolean endsParagraph(int line) {
        if (LineStarts.endsLazyBlock(source, line)) {
            return true;
        }
        int start = LineStarts.indented(text, line);
        char c = text.charAt(start);
        if (c == ':') {
            return LineStarts.afterColon(text, line, LineStarts.MAX_INDENT) >= 0;
        }
        if (!paragraphsEndEarly) {
            return false;
        }
        return switch (c) {
            case '*', '-', '+' -> LineStarts.afterBullet(text, line, LineStarts.MAX_INDENT) >= 0;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                LineStarts.afterNumber(text, line, LineStarts.MAX_INDENT) >= 0;
            case '#' -> start == line && headers.looksLikeAtx(line);
            case '>' -> true;
            case '`', '~' -> text.startsWith("```", start) || isTildeFence(start);
            default -> false;
        };
    }

    private boolean isTildeFence(int start) {
        return start + 2 < text.length()
                && isFence(text.charAt(start))
                && isFence(text.charAt(start + 1))
                && isFence(text.charAt(start + 2));
    }

    private static boolean isFence(char c) {
        return c == '~' || c == '`';
    }

    /**
     * Takes an attribute list off the start of an item or term.
     *
     * @return the index after it and the white space around it, or {@code from} if there is none
     */
    int parseItemAttributes(Source content, int from, int to, Node item) {
        String characters = content.text();
        int open = Chars.skipSpaces(characters, from, to);
        if (!characters.startsWith("{:", open) || open + 2 >= to) {
            return from;
        }
        char next = characters.charAt(open + 2);
        int close = next == ':' || next == '/' ? -1 : LineStarts.closingBrace(content, open + 2);
        if (close <= open + 2 || close >= to || namesDefinition(characters, open + 2)) {
            return from;
        }
        extensions.readAttributes(content, open + 2, close, item.orNewInlineAttributes());
        return Chars.skipSpaces(characters, close + 1, to);
    }

    private static boolean namesDefinition(String characters, int from) {
        int i = from;
        while (Chars.isNamePart(characters.charAt(i))) {
            i++;
        }
        return characters.charAt(i) == ':';
    }

    /** A node for text to be parsed for spans. */
    static Node unparsed(RawText rawText) {
        return new Node(ElementKind.UNPARSED, rawText.origin()).rawText(rawText);
    }
}
