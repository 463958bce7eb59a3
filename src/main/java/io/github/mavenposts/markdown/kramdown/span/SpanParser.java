package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.KramdownOption;
import io.github.mavenposts.markdown.kramdown.KramdownOptions;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import io.github.mavenposts.markdown.kramdown.tree.RawText;
import java.util.List;

/**
 * Divides a run of text into spans. It goes from one special character to the next and lets the parser of the construct
 * that begins there try; what is nobody's is text. A construct with content parses that in a {@link Frame} of its own, and
 * when its end is not found, everything is forgotten and its first characters are text.
 *
 * <p>That alone would take time exponential in the number of starts without an end, so every failure is remembered by the
 * constructs: see {@link Emphasis} and {@link Links}. For one document, not thread-safe.
 */
public final class SpanParser {
    private static final int MAX_DEPTH = 100;

    private final Definitions definitions;
    private KramdownOptions options;
    private final boolean gfm;
    private final boolean hardWrap;
    private final boolean symbols;

    private final Emphasis emphasis;
    private final CodeSpans codeSpans;
    private final Links links;
    private final HtmlSpans htmlSpans;
    private final Quotes quotes;
    private final Symbols typography;
    private final Markers markers;

    private Source source;
    private String text;
    private int from;
    private int to;
    private int pos;
    private int searchStart;
    private int depth;
    private Frame frame;

    /** Uses what {@code definitions} holds and adds what is wrong. */
    public SpanParser(KramdownOptions options, Definitions definitions) {
        this.options = options;
        this.definitions = definitions;
        gfm = options.input() == KramdownOptions.Input.GFM;
        hardWrap = gfm && options.flag(KramdownOption.HARD_WRAP);
        symbols = !options.hasGfmQuirk("no_auto_typographic");
        emphasis = new Emphasis(this);
        codeSpans = new CodeSpans(this);
        links = new Links(this);
        htmlSpans = new HtmlSpans(this);
        quotes = new Quotes(this);
        typography = new Symbols(this);
        markers = new Markers(this);
    }

    /** The spans of {@code rawText}, as children of a new node. */
    public List<Node> parse(RawText rawText) {
        return parse(rawText, Mode.ALL);
    }

    /** As above, but only code spans and HTML are recognised, unless within HTML. */
    public List<Node> parseCodeAndHtml(RawText rawText) {
        return parse(rawText, Mode.CODE_AND_HTML);
    }

    private List<Node> parse(RawText rawText, Mode mode) {
        Node parent = new Node(ElementKind.ROOT, 0);
        begin(rawText.source(), rawText.from(), rawText.to());
        run(new Frame(null, parent, null, mode, 0, pos));
        return parent.children();
    }

    private void begin(Source newSource, int newFrom, int newTo) {
        source = newSource;
        text = newSource.text();
        from = newFrom;
        to = newTo;
        pos = newFrom;
        emphasis.forget();
        codeSpans.forget();
        links.forget();
        htmlSpans.forget();
        markers.forget();
    }

    /** Parses the characters from {@code start} to {@code end} for themselves, as children of {@code parent}. */
    void parseSeparately(Node parent, int start, int end) {
        SpanParser parser = new SpanParser(options, definitions);
        parser.depth = depth + 1;
        parser.begin(source, start, end);
        parser.run(new Frame(null, parent, null, Mode.ALL, 0, start));
    }

    /** The options in force: the given ones, and what the document has set. */
    public KramdownOptions options() {
        return options;
    }

    /** Replaces the options that are in force from here on. */
    void options(KramdownOptions newOptions) {
        options = newOptions;
    }

    Definitions definitions() {
        return definitions;
    }

    boolean isHardWrap() {
        return hardWrap;
    }

    boolean isGfm() {
        return gfm;
    }

    Source source() {
        return source;
    }

    String text() {
        return text;
    }

    /** The start of the text. */
    int start() {
        return from;
    }

    /** The end of the text. */
    int end() {
        return to;
    }

    int pos() {
        return pos;
    }

    Frame frame() {
        return frame;
    }

    boolean isTooDeep() {
        return depth >= MAX_DEPTH;
    }

    /** The character at {@code index}, or 0 outside of the text. */
    char charAt(int index) {
        return index >= from && index < to ? text.charAt(index) : 0;
    }

    boolean startsWith(String prefix, int index) {
        return index + prefix.length() <= to && text.startsWith(prefix, index);
    }

    /** Whether nothing was recognised between {@code index} and the position, so that it may be looked back at. */
    boolean isUnclaimed(int index) {
        return index >= searchStart;
    }

    void warn(int index, String message) {
        definitions.warn(source.originOf(Math.min(index, source.length() - 1)), message);
    }

    Node node(ElementKind kind, String value, int index) {
        return new Node(kind, value, source.originOf(Math.min(index, source.length() - 1)));
    }

    /** Makes the characters up to {@code index} text, as something that was looked at and found to be none else. */
    void takeAsText(int index) {
        pos = index;
        searchStart = index;
    }

    /** Adds {@code node}, which ends before {@code index}; what is before {@code start} and nobody's becomes text. */
    void add(Node node, int start, int index) {
        frame.flush(this, start);
        frame.parent().add(node);
        frame.textStart(index);
        takeAsText(index);
    }

    /** Makes the characters from {@code start} to {@code textFrom} vanish, and those from there to {@code index} text. */
    void skip(int start, int textFrom, int index) {
        frame.flush(this, start);
        frame.textStart(textFrom);
        takeAsText(index);
    }

    /** Makes what is nobody's text, so that {@link Frame#parent()} has all children up to the position. */
    void flush() {
        frame.flush(this, pos);
    }

    /**
     * Parses the content of {@code inner}, which begins at {@code start}.
     *
     * @return whether the end was found; it begins at the position
     */
    boolean parseContent(Frame inner, int start) {
        Frame outer = frame;
        int outerSearchStart = searchStart;
        pos = start;
        depth++;
        boolean found = run(inner);
        depth--;
        frame = outer;
        searchStart = outerSearchStart;
        return found;
    }

    private boolean run(Frame inner) {
        frame = inner;
        searchStart = pos;
        Mode mode = inner.mode();
        Stop stop = inner.stop();
        while (pos < to) {
            int next = pos;
            while (next < to && !mode.isSpecial(text.charAt(next))) {
                next++;
            }
            pos = next;
            if (next >= to) {
                break;
            }
            char c = text.charAt(next);
            boolean stopSeen = stop != null && stop.isAt(this, c);
            if (stopSeen) {
                frame.flush(this, next);
                if (stop.accepts(this)) {
                    return true;
                }
                searchStart = next;
            }
            if (frame.isGivenUp()) {
                return false;
            }
            boolean recognised = parseConstruct(mode, c);
            if (frame.isGivenUp()) {
                return false;
            }
            if (!recognised) {
                pos = next + 1;
                if (stopSeen) {
                    searchStart = pos;
                }
            }
        }
        frame.flush(this, to);
        return false;
    }

    /** Whether a construct begins at the position, be it that it turned out to be text. */
    private boolean parseConstruct(Mode mode, char c) {
        if (mode != Mode.ALL) {
            return c == '<' ? htmlSpans.parse() : c == '`' && mode == Mode.CODE_AND_HTML && codeSpans.parse();
        }
        return switch (c) {
            case '*', '_' -> emphasis.parse(c);
            case '`' -> codeSpans.parse();
            case '<' -> markers.parseAutolink() || htmlSpans.parse() || (symbols && typography.parse(c));
            case '[' -> markers.parseFootnote() || links.parse(false);
            case '!' -> charAt(pos + 1) == '[' && links.parse(true);
            case '"', '\'' -> quotes.parse(c);
            case '$' -> markers.parseMath();
            case '{' -> markers.parseExtension();
            case '&' -> markers.parseEntity();
            case '-', '.', '>' -> symbols && typography.parse(c);
            case '\n' -> !hardWrap && markers.parseLineBreak();
            case '\\' -> (symbols && typography.parse(c)) || markers.parseEscape();
            case '~' -> gfm && markers.parseStrikethrough();
            default -> false;
        };
    }
}
