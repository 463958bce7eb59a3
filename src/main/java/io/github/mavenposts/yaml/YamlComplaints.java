package io.github.mavenposts.yaml;

import io.github.mavenposts.diagnostic.SourceLocation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in a plain sentence what a parser could not read, at its place in the file, with what to write instead. */
final class YamlComplaints {
    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("[ \\t]*+(?:- ++)?([^\\s:\"'#][^:\"'#]*+):[ \\t]++(.*)");
    private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("[ \\t]*+([\\w-]++):([^\\s].*)");
    private static final Pattern ITEM_WITHOUT_SPACE = Pattern.compile("[ \\t]*+-([^\\s-].*)");
    private static final Pattern LONG_ESCAPE = Pattern.compile("\\\\U([0-9a-fA-F]{8})");
    private static final String TAB = "\\t(TAB)";
    private static final String CANNOT_START = "' that cannot start any token";
    private static final int LONGEST_HINT_VALUE = 80;

    private final String text;
    private final String file;
    private final int firstLine;

    YamlComplaints(String text, String file, int firstLine) {
        this.text = text;
        this.file = file;
        this.firstLine = firstLine;
    }

    SourceLocation location(Mark mark) {
        return location(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A place given by line and column of the text, both counted from 1. */
    SourceLocation location(int line, int column) {
        return new SourceLocation(file, firstLine + line - 1, column);
    }

    /** The place of the character at an index of the text. */
    private SourceLocation location(int index) {
        int lineStart = text.lastIndexOf('\n', index - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return location(line, 1 + text.codePointCount(lineStart, index));
    }

    YamlException about(YAMLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Nesting Depth")) {
            return complaint(location(1, 1), "lists and maps are nested too deeply", "", e);
        }
        if (message.contains("aliases")) {
            return complaint(location(1, 1), "too many aliases stand for lists and maps", "", e);
        }
        return complaint(location(1, 1), "not valid YAML: " + firstLineOf(message), "", e);
    }

    /** SnakeYAML does not look whether the number after {@code \U} is a character, and fails without a place. */
    YamlException aboutEscape(IllegalArgumentException e) {
        Matcher escape = LONG_ESCAPE.matcher(text);
        boolean found = false;
        while (!found && escape.find()) {
            found = Long.parseLong(escape.group(1), 16) > Character.MAX_CODE_POINT;
        }
        return complaint(
                found ? location(escape.start()) : location(1, 1),
                "an escape in double quotes is no Unicode character",
                "write eight hexadecimal digits up to 0010FFFF after \\U",
                e);
    }

    YamlException about(ReaderException e) {
        int position = Math.min(e.getPosition(), text.codePointCount(0, text.length()));
        return complaint(
                location(text.offsetByCodePoints(0, position)),
                String.format("the control character U+%04X is not allowed in YAML", e.getCodePoint()),
                "remove it, or write it as an escape in double quotes",
                e);
    }

    YamlException about(MarkedYAMLException e) {
        String problem = firstLineOf(String.valueOf(e.getProblem()));
        String context = String.valueOf(e.getContext());
        Mark at = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        if (at == null) {
            return complaint(location(1, 1), "not valid YAML: " + problem, "", e);
        }
        Mark from = e.getContextMark() == null ? at : e.getContextMark();
        if (problem.startsWith("mapping values are not allowed")) {
            return unexpectedColon(at, e);
        }
        if (problem.contains(CANNOT_START)) {
            return badStart(at, problem, e);
        }
        if (context.contains("quoted scalar") && problem.startsWith("found unexpected")) {
            return complaint(
                    location(from),
                    "the quote " + charAt(from) + " that opens here is never closed",
                    "add the closing quote; inside single quotes an apostrophe is written twice: ''",
                    e);
        }
        if (problem.startsWith("found unknown escape character") && isAfterBackslash(at)) {
            return complaint(
                    location(at),
                    "\\" + charAt(at) + " is no escape that YAML knows in double quotes",
                    "write \\\\ for a backslash, or use single quotes",
                    e);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return noKey(from.getLine(), e);
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return unclosedBracket(from, e);
        }
        if (problem.startsWith("expected <block end>")) {
            return unexpectedPart(at, problem, e);
        }
        if (context.contains("an alias") || context.contains("an anchor")) {
            return badStart(from, "found character '" + charAt(from) + CANNOT_START, e);
        }
        if (context.contains("block scalar")) {
            return complaint(
                    location(at), "text after | or > has to start on the next line", "or put the value into quotes", e);
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return complaint(
                    location(at),
                    "a list cannot start on the line of its key",
                    "put each item on a line of its own, or write [a, b]",
                    e);
        }
        return complaint(location(at), "not valid YAML: " + problem, "", e);
    }

    private YamlException unexpectedColon(Mark at, Exception e) {
        String line = lineAt(at);
        Matcher pair = KEY_AND_VALUE.matcher(line);
        if (pair.matches() && offset(line, at.getColumn()) >= pair.start(2)) {
            String key = pair.group(1).strip();
            return complaint(
                    location(at),
                    "the value of `" + key + "` contains a colon and a space, and has no quotes around it",
                    write(key, pair.group(2)),
                    e);
        }
        if (at.getLine() == 0) {
            return complaint(
                    location(at), "a colon and a space stand where no key can end", "put the text into quotes", e);
        }
        if (indentation(line) <= indentation(lineAt(at.getLine() - 1))) {
            return noKey(at.getLine() - 1, e);
        }
        return complaint(
                location(at),
                "this key is indented deeper than the one above it",
                "start it in the same column as the other keys, or put the value above it into quotes",
                e);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private YamlException badStart(Mark at, String problem, Exception e) {
        if (problem.contains(TAB)) {
            return complaint(location(at), "a tab is used for indentation", "indent with spaces", e);
        }
        String character = problem.substring(problem.indexOf('\'') + 1, problem.indexOf(CANNOT_START));
        Matcher pair = KEY_AND_VALUE.matcher(lineAt(at));
        return complaint(
                location(at),
                "a value cannot start with " + character + " unless it is in quotes",
                pair.matches() ? write(pair.group(1).strip(), pair.group(2)) : "put it into quotes",
                e);
    }

    /** A line, counted from 0, that has neither a key nor an item. */
    private YamlException noKey(int lineNumber, Exception e) {
        String line = lineAt(lineNumber);
        SourceLocation from = location(lineNumber + 1, indentation(line) + 1);
        Matcher item = ITEM_WITHOUT_SPACE.matcher(line);
        if (item.matches()) {
            return complaint(from, "a list item needs a space after -", "write - " + shorten(item.group(1)), e);
        }
        Matcher pair = KEY_WITHOUT_SPACE.matcher(line);
        if (pair.matches()) {
            return complaint(
                    from,
                    "a key needs a space after its colon",
                    "write " + pair.group(1) + ": " + shorten(pair.group(2)),
                    e);
        }
        return complaint(from, "this line is neither a key with a colon nor a list item", "write key: value", e);
    }

    private YamlException unclosedBracket(Mark from, Exception e) {
        Matcher pair = KEY_AND_VALUE.matcher(lineAt(from));
        String bracket = charAt(from);
        boolean liquid = pair.matches() && pair.group(2).startsWith("{");
        return complaint(
                location(from),
                "the bracket " + bracket + " that opens here starts a " + (bracket.equals("[") ? "list" : "map")
                        + " that is not well-formed or not closed",
                liquid
                        ? write(pair.group(1).strip(), pair.group(2)) + " to mean the text"
                        : "separate items by a comma and a space, close the bracket; a text that has brackets goes into"
                                + " quotes",
                e);
    }

    private YamlException unexpectedPart(Mark at, String problem, Exception e) {
        String line = lineAt(at);
        boolean startsLine = line.substring(0, Math.min(line.length(), offset(line, at.getColumn())))
                .isBlank();
        if (!startsLine) {
            Matcher pair = KEY_AND_VALUE.matcher(line);
            return complaint(
                    location(at),
                    "there is more text after the closing quote or bracket",
                    pair.matches()
                            ? write(
                                    pair.group(1).strip(),
                                    withoutQuotes(pair.group(2).strip()))
                            : "put the whole value into quotes",
                    e);
        }
        if (ITEM_WITHOUT_SPACE.matcher(line).matches()
                || KEY_WITHOUT_SPACE.matcher(line).matches()) {
            return noKey(at.getLine(), e);
        }
        return complaint(
                location(at),
                problem.endsWith("'<scalar>'")
                        ? "this line is neither a key with a colon nor a list item"
                        : "this line is indented in another way than the lines that it belongs to",
                "start keys that belong together in the same column",
                e);
    }

    private static YamlException complaint(SourceLocation location, String message, String hint, Exception cause) {
        return new YamlException(location, message, hint, cause);
    }

    /** A line that can be pasted: the key with its value in the quotes that suit it. */
    private static String write(String key, String value) {
        String bare = value.strip();
        if (bare.length() > LONGEST_HINT_VALUE) {
            return "put the value into quotes";
        }
        boolean plain = bare.indexOf('"') < 0 && bare.indexOf('\\') < 0;
        return "write " + key + ": " + (plain ? "\"" + bare + "\"" : "'" + bare.replace("'", "''") + "'");
    }

    private static String withoutQuotes(String value) {
        int last = value.length() - 1;
        boolean quoted = last > 0 && value.charAt(0) == value.charAt(last) && "\"'".indexOf(value.charAt(0)) >= 0;
        return quoted ? value.substring(1, last) : value;
    }

    private static String shorten(String value) {
        return value.length() > LONGEST_HINT_VALUE ? value.substring(0, LONGEST_HINT_VALUE) + "…" : value;
    }

    private boolean isAfterBackslash(Mark mark) {
        String line = lineAt(mark);
        int at = offset(line, mark.getColumn());
        return at > 0 && line.charAt(at - 1) == '\\';
    }

    private String charAt(Mark mark) {
        String line = lineAt(mark);
        int at = offset(line, mark.getColumn());
        return at < line.length() ? Character.toString(line.codePointAt(at)) : "";
    }

    private static int offset(String line, int column) {
        return column >= line.codePointCount(0, line.length()) ? line.length() : line.offsetByCodePoints(0, column);
    }

    private String lineAt(Mark mark) {
        return lineAt(mark.getLine());
    }

    private String lineAt(int line) {
        return text.lines().skip(line).findFirst().orElse("");
    }

    private static String firstLineOf(String message) {
        return message.lines().findFirst().orElse("");
    }
}
