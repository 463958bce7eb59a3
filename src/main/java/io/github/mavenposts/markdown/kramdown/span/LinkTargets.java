package io.github.mavenposts.markdown.kramdown.span;

import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.LinkNames;
import io.github.mavenposts.markdown.kramdown.tree.Definitions;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Finds what the text of a link or image links to: what follows in brackets or parentheses, or a definition of its name. */
final class LinkTargets {
    private final SpanParser spans;
    private int[] closingParentheses;
    private int base;
    private final Nearest spaceBeforeQuote = new Nearest();
    private final Nearest endOfDoubleQuoted = new Nearest();
    private final Nearest endOfSingleQuoted = new Nearest();

    /** @param title null if none; @param definition null if the address is given in place; @param end the index after all of it */
    record Target(String address, String title, Definitions.Link definition, int end) {}

    LinkTargets(SpanParser spans) {
        this.spans = spans;
    }

    /** Forgets the text before. */
    void forget() {
        closingParentheses = null;
        spaceBeforeQuote.forget();
        endOfDoubleQuoted.forget();
        endOfSingleQuoted.forget();
    }

    /** The target of the text from {@code body} to the bracket at {@code close}, or null. */
    Target find(int body, int close) {
        int after = close + 1;
        int bracket = Chars.skipSpaces(spans.text(), after, spans.end());
        if (spans.charAt(bracket) == '[') {
            int end = spans.source().find(']', bracket + 1);
            if (end < spans.end()) {
                return end == bracket + 1
                        ? byName(Escapes.remove(spans.text(), body, nameEnd(body, close)), end + 1)
                        : byName(spans.text().substring(bracket + 1, nameEnd(bracket + 1, end)), end + 1);
            }
        }
        if (spans.charAt(after) != '(') {
            return byName(Escapes.remove(spans.text(), body, nameEnd(body, close)), after);
        }
        return spans.charAt(after + 1) == '<'
                        && spans.source().find('>', after) < spans.source().lineEnd(after)
                ? bracketed(after)
                : plain(after);
    }

    /** Cuts off what makes a name longer than every defined one, even when white space is squeezed, as far as is cheap. */
    private int nameEnd(int from, int to) {
        int max = spans.definitions().longestLinkName();
        if (max == 0) {
            return from;
        }
        int length = 0;
        for (int i = from; i < to; i++) {
            if (!Chars.isSpace(spans.charAt(i)) && spans.charAt(i) != '\\' && ++length > max) {
                return i + 1;
            }
        }
        return to;
    }

    private Target byName(String name, int end) {
        Definitions definitions = spans.definitions();
        if (definitions.longestLinkName() == 0) {
            return null;
        }
        String normalized = LinkNames.normalize(name, 0, name.length(), definitions.longestLinkName());
        Definitions.Link link = normalized == null ? null : definitions.link(normalized);
        return link == null ? null : new Target(link.address(), link.title(), link, end);
    }

    private Target bracketed(int open) {
        int close = spans.source().find('>', open);
        if (close >= spans.end()) {
            return plain(open);
        }
        if (spans.charAt(close + 1) == ')') {
            return new Target(spans.text().substring(open + 2, close), null, null, close + 2);
        }
        return titled(open + 2, close, close + 1);
    }

    private Target plain(int open) {
        int quote = spaceBeforeQuote.from(open, this::findSpaceBeforeQuote);
        int close = closingParenthesis(open);
        if (close >= 0 && close < quote) {
            return new Target(Chars.strip(spans.text(), open + 1, close), null, null, close + 1);
        }
        return quote < spans.end() ? titled(open + 1, quote, quote) : null;
    }

    /** The target with a title at {@code from}, whose address stands between {@code start} and {@code addressEnd}. */
    private Target titled(int start, int addressEnd, int from) {
        int open = Chars.skipSpaces(spans.text(), from, spans.end());
        char quote = spans.charAt(open);
        if (quote != '"' && quote != '\'') {
            return null;
        }
        Nearest nearest = quote == '"' ? endOfDoubleQuoted : endOfSingleQuoted;
        int close = nearest.from(open + 2, index -> findEndOfTitle(quote, index));
        if (close >= spans.end()) {
            return null;
        }
        int end = Chars.skipSpaces(spans.text(), close + 1, spans.end()) + 1;
        String address = Chars.strip(spans.text(), start, addressEnd);
        return new Target(address, spans.text().substring(open + 1, close), null, end);
    }

    private int findSpaceBeforeQuote(int from) {
        int end = spans.end();
        for (int i = from; i < end - 1; i++) {
            if (Chars.isSpace(spans.charAt(i)) && (spans.charAt(i + 1) == '"' || spans.charAt(i + 1) == '\'')) {
                return i;
            }
        }
        return end;
    }

    private int findEndOfTitle(char quote, int from) {
        int end = spans.end();
        for (int i = from; i < end; i++) {
            if (spans.charAt(i) == quote && spans.charAt(Chars.skipSpaces(spans.text(), i + 1, end)) == ')') {
                return i;
            }
        }
        return end;
    }

    /** The parenthesis that closes the one at {@code open}, or -1; all of them are found at once. */
    private int closingParenthesis(int open) {
        if (closingParentheses == null) {
            base = spans.start();
            closingParentheses = new int[spans.end() - base];
            Arrays.fill(closingParentheses, -1);
            Deque<Integer> unclosed = new ArrayDeque<>();
            for (int i = base; i < spans.end(); i++) {
                char c = spans.charAt(i);
                if (c == '(') {
                    unclosed.push(i);
                } else if (c == ')' && !unclosed.isEmpty()) {
                    closingParentheses[unclosed.pop() - base] = i;
                }
            }
        }
        return closingParentheses[open - base];
    }
}
