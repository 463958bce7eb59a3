package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.mavenposts.markdown.HtmlText;
import io.github.mavenposts.markdown.LinkedHtml;
import io.github.mavenposts.markdown.LinkedHtmlBuilder;
import io.github.mavenposts.markdown.RawHtml;
import io.github.mavenposts.markdown.SourceLines;
import io.github.mavenposts.markdown.WordCounter;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The HTML that is being written, with what is collected on the way. Not thread-safe. */
final class Output {

    /** Attributes with addresses; those are written as links, never from an attribute list. */
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "srcset",
            "poster",
            "data",
            "action",
            "formaction",
            "background",
            "cite",
            "longdesc",
            "ping");

    private final LinkedHtmlBuilder html = new LinkedHtmlBuilder();
    private final Set<String> ids = new LinkedHashSet<>();
    private final WordCounter words = new WordCounter();
    private final SourceLines lines;
    private final boolean trusted;
    private final boolean outline;

    /**
     * @param lines places of the source
     * @param trusted the author may write any HTML
     * @param outline only the text of a heading is wanted: no links, no ids
     */
    Output(SourceLines lines, boolean trusted, boolean outline) {
        this.lines = lines;
        this.trusted = trusted;
        this.outline = outline;
    }

    boolean isOutline() {
        return outline;
    }

    /** Appends HTML as it is. */
    Output html(CharSequence source) {
        html.html(source);
        return this;
    }

    /** Appends text that readers see. */
    Output text(CharSequence text) {
        words.text(text);
        html.text(text);
        return this;
    }

    /** Counts the words of text that is written as HTML. */
    void count(CharSequence text) {
        words.text(text);
    }

    /** A break between words that is no character. */
    void wordEnds() {
        words.end();
    }

    /** Starts a new line of HTML. */
    Output endLine() {
        words.end();
        html.endLine();
        return this;
    }

    /**
     * Appends the address of an attribute, between its quotes.
     *
     * @param offset where in the text it is written
     */
    Output link(String destination, int offset, boolean resource) {
        html.link(new LinkedHtml.Link(destination, lines.line(offset), lines.column(offset), resource));
        return this;
    }

    /**
     * Writes the attributes of an element, each after a space.
     *
     * @param written by the author
     * @param own names and values in turn; the author's id and others replace them, classes add up
     */
    Output attributes(AttributeList written, String... own) {
        String id = written.id();
        Set<String> classes = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        StringBuilder rest = new StringBuilder();
        for (int at = 0; at < own.length; at += 2) {
            String name = own[at];
            if (name.equals("id")) {
                id = id.isEmpty() ? own[at + 1] : id;
            } else if (name.equals("class")) {
                classes.add(own[at + 1]);
            } else if (!written.others().containsKey(name) || !isAllowed(name)) {
                names.add(name);
                attribute(rest, name, own[at + 1]);
            }
        }
        classes.addAll(written.classes());
        for (Map.Entry<String, String> other : written.others().entrySet()) {
            if (isAllowed(other.getKey()) && names.add(other.getKey())) {
                attribute(rest, other.getKey(), other.getValue());
            }
        }
        if (!id.isEmpty() && !outline) {
            id(" id=\"" + HtmlText.escape(id) + "\"", id);
        }
        if (!classes.isEmpty()) {
            attribute("class", String.join(" ", classes));
        }
        html.html(rest);
        return this;
    }

    /**
     * Appends an {@code id} attribute.
     *
     * @param attribute the whole of it as HTML, with the white space before it
     * @param id its value
     */
    void id(String attribute, String id) {
        html.id(new LinkedHtml.Id(attribute));
        ids.add(id);
    }

    /** Appends HTML that the author wrote. */
    void raw(BasedSequence source) {
        RawHtml.read(source.toString(), new RawHtml.Reader() {
            @Override
            public void html(CharSequence piece) {
                html.html(piece);
            }

            @Override
            public void link(String destination, int offset, boolean resource) {
                Output.this.link(destination, source.getIndexOffset(offset), resource);
            }

            @Override
            public void id(String attribute, String id) {
                Output.this.id(attribute, id);
            }

            @Override
            public void anchor(String name) {
                ids.add(name);
            }

            @Override
            public void words(CharSequence text) {
                count(text);
            }
        });
    }

    LinkedHtml linkedHtml() {
        return html.build();
    }

    Set<String> ids() {
        return ids;
    }

    int words() {
        return words.words();
    }

    private void attribute(String name, String value) {
        html.html(" ").html(name).html("=\"").text(value).html("\"");
    }

    private static void attribute(StringBuilder to, String name, String value) {
        to.append(' ').append(name).append("=\"").append(HtmlText.escape(value)).append('"');
    }

    private boolean isAllowed(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        boolean active = key.startsWith("on") || key.equals("style") || key.equals("srcdoc");
        return !ADDRESSES.contains(key)
                && (trusted || !active)
                && name.chars()
                        .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':'));
    }
}
