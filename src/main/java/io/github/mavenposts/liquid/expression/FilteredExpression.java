package io.github.mavenposts.liquid.expression;

import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.value.Text;
import java.util.ArrayList;
import java.util.List;

/** A value with filters: {@code page.title | escape | truncate: 20}. Immutable. */
public final class FilteredExpression implements Expression {
    private final Expression input;
    private final FilterCall[] calls;

    private FilteredExpression(Expression input, List<FilterCall> calls) {
        this.input = input;
        this.calls = calls.toArray(new FilterCall[0]);
    }

    @Override
    public Object evaluate(RenderContext context) {
        Object value = input.evaluate(context);
        for (FilterCall call : calls) {
            value = call.apply(value, context);
        }
        return value;
    }

    /** Parses by the strict grammar. */
    public static Expression parseStrictly(String markup) {
        StrictParser parser = new StrictParser(markup);
        Expression input = Expressions.parse(parser.expression());
        if (parser.at(StrictParser.Type.END_OF_STRING)) {
            return input;
        }
        List<FilterCall> calls = new ArrayList<>(2);
        while (parser.take(StrictParser.Type.PIPE) != null) {
            String name = parser.expect(StrictParser.Type.ID);
            List<String> arguments = new ArrayList<>(2);
            if (parser.take(StrictParser.Type.COLON) != null) {
                do {
                    arguments.add(parser.argument());
                } while (parser.take(StrictParser.Type.COMMA) != null);
            }
            calls.add(FilterCall.parse(name, arguments));
        }
        parser.expectEnd();
        return new FilteredExpression(input, calls);
    }

    /** Parses by the lenient grammar, which takes anything. */
    public static Expression parseLeniently(String markup) {
        int start = Fragments.find(markup, 0);
        if (start < 0) {
            return new Literal(null);
        }
        int end = Fragments.end(markup, start);
        Expression input = Expressions.parse(markup.substring(start, end));
        int pipe = markup.indexOf('|', end);
        if (pipe < 0) {
            return input;
        }
        List<FilterCall> calls = new ArrayList<>(2);
        int at = Fragments.skipSpace(markup, pipe + 1);
        while (at < markup.length()) {
            int partEnd = partEnd(markup, at);
            if (partEnd == at) {
                at++;
                continue;
            }
            String part = markup.substring(at, partEnd);
            at = partEnd;
            int name = wordStart(part);
            if (name < part.length()) {
                calls.add(FilterCall.parse(part.substring(name, Fragments.wordEnd(part, name)), arguments(part)));
            }
        }
        return calls.isEmpty() ? input : new FilteredExpression(input, calls);
    }

    /** A part ends at a pipe or at a quote that is not closed. */
    private static int partEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ',' || Text.isSpace(c)) {
                at++;
                continue;
            }
            int fragment = Fragments.end(text, at);
            if (fragment < 0) {
                break;
            }
            at = fragment;
        }
        return at;
    }

    private static int wordStart(String text) {
        int at = 0;
        while (at < text.length() && !Text.isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A fragment behind each colon and comma, with its {@code name:} if it has one. */
    private static List<String> arguments(String part) {
        List<String> arguments = new ArrayList<>(2);
        int at = 0;
        while (at < part.length()) {
            char c = part.charAt(at);
            at++;
            if (c != ':' && c != ',') {
                continue;
            }
            int start = Fragments.skipSpace(part, at);
            int end = argumentEnd(part, start);
            if (end > 0) {
                arguments.add(part.substring(start, end));
                at = Fragments.skipSpace(part, end);
            }
        }
        return arguments;
    }

    private static int argumentEnd(String part, int start) {
        int nameEnd = Fragments.wordEnd(part, start);
        int value = nameEnd > start ? Fragments.attributeValue(part, nameEnd) : -1;
        int end = value < 0 ? -1 : Fragments.end(part, value);
        return end > 0 ? end : Fragments.end(part, start);
    }
}
