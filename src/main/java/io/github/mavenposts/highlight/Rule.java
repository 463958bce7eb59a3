package io.github.mavenposts.highlight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried at the current position, and what to do where it matches.
 *
 * <p>Patterns are written for {@link Pattern} with {@code MULTILINE} and {@code UNIX_LINES} set. A {@code ^} at the very start of one
 * is the start of a line. Lookbehind sees nothing before the current position. {@code \b} knows Unicode letters, {@code \w} does not.
 */
final class Rule implements Rules.Element {

    private static final int FLAGS = Pattern.MULTILINE | Pattern.UNIX_LINES;
    private static final Pattern LITERAL = Pattern.compile("[^\\\\\\[\\](){}.*+?^$|]+");

    final boolean atLineStart;
    final String literal;
    final Pattern pattern;
    final Recognizer recognizer;
    final Action[] actions;

    Rule(String regex, Action... actions) {
        this.atLineStart = regex.startsWith("^");
        String rest = atLineStart ? regex.substring(1) : regex;
        this.literal = LITERAL.matcher(rest).matches() ? rest : null;
        this.pattern = Pattern.compile(rest.replace("\\b", "(?U:\\b)"), FLAGS);
        this.recognizer = null;
        this.actions = actions;
    }

    Rule(Recognizer recognizer, Action... actions) {
        this.atLineStart = false;
        this.literal = null;
        this.pattern = null;
        this.recognizer = recognizer;
        this.actions = actions;
    }

    /**
     * Whether a match may start with {@code c}. Asked of the regular expression itself: on the text {@code c} alone it matches, wants more
     * text, or can never match. A lookbehind's answer depends on more than that, so it counts as "may".
     */
    boolean canStartWith(char c) {
        if (literal != null) {
            return literal.charAt(0) == c;
        }
        if (pattern == null
                || pattern.pattern().contains("(?<")
                || pattern.pattern().contains("\\B")) {
            return true;
        }
        Matcher matcher = pattern.matcher(String.valueOf(c));
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
