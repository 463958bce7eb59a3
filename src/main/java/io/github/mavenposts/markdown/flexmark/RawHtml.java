package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Copies HTML that the author wrote, and finds the addresses, ids and words in it. Everything else stays as it is, right
 * or wrong. One pass, no way back.
 */
final class RawHtml {

    private static final Set<String> LINKS = Set.of("href", "xlink:href", "action", "formaction", "cite", "longdesc");
    private static final Set<String> RESOURCES = Set.of("src", "poster", "background");
    private static final Set<String> RESOURCE_LISTS = Set.of("srcset", "imagesrcset");
    /** Elements whose content is no HTML (HTML Standard, section 13.1.2: raw text and escapable raw text). */
    private static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed");

    private final BasedSequence source;
    private final String html;
    private final Output out;
    private int at;
    private int copied;

    private RawHtml(BasedSequence source, Output out) {
        this.source = source;
        this.html = source.toString();
        this.out = out;
    }

    /** Writes a piece of raw HTML. */
    static void write(BasedSequence source, Output out) {
        new RawHtml(source, out).write();
    }

    private void write() {
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0) {
                break;
            }
            out.count(html.substring(at, open));
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
            out.count(html.substring(at));
        }
        out.html(html.substring(copied).replace("\r\n", "\n").replace('\r', '\n'));
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
        value(element, name);
    }

    private void value(String element, String name) {
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
        if (name.equals("id") || name.equals("name") && element.equals("a")) {
            out.id(decode(start, end));
        } else if (resourceList || resource || LINKS.contains(name) && !element.equals("base")) {
            out.html(html.substring(copied, outerStart)).html("\"");
            if (resourceList) {
                candidates(start, end);
            } else {
                out.link(decode(start, end).strip(), source.getIndexOffset(start), resource);
            }
            out.html("\"");
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
            out.html(html.substring(next, start).replace("\"", "&quot;"));
            if (address > start) {
                out.link(decode(start, address), source.getIndexOffset(start), true);
            }
            if (address == end) {
                int comma = html.indexOf(',', end);
                next = comma < 0 || comma > to ? to : comma;
            } else {
                next = end;
            }
            out.html(html.substring(address, next).replace("\"", "&quot;"));
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
