package io.github.mavenposts.liquid.tag;

import io.github.mavenposts.liquid.ErrorKind;
import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.expression.Expressions;
import io.github.mavenposts.liquid.expression.Fragments;
import io.github.mavenposts.liquid.expression.StrictParser;
import io.github.mavenposts.liquid.expression.StrictParser.Type;
import io.github.mavenposts.liquid.value.Text;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands in a {@code for} tag.
 *
 * @param name of the loop, by which {@code offset: continue} knows it
 * @param offset null for none
 * @param continues whether the loop goes on where the last one of its name ended
 * @param limit null for none
 */
record ForMarkup(
        String variable,
        String name,
        Expression collection,
        boolean reversed,
        Expression offset,
        boolean continues,
        Expression limit) {
    private static ForMarkup of(String variable, String collection, boolean reversed, Map<String, String> attributes) {
        String offset = attributes.get("offset");
        String limit = attributes.get("limit");
        boolean continues = "continue".equals(offset);
        return new ForMarkup(
                variable,
                variable + "-" + collection,
                Expressions.parse(collection),
                reversed,
                offset == null || continues ? null : Expressions.parse(offset),
                continues,
                limit == null ? null : Expressions.parse(limit));
    }

    static ForMarkup parseStrictly(String markup) {
        StrictParser parser = new StrictParser(markup);
        String variable = parser.expect(Type.ID);
        if (!parser.takeWord("in")) {
            throw error("For loops require an 'in' clause");
        }
        String collection = parser.expression();
        boolean reversed = parser.takeWord("reversed");
        Map<String, String> attributes = new HashMap<>();
        while (parser.at(Type.ID) && parser.nextIsColon()) {
            String name = parser.expect(Type.ID);
            if (!name.equals("limit") && !name.equals("offset")) {
                throw error("Invalid attribute in for loop. Valid attributes are limit and offset");
            }
            parser.expect(Type.COLON);
            attributes.put(name, parser.expression());
        }
        parser.expectEnd();
        return of(variable, collection, reversed, attributes);
    }

    static ForMarkup parseLeniently(String markup) {
        int variable = 0;
        while (variable < markup.length() && (Text.isWord(markup.charAt(variable)) || markup.charAt(variable) == '-')) {
            variable++;
        }
        int in = Fragments.skipSpace(markup, variable);
        int collection = Fragments.skipSpace(markup, Math.min(in + 2, markup.length()));
        int end = Fragments.runOfFragmentsEnd(markup, collection);
        boolean hasIn = variable > 0 && in > variable && markup.startsWith("in", in) && collection > in + 2;
        if (!hasIn || end < 0) {
            throw error("Syntax Error in 'for loop' - Valid syntax: for [item] in [collection]");
        }
        Map<String, String> attributes = new HashMap<>();
        Fragments.attributes(markup, attributes::put);
        boolean reversed = markup.startsWith("reversed", Fragments.skipSpace(markup, end));
        return of(markup.substring(0, variable), markup.substring(collection, end), reversed, attributes);
    }

    private static LiquidException error(String message) {
        return new LiquidException(ErrorKind.SYNTAX, message);
    }
}
