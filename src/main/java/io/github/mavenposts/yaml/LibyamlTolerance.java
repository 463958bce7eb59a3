package io.github.mavenposts.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Three things that libyaml, and so Ruby, accepts and SnakeYAML does not: a tab between tokens, the escape {@code \/}, and a
 * question mark in a text between brackets, such as {@code [/?p=12]}.
 */
final class LibyamlTolerance {
    private LibyamlTolerance() {}

    /**
     * Rewrites the place that the scanner stumbled over so that it means the same and can be read. No character moves to
     * another line.
     *
     * @return false if the problem is another one; the text is unchanged then
     */
    static boolean repair(StringBuilder text, MarkedYAMLException problem) {
        Mark mark = problem.getProblemMark();
        String what = problem.getProblem();
        if (mark == null || what == null) {
            return false;
        }
        int at = text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
        if (what.contains("\\t(TAB)")) {
            return at < text.length() && text.charAt(at) == '\t' && !indentsBlock(text, at) && blankTabs(text, at);
        }
        if (what.startsWith("expected ',' or ") && what.endsWith("got ?")) {
            return at < text.length() && text.charAt(at) == '?' && quote(text, at);
        }
        return what.contains("unknown escape character /") && unescapeSlashes(text, at);
    }

    /** Puts the text between brackets in which a character stands into quotes. */
    private static boolean quote(StringBuilder text, int at) {
        int start = at;
        while (start > 0 && !endsText(text, start - 1) && "[{".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < text.length() && !endsText(text, end) && "]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (start < at && isBlank(text.charAt(start))) {
            start++;
        }
        while (isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == at || "\"'".indexOf(text.charAt(start)) >= 0) {
            return false;
        }
        text.replace(start, end, "'" + text.substring(start, end).replace("'", "''") + "'");
        return true;
    }

    private static boolean endsText(StringBuilder text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length();
        return c == ','
                || c == '\n'
                || c == '\r'
                || c == ':' && (last || Character.isWhitespace(text.charAt(at + 1)))
                || c == '#' && at > 0 && isBlank(text.charAt(at - 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** A tab before the first token of a line is no indentation for libyaml either, except between brackets. */
    private static boolean indentsBlock(StringBuilder text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
            if (text.charAt(start) != ' ' && text.charAt(start) != '\t') {
                return false;
            }
        }
        return !insideBrackets(text, start);
    }

    /** The scanner has read all before without complaint, so counting brackets outside quotes and comments is enough. */
    private static boolean insideBrackets(StringBuilder text, int end) {
        int depth = 0;
        char quote = 0;
        boolean comment = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            char before = i == 0 ? '\n' : text.charAt(i - 1);
            if (comment) {
                comment = c != '\n';
            } else if (quote != 0) {
                if (c == '\\' && quote == '"') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if ((c == '"' || c == '\'') && opensToken(before)) {
                quote = c;
            } else if (c == '#' && Character.isWhitespace(before)) {
                comment = true;
            } else if ((c == '[' || c == '{') && (depth > 0 || opensToken(before))) {
                depth++;
            } else if ((c == ']' || c == '}') && depth > 0) {
                depth--;
            }
        }
        return depth > 0;
    }

    private static boolean opensToken(char before) {
        return Character.isWhitespace(before) || ",[{:".indexOf(before) >= 0;
    }

    private static boolean blankTabs(StringBuilder text, int at) {
        for (int i = at; i < text.length() && isBlank(text.charAt(i)); i++) {
            text.setCharAt(i, ' ');
        }
        return true;
    }

    /** Drops the backslash of every {@code \/} from here to the end of the quoted text. */
    private static boolean unescapeSlashes(StringBuilder text, int at) {
        int start = at < text.length() && text.charAt(at) == '/' ? at - 1 : at;
        if (start < 0 || text.charAt(start) != '\\') {
            return false;
        }
        StringBuilder rest = new StringBuilder(text.length() - start);
        int i = start;
        while (i < text.length() && text.charAt(i) != '"') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                if (text.charAt(i + 1) != '/') {
                    rest.append('\\');
                }
                rest.append(text.charAt(i + 1));
                i += 2;
            } else {
                rest.append(text.charAt(i++));
            }
        }
        text.replace(start, i, rest.toString());
        return true;
    }
}
