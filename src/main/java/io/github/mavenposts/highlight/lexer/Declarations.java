package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.on;
import static io.github.mavenposts.highlight.TokenType.NAME_FUNCTION;
import static io.github.mavenposts.highlight.TokenType.OPERATOR;
import static io.github.mavenposts.highlight.TokenType.TEXT;

import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.Recognizer;
import io.github.mavenposts.highlight.Rules;
import io.github.mavenposts.highlight.Scan;
import java.util.function.Supplier;

/**
 * Finds what looks like the declaration of a method: words, with white space after each of them, then a name and an opening parenthesis. A
 * regular expression would need time that is quadratic in the number of words.
 */
final class Declarations {

    /** No declaration starts before this index, and where the one that was found has its name and parenthesis. */
    private static final class Found {
        int noneBefore;
        int name;
        int nameEnd;
        int parenthesis;
    }

    private Declarations() {}

    /**
     * An element that gives the name of a method its type.
     *
     * @param types lexes the words before the name
     */
    static Rules.Element before(Supplier<Lexer> types) {
        return before(types, scan -> match(scan, ".[]<>"));
    }

    /** As {@link #before(Supplier)}, at the start of a line only, and for types without parameters. */
    static Rules.Element atLineStart(Supplier<Lexer> types) {
        return before(types, scan -> scan.atLineStart() ? match(scan, ".[]") : -1);
    }

    private static Rules.Element before(Supplier<Lexer> types, Recognizer recognizer) {
        return on(recognizer, scan -> {
            Found found = scan.memory(Found.class, Found::new);
            scan.using(types.get().start(), scan.matchStart(), found.name);
            scan.emit(NAME_FUNCTION, found.name, found.nameEnd);
            scan.emit(TEXT, found.nameEnd, found.parenthesis);
            scan.emit(OPERATOR, found.parenthesis, found.parenthesis + 1);
        });
    }

    private static int match(Scan scan, String typeMarks) {
        Found found = scan.memory(Found.class, Found::new);
        if (scan.pos() < found.noneBefore) {
            return -1;
        }
        String text = scan.text();
        int limit = scan.limit();
        int words = 0;
        int i = space(text, scan.pos(), limit);
        while (i < limit && isLetter(text.charAt(i))) {
            int nameEnd = i;
            while (nameEnd < limit && (isLetter(text.charAt(nameEnd)) || isDigit(text.charAt(nameEnd)))) {
                nameEnd++;
            }
            int afterName = space(text, nameEnd, limit);
            if (words > 0 && afterName < limit && text.charAt(afterName) == '(') {
                found.name = i;
                found.nameEnd = nameEnd;
                found.parenthesis = afterName;
                return afterName + 1;
            }
            int wordEnd = nameEnd;
            while (wordEnd < limit && isPart(text.charAt(wordEnd), typeMarks)) {
                wordEnd++;
            }
            int next = space(text, wordEnd, limit);
            if (next == wordEnd) {
                break;
            }
            words++;
            i = next;
        }
        found.noneBefore = i;
        return -1;
    }

    private static int space(String text, int i, int limit) {
        int end = i;
        while (end < limit && " \t\n\r\f\u000b".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPart(char c, String typeMarks) {
        return isLetter(c) || isDigit(c) || typeMarks.indexOf(c) >= 0;
    }
}
