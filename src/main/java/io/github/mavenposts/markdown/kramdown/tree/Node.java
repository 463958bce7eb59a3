package io.github.mavenposts.markdown.kramdown.tree;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Attributes;
import io.github.mavenposts.markdown.kramdown.syntax.ContentModel;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * An element while a document is parsed and converted. Mutable, not thread-safe; {@code null} stands for what an element
 * does not have, since there are many of them and most have little.
 */
public final class Node {
    private final ElementKind kind;
    private final int position;
    private String value;
    private StringBuilder text;
    private Attributes attributes;
    private Attributes inlineAttributes;
    private ArrayList<Node> children;

    private int level;
    private boolean span;
    private boolean transparent;
    private boolean closed;
    private String language;
    private ContentModel contentModel;
    private RawText rawText;
    private Source.Builder joinedText;
    private Object detail;

    /** A node that begins at {@code position} of the document. */
    public Node(ElementKind kind, int position) {
        this(kind, null, position);
    }

    /** A node with a value. */
    public Node(ElementKind kind, String value, int position) {
        this.kind = kind;
        this.value = value;
        this.position = position;
    }

    /** What it is. */
    public ElementKind kind() {
        return kind;
    }

    /** Whether it is of that kind. */
    public boolean is(ElementKind other) {
        return kind == other;
    }

    /** The offset in the document. */
    public int position() {
        return position;
    }

    /** The text, code, name or whatever the kind says; null if it has none. */
    public String value() {
        if (text != null) {
            value = text.toString();
            text = null;
        }
        return value;
    }

    /** Replaces the value. */
    public void value(String newValue) {
        text = null;
        value = newValue;
    }

    /** Appends to the value, in constant time per character. */
    public void append(CharSequence more, int from, int to) {
        if (text == null && value == null) {
            value = more.subSequence(from, to).toString();
            return;
        }
        if (text == null) {
            text = new StringBuilder(value.length() + to - from + 16).append(value);
        }
        text.append(more, from, to);
    }

    /** The attributes, made when first asked for. */
    public Attributes attributes() {
        if (attributes == null) {
            attributes = new Attributes();
        }
        return attributes;
    }

    /** Whether there are no attributes. */
    public boolean hasNoAttributes() {
        return attributes == null || attributes.isEmpty();
    }

    /** The value of an attribute, or null. */
    public String attribute(String name) {
        return attributes == null ? null : attributes.get(name);
    }

    /** What inline attribute lists give to the element, or null. */
    public Attributes inlineAttributes() {
        return inlineAttributes;
    }

    /** The place for what an inline attribute list gives, made when first asked for. */
    public Attributes orNewInlineAttributes() {
        if (inlineAttributes == null) {
            inlineAttributes = new Attributes();
        }
        return inlineAttributes;
    }

    /** Replaces what inline attribute lists give; may be null. */
    public void inlineAttributes(Attributes list) {
        inlineAttributes = list;
    }

    /** Whether an inline attribute list refers to the definition of that name. */
    public boolean refersTo(String name) {
        return inlineAttributes != null && inlineAttributes.references().contains(name);
    }

    /** The children, not to be changed. */
    public List<Node> children() {
        return children == null ? List.of() : children;
    }

    /** Whether there are no children. */
    public boolean isEmpty() {
        return children == null || children.isEmpty();
    }

    /** The number of children. */
    public int size() {
        return children == null ? 0 : children.size();
    }

    /** The child at that index. */
    public Node child(int index) {
        return children.get(index);
    }

    /** The last child, or null. */
    public Node last() {
        return isEmpty() ? null : children.get(children.size() - 1);
    }

    /** The child at that distance from the last one, or null. */
    public Node fromLast(int distance) {
        int index = size() - 1 - distance;
        return index < 0 ? null : children.get(index);
    }

    /** Appends a child. */
    public void add(Node child) {
        if (children == null) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    /** Appends children. */
    public void addAll(List<Node> more) {
        more.forEach(this::add);
    }

    /** Takes the last child away. */
    public Node removeLast() {
        return children.remove(children.size() - 1);
    }

    /** Takes a child away. */
    public void removeChild(int index) {
        children.remove(index);
    }

    /** Replaces all children. */
    public void children(List<Node> newChildren) {
        children = newChildren instanceof ArrayList<Node> list ? list : new ArrayList<>(newChildren);
    }

    /** A node like this one but for its children. Attributes are shared. */
    public Node withChildren(List<Node> newChildren) {
        Node copy = new Node(kind, value(), position);
        copy.attributes = attributes;
        copy.inlineAttributes = inlineAttributes;
        copy.children = new ArrayList<>(newChildren);
        copy.level = level;
        copy.span = span;
        copy.transparent = transparent;
        copy.closed = closed;
        copy.language = language;
        copy.contentModel = contentModel;
        copy.rawText = rawText();
        copy.detail = detail;
        return copy;
    }

    /** The level of a header. */
    public int level() {
        return level;
    }

    /** Sets the level of a header. */
    public Node level(int newLevel) {
        level = newLevel;
        return this;
    }

    /** Whether an element that can be either stands in a line of text. */
    public boolean isSpan() {
        return span;
    }

    /** Says that the element stands in a line of text. */
    public Node span() {
        span = true;
        return this;
    }

    /** Whether a paragraph shows as its mere text. */
    public boolean isTransparent() {
        return transparent;
    }

    /** Makes a paragraph show as its mere text. */
    public void makeTransparent() {
        transparent = true;
    }

    /** Whether an HTML tag closed itself. */
    public boolean isClosed() {
        return closed;
    }

    /** Says whether an HTML tag closed itself. */
    public void closed(boolean newClosed) {
        closed = newClosed;
    }

    /** The language of fenced code as written, with its options; null if none. */
    public String language() {
        return language;
    }

    /** Sets the language. */
    public void language(String newLanguage) {
        language = newLanguage;
    }

    /** How the content of an HTML element was parsed; null for other elements. */
    public ContentModel contentModel() {
        return contentModel;
    }

    /** Sets how the content of an HTML element is parsed. */
    public void contentModel(ContentModel model) {
        contentModel = model;
    }

    /** The source of unparsed text, or of a header or term; else null. */
    public RawText rawText() {
        if (joinedText != null) {
            Source joined = joinedText.build();
            joinedText = null;
            rawText = new RawText(joined, 0, joined.length());
        }
        return rawText;
    }

    /**
     * Appends {@code next}, the following lines of the same container, to the source of unparsed text. Of the white space
     * at the end of the line before, only the two spaces of a line break are left.
     */
    public void joinLine(RawText next) {
        int lineEnd = next.from() - 1;
        if (joinedText == null && rawText.source() == next.source() && lineEnd == rawText.to()) {
            rawText = new RawText(next.source(), rawText.from(), next.to());
            return;
        }
        if (joinedText == null) {
            joinedText = new Source.Builder().append(rawText.source(), rawText.from(), rawText.to());
        }
        if (lineEnd < 0) {
            joinedText.append("\n", next.origin());
            lineEnd = 0;
        } else if (next.source().text().startsWith("  ", lineEnd - 2)) {
            lineEnd -= 2;
        }
        joinedText.append(next.source(), lineEnd, next.to());
    }

    /** Sets the source of the text. */
    public Node rawText(RawText newText) {
        rawText = newText;
        joinedText = null;
        return this;
    }

    /** What only this kind of element has: see the class that reads it; may be null. */
    public Object detail() {
        return detail;
    }

    /** Sets what only this kind of element has. */
    public Node detail(Object newDetail) {
        detail = newDetail;
        return this;
    }

    @Override
    public String toString() {
        return kind + (value() == null ? "" : " " + value) + (attributes == null ? "" : " " + attributes);
    }
}
