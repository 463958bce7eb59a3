package io.github.mavenposts.highlight.lexer;

import static io.github.mavenposts.highlight.Rules.*;
import static io.github.mavenposts.highlight.TokenType.*;

import io.github.mavenposts.highlight.Languages;
import io.github.mavenposts.highlight.Lexer;
import io.github.mavenposts.highlight.TokenSink;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A session in a terminal: lines with a prompt are commands, lines of nothing but dots are comments, others are output.
 *
 * <p>Options: {@code lang} and {@code output}, the languages of commands and of output; {@code prompt}, the ends of prompts, separated by
 * commas; {@code comments}, whether {@code #} starts a comment rather than a prompt; {@code error}, the starts of lines that tell of an
 * error, separated by commas.
 */
final class ConsoleLexer implements Lexer {

    private static final List<String> ROOT_PROMPTS = List.of("$", "#", ">", ";");
    private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:<[.]+>|[.]+)\\s*");

    private final Map<String, String> options;
    private final Pattern prompt;
    private final boolean comments;
    private final List<String> errors;

    ConsoleLexer(Map<String, String> options) {
        this.options = options;
        String ends = options.getOrDefault("prompt", "");
        List<String> prompts = ends.isEmpty() ? ROOT_PROMPTS : List.of(ends.split(","));
        this.prompt = Pattern.compile(
                "^.*?(?:"
                        + String.join("|", prompts.stream().map(Pattern::quote).toList()) + ")",
                Pattern.UNIX_LINES);
        String commented = options.get("comments");
        this.comments = commented == null ? !prompts.contains("#") : !commented.equals("false");
        this.errors =
                options.containsKey("error") ? List.of(options.get("error").split(",")) : List.of();
    }

    @Override
    public Run start() {
        return new Session();
    }

    private Run run(String option, String otherwise) {
        return Languages.find(options.getOrDefault(option, otherwise))
                .or(() -> Languages.find(otherwise))
                .orElseThrow()
                .start();
    }

    private final class Session implements Run {

        private Run command = run("lang", "shell");
        private final Run output = options.containsKey("output")
                ? run("output", "plaintext")
                : (text, start, end, sink) -> sink.token(GENERIC_OUTPUT, start, end);

        @Override
        public void lex(String text, int start, int end, TokenSink sink) {
            int line = start;
            while (line < end) {
                int newline = text.indexOf('\n', line);
                int next = newline < 0 || newline >= end ? end : newline + 1;
                line(text, line, next, sink);
                line = next;
            }
        }

        private void line(String text, int start, int end, TokenSink sink) {
            String line = text.substring(start, end);
            var found = prompt.matcher(line);
            if (comments && line.stripLeading().startsWith("#")) {
                sink.token(COMMENT, start, end);
            } else if (found.find()) {
                int prompted = start + found.end();
                sink.token(GENERIC_PROMPT, start, prompted);
                int space = prompted;
                while (space < end && Character.isWhitespace(text.charAt(space))) {
                    space++;
                }
                if (space > prompted) {
                    sink.token(WHITESPACE, prompted, space);
                }
                if (space < end) {
                    command.lex(text, space, end, sink);
                }
            } else if (ELLIPSIS.matcher(line).matches()) {
                sink.token(COMMENT, start, end);
            } else if (errors.stream().anyMatch(line::startsWith)) {
                sink.token(GENERIC_ERROR, start, end);
            } else {
                command = run("lang", "shell");
                output.lex(text, start, end, sink);
            }
        }
    }
}
