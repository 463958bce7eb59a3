package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Source;

/**
 * What follows the colon of a link definition.
 *
 * @param title null if there is none
 * @param end the start of the line after the definition
 */
record LinkTarget(String address, String title, int end) {

    /** The target at {@code from}, or null. */
    static LinkTarget scan(Source source, int from) {
        String text = source.text();
        int start = Chars.skipBlanks(text, from, text.length());
        if (start < text.length() && text.charAt(start) == '<') {
            LinkTarget bracketed = scanBracketed(source, start + 1);
            if (bracketed != null) {
                return bracketed;
            }
        }
        return scanPlain(source, start);
    }

    private static LinkTarget scanBracketed(Source source, int start) {
        String text = source.text();
        int lineEnd = source.lineEnd(start);
        for (int close = source.find('>', start); close < lineEnd; close = source.find('>', close + 1)) {
            LinkTarget target = scanRest(source, start, close, close + 1);
            if (target != null) {
                return target;
            }
            if (text.charAt(close) != '>') {
                break;
            }
        }
        return null;
    }

    private static LinkTarget scanRest(Source source, int start, int end, int rest) {
        String text = source.text();
        int title = Chars.skipBlanks(text, rest, text.length());
        boolean onNextLine = title < text.length() && text.charAt(title) == '\n';
        int titleStart = onNextLine ? Chars.skipBlanks(text, title + 1, text.length()) : title;
        String address = text.substring(start, end);
        if (onNextLine || titleStart > rest) {
            int titleEnd = titleEnd(source, titleStart);
            if (titleEnd > 0) {
                return new LinkTarget(address, text.substring(titleStart + 1, titleEnd), source.nextLine(titleEnd));
            }
        }
        return onNextLine ? new LinkTarget(address, null, title + 1) : null;
    }

    private static LinkTarget scanPlain(Source source, int start) {
        String text = source.text();
        int lineEnd = source.lineEnd(start);
        int end = Chars.trimEnd(text, start, lineEnd);
        if (end <= start) {
            return null;
        }
        char last = text.charAt(end - 1);
        if (last == '"' || last == '\'') {
            for (int i = start + 1; i < end - 2; i++) {
                if (text.charAt(i) == last && Chars.isBlank(text.charAt(i - 1))) {
                    int addressEnd = Chars.trimEnd(text, start, i);
                    if (addressEnd > start) {
                        String address = text.substring(start, addressEnd);
                        return new LinkTarget(address, text.substring(i + 1, end - 1), source.nextLine(end));
                    }
                }
            }
        }
        return looksTitled(text, start, end) ? null : scanRest(source, start, end, end);
    }

    /** Whether a quotation mark after a space is part of the address: then the line is no definition at all. */
    private static boolean looksTitled(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean quote = text.charAt(i) == '"' || text.charAt(i) == '\'';
            if (quote && Chars.isBlank(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The index of the quotation mark that closes the title at {@code from} and ends its line, or -1. */
    private static int titleEnd(Source source, int from) {
        String text = source.text();
        if (from >= text.length() || (text.charAt(from) != '"' && text.charAt(from) != '\'')) {
            return -1;
        }
        int end = source.lineEnd(from);
        while (end > from && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end - from >= 3 && text.charAt(end - 1) == text.charAt(from) ? end - 1 : -1;
    }
}
