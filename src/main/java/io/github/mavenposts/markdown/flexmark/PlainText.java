package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jsoup.parser.Parser;

/** The text of inline elements without their markup. */
final class PlainText {

    private PlainText() {}

    /** The text as a heading's id is made of it: quotes and dashes as typed, no text of images. */
    static String source(Node parent) {
        StringBuilder text = new StringBuilder();
        children(parent, text, false);
        return text.toString();
    }

    /** The text as a reader sees it, the text of images included: what stands for an image that is not seen. */
    static String seen(Node parent) {
        StringBuilder text = new StringBuilder();
        children(parent, text, true);
        return text.toString();
    }

    /** Text of the source with backslash escapes and entities resolved. */
    static String unescape(BasedSequence source) {
        return source.isNull() ? "" : source.unescape();
    }

    /** HTML text with its entities resolved. */
    static String decode(CharSequence html) {
        return Parser.unescapeEntities(html.toString(), false);
    }

    /** The character of an entity; numbers may have seven decimal or six hexadecimal digits (section 2.5). */
    static String entity(Node entity) {
        String source = entity.getChars().toString();
        boolean tooLong = source.startsWith("&#") && source.length() > 10;
        return tooLong ? source : decode(source);
    }

    /**
     * What stands in a code span: line ends are spaces, and one space at both ends goes if there is anything else
     * (CommonMark 0.31.2, section 6.1).
     */
    static String code(Code code) {
        String text = code.getText()
                .toString()
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ');
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !onlySpaces(text);
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean onlySpaces(String text) {
        return text.chars().allMatch(c -> c == ' ');
    }

    private static void children(Node parent, StringBuilder text, boolean seen) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            append(child, text, seen);
        }
    }

    private static void append(Node node, StringBuilder text, boolean seen) {
        if (node instanceof Text) {
            text.append(unescape(node.getChars()));
        } else if (node instanceof HtmlEntity) {
            text.append(entity(node));
        } else if (node instanceof Code code) {
            text.append(code(code));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append('\n');
        } else if (node instanceof Abbreviation) {
            text.append(node.getChars());
        } else if (node instanceof AutoLink link) {
            text.append(link.getText());
        } else if (node instanceof MailLink link) {
            text.append(link.getText());
        } else if (node instanceof TypographicSmarts smarts) {
            text.append(seen ? decode(smarts.getTypographicText()) : smarts.getChars());
        } else if (node instanceof TypographicQuotes quotes) {
            text.append(seen ? decode(quotes.getTypographicOpening()) : quotes.getOpeningMarker());
            children(quotes, text, seen);
            text.append(seen ? decode(quotes.getTypographicClosing()) : quotes.getClosingMarker());
        } else if (seen || !(node instanceof Image || node instanceof ImageRef || node instanceof Footnote)) {
            children(node, text, seen);
        }
    }
}
