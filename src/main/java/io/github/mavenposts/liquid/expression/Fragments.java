package io.github.mavenposts.liquid.expression;

import io.github.mavenposts.liquid.value.Text;
import java.util.function.BiConsumer;

/**
 * The words of the lenient grammar. Its unit is the <em>fragment</em>: a quoted text, or a run of characters other than
 * white space, comma, pipe and quotes, in which quoted texts may occur. Everything else is found by searching for
 * fragments and skipping what fits nowhere. Stateless; linear time.
 */
public final class Fragments {
    private Fragments() {}

    /** Where the fragment that starts at {@code at} ends, -1 if none starts there. */
    public static int end(String text, int at) {
        if (at >= text.length()) {
            return -1;
        }
        char first = text.charAt(at);
        if (isQuote(first)) {
            int close = text.indexOf(first, at + 1);
            return close < 0 ? -1 : close + 1;
        }
        return runEnd(text, at);
    }

    /** The end of a run of fragments without white space between them; -1 if there is none. */
    public static int runOfFragmentsEnd(String text, int at) {
        int end = runEnd(text, at);
        return end == at ? -1 : end;
    }

    private static int runEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isQuote(c)) {
                int close = text.indexOf(c, at + 1);
                if (close < 0) {
                    break;
                }
                at = close + 1;
            } else if (c == ',' || c == '|' || Text.isSpace(c)) {
                break;
            } else {
                at++;
            }
        }
        return at == start ? -1 : at;
    }

    /** Where the first fragment at or after {@code from} starts, -1 if there is none. */
    public static int find(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (end(text, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** Finds all {@code name: fragment} in the text, wherever they are, and gives name and fragment. */
    public static void attributes(String text, BiConsumer<String, String> attribute) {
        int at = 0;
        while (at < text.length()) {
            if (!Text.isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int nameEnd = wordEnd(text, at);
            int value = attributeValue(text, nameEnd);
            int valueEnd = value < 0 ? -1 : end(text, value);
            if (valueEnd > 0) {
                attribute.accept(text.substring(at, nameEnd), text.substring(value, valueEnd));
                at = valueEnd;
            } else {
                at = nameEnd;
            }
        }
    }

    /** The start of the value behind {@code \s*:\s*}, -1 if no colon is there. */
    static int attributeValue(String text, int nameEnd) {
        int colon = skipSpace(text, nameEnd);
        return colon < text.length() && text.charAt(colon) == ':' ? skipSpace(text, colon + 1) : -1;
    }

    /** The index of the first character at or after {@code at} that is no white space. */
    public static int skipSpace(String text, int at) {
        int index = at;
        while (index < text.length() && Text.isSpace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** The index behind the letters, digits and underscores at {@code at}. */
    public static int wordEnd(String text, int at) {
        int index = at;
        while (index < text.length() && Text.isWord(text.charAt(index))) {
            index++;
        }
        return index;
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
