package io.github.mavenposts.markdown;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Finds the addresses, ids and words in HTML that an author wrote. Everything else stays as it is, right or wrong. One
 * pass, no way back.
 */
public final class RawHtml {

    private static final Set<String> LINKS = Set.of("href", "xlink:href", "action", "formaction", "cite", "longdesc");
    private static final Set<String> RESOURCES = Set.of("src", "poster", "background");
    private static final Set<String> RESOURCE_LISTS = Set.of("srcset", "imagesrcset");
    /** Elements whose content is no HTML (HTML Standard, section 13.1.2: raw text and escapable raw text). */
    private static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed");

    private final String html;
    private final Reader reader;
    private int at;
    private int copied;

    private RawHtml(String html, Reader reader) {
        this.html = html;
        this.reader = reader;
    }

    /** Takes the pieces of the HTML, from first to last. */
    public interface Reader {

        /** HTML to copy as it is, lines ending in {@code \n}. */
        void html(CharSequence html);

        /**
         * An address, where the value of an attribute is expected, between its quotes.
         *
         * @param destination as the author wrote it, entities resolved
         * @param offset where in the HTML it is written
         * @param resource true for what the page loads, false for what it leads to
         */
        void link(String destination, int offset, boolean resource);

        /**
         * An {@code id} attribute.
         *
         * @param attribute the whole attribute as it is written, with the white space before it
         * @param id its value, entities resolved
         */
        void id(String attribute, String id);

        /** Another name that a fragment may have; not to be copied, for it is in the HTML. */
        void anchor(String name);

        /** Text that people read; not to be copied, for it is in the HTML. */
        void words(CharSequence text);
    }

    /**
     * Reads HTML.
     *
     * @param html a piece of HTML or a whole text
     * @param reader takes it in pieces
     */
    public static void read(String html, Reader reader) {
        new RawHtml(html, reader).read();
    }

    private void read() {
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0) {
                break;
            }
            reader.words(html.substring(at, open));
            at = open;
            if (html.startsWith("<!--", at)) {
                skipTo("-->");
            } else if (html.startsWith("<!", at) || html.startsWith("<?", at) || html.startsWith("</", at)) {
                skipTo(">");
            } else if (at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
                tag();
            } else {
                at++;
            }
        }
        if (at < html.length()) {
            reader.words(html.substring(at));
        }
        copyTo(html.length());
    }

    private void copyTo(int end) {
        if (end > copied) {
            copy(copied, end);
            copied = end;
        }
    }

    private void copy(int start, int end) {
        reader.html(html.substring(start, end).replace("\r\n", "\n").replace('\r', '\n'));
    }

    private void skipTo(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void tag() {
        int start = ++at;
        while (at < html.length() && !isSpace(html.charAt(at)) && ">/".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String element = html.substring(start, at).toLowerCase(Locale.ROOT);
        while (at < html.length() && html.charAt(at) != '>') {
            if (isSpace(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
            } else {
                attribute(element);
            }
        }
        at = Math.min(at + 1, html.length());
        if (RAW_TEXT.contains(element)) {
            skipRawText(element);
        }
    }

    private void skipRawText(String element) {
        for (int end = html.indexOf("</", at); end >= 0; end = html.indexOf("</", end + 2)) {
            if (html.regionMatches(true, end + 2, element, 0, element.length())) {
                at = end;
                return;
            }
        }
        at = html.length();
    }

    private void attribute(String element) {
        int start = at++;
        while (at < html.length() && !isSpace(html.charAt(at)) && "=>/".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        int equals = at;
        while (equals < html.length() && isSpace(html.charAt(equals))) {
            equals++;
        }
        if (equals == html.length() || html.charAt(equals) != '=') {
            return;
        }
        at = equals + 1;
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
        value(element, name, start);
    }

    private void value(String element, String name, int nameStart) {
        int outerStart = at;
        int start = at;
        int end;
        char quote = at < html.length() ? html.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            start++;
            end = html.indexOf(quote, start);
            end = end < 0 ? html.length() : end;
            at = Math.min(end + 1, html.length());
        } else {
            while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
                at++;
            }
            end = at;
        }
        boolean resourceList = RESOURCE_LISTS.contains(name);
        boolean resource = RESOURCES.contains(name)
                || name.equals("data") && element.equals("object")
                || name.equals("href") && element.equals("link");
        if (name.equals("id")) {
            int attribute = isSpace(html.charAt(nameStart - 1)) ? nameStart - 1 : nameStart;
            copyTo(attribute);
            reader.id(html.substring(attribute, at), decode(start, end));
            copied = at;
        } else if (name.equals("name") && element.equals("a")) {
            reader.anchor(decode(start, end));
        } else if (resourceList || resource || LINKS.contains(name) && !element.equals("base")) {
            copyTo(outerStart);
            reader.html("\"");
            if (resourceList) {
                candidates(start, end);
            } else {
                reader.link(decode(start, end).strip(), start, resource);
            }
            reader.html("\"");
            copied = at;
        }
    }

    /** Image candidates: an address up to white space, then a descriptor up to a comma (HTML Standard, section 4.8.4.2.1). */
    private void candidates(int from, int to) {
        int next = from;
        while (next < to) {
            int start = next;
            while (start < to && (isSpace(html.charAt(start)) || html.charAt(start) == ',')) {
                start++;
            }
            int end = start;
            while (end < to && !isSpace(html.charAt(end))) {
                end++;
            }
            int address = end;
            while (address > start && html.charAt(address - 1) == ',') {
                address--;
            }
            reader.html(html.substring(next, start).replace("\"", "&quot;"));
            if (address > start) {
                reader.link(decode(start, address), start, true);
            }
            if (address == end) {
                int comma = html.indexOf(',', end);
                next = comma < 0 || comma > to ? to : comma;
            } else {
                next = end;
            }
            reader.html(html.substring(address, next).replace("\"", "&quot;"));
        }
    }

    private String decode(int start, int end) {
        return Parser.unescapeEntities(html.substring(start, end), true);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
