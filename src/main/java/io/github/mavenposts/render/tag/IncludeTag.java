package io.github.mavenposts.render.tag;

import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.Node;
import io.github.mavenposts.liquid.Parser;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.TagParser;
import io.github.mavenposts.liquid.TagToken;
import io.github.mavenposts.liquid.Template;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Jekyll's {@code include}: {@code {% include file.html name="text" other=variable %}}. The file is named without quotes,
 * possibly with variables between double braces in its name; the template sees the parameters as {@code include}.
 * Stateless.
 */
public final class IncludeTag implements TagParser {

    @Override
    public Node parse(TagToken tag, Parser parser) {
        String markup = tag.markup().strip();
        int end = fileEnd(markup);
        String file = markup.substring(0, end);
        if (file.isEmpty()) {
            throw parser.syntaxError("include needs the name of a file");
        }
        Map<String, Expression> parameters = parameters(markup, end, parser);
        if (!file.contains("{{")) {
            return new Include(context -> file, parameters);
        }
        Template name = Template.parse(file, parser.liquid());
        return new Include(context -> textOf(name, context), parameters);
    }

    private static String textOf(Template template, RenderContext context) {
        StringBuilder text = new StringBuilder();
        context.render(template, text);
        return text.toString().strip();
    }

    /** The file name ends at the first white space that is not between double braces. */
    private static int fileEnd(String markup) {
        int at = 0;
        while (at < markup.length() && !Character.isWhitespace(markup.charAt(at))) {
            int close = markup.startsWith("{{", at) ? markup.indexOf("}}", at) : -1;
            at = close < 0 ? at + 1 : close + 2;
        }
        return at;
    }

    private static Map<String, Expression> parameters(String markup, int from, Parser parser) {
        Map<String, Expression> parameters = new LinkedHashMap<>();
        int at = skipSpace(markup, from);
        while (at < markup.length()) {
            int nameEnd = at;
            while (nameEnd < markup.length() && isNameCharacter(markup.charAt(nameEnd))) {
                nameEnd++;
            }
            int equals = skipSpace(markup, nameEnd);
            int start = equals < markup.length() ? skipSpace(markup, equals + 1) : equals;
            if (nameEnd == at || start >= markup.length() || markup.charAt(equals) != '=') {
                throw wrongParameter(markup, at, parser);
            }
            char first = markup.charAt(start);
            boolean quoted = first == '"' || first == '\'';
            int end = quoted ? quotedEnd(markup, start) : wordEnd(markup, start);
            if (end < 0) {
                throw wrongParameter(markup, at, parser);
            }
            String value = markup.substring(start, end);
            String text = quoted ? unescape(value.substring(1, value.length() - 1)) : "";
            parameters.put(markup.substring(at, nameEnd), quoted ? context -> text : parser.value(value));
            at = skipSpace(markup, end);
        }
        return parameters;
    }

    private static LiquidException wrongParameter(String markup, int at, Parser parser) {
        return parser.syntaxError("\"" + markup.substring(at) + "\" is not a parameter of include, name=value");
    }

    /** The index after the closing quote; a backslash takes the meaning from a quote. -1 if it is not closed. */
    private static int quotedEnd(String markup, int start) {
        for (int at = start + 1; at < markup.length(); at++) {
            if (markup.charAt(at) == '\\') {
                at++;
            } else if (markup.charAt(at) == markup.charAt(start)) {
                return at + 1;
            }
        }
        return -1;
    }

    private static String unescape(String text) {
        return text.replace("\\\"", "\"").replace("\\'", "'");
    }

    private static int wordEnd(String markup, int start) {
        int at = start;
        while (at < markup.length() && !Character.isWhitespace(markup.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSpace(String markup, int start) {
        int at = start;
        while (at < markup.length() && Character.isWhitespace(markup.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    /** How an include finds its file. */
    private interface FileName {
        String in(RenderContext context);
    }

    private record Include(FileName file, Map<String, Expression> parameters) implements Node {

        @Override
        public void render(RenderContext context, StringBuilder out) {
            Map<String, Object> values = new LinkedHashMap<>();
            parameters.forEach((name, expression) -> values.put(name, expression.evaluate(context)));
            Template template = context.liquid().templates().load(file.in(context), context.liquid());
            context.enter();
            try {
                context.set("include", values);
                context.render(template, out);
            } finally {
                context.leave();
            }
        }
    }
}
