package io.github.mavenposts.liquid;

import io.github.mavenposts.liquid.expression.Condition;
import io.github.mavenposts.liquid.expression.Expressions;
import io.github.mavenposts.liquid.expression.FilteredExpression;
import io.github.mavenposts.liquid.expression.Fragments;
import io.github.mavenposts.liquid.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Parses one template. Tags get it to parse their markup and bodies; it must not be kept. Not thread-safe.
 */
public final class Parser {
    private final Liquid liquid;
    private final Source source;
    private final Tokenizer tokens;
    private final List<LiquidError> warnings;
    private int depth;
    private boolean trimNext;

    Parser(Source source, Liquid liquid) {
        this(source, liquid, new Tokenizer(source.text()), new ArrayList<>(), 0);
    }

    private Parser(Source source, Liquid liquid, Tokenizer tokens, List<LiquidError> warnings, int depth) {
        this.source = source;
        this.liquid = liquid;
        this.tokens = tokens;
        this.warnings = warnings;
        this.depth = depth;
    }

    /** What was parsed leniently so far. */
    List<LiquidError> warnings() {
        return warnings;
    }

    /** The whole template. */
    Body document() {
        try {
            Body.Builder body = new Body.Builder(source);
            TagToken unknown = parseInto(body);
            if (unknown != null && tokens.isLine()) {
                throw unknownInLines(unknown);
            }
            if (unknown != null) {
                boolean outer = unknown.name().equals("else") || unknown.name().equals("end");
                throw outer ? syntaxError("Unexpected outer '" + unknown.name() + "' tag") : unknownTag(unknown.name());
            }
            return body.build();
        } catch (LiquidException e) {
            throw e.at(source.locate(e.error(), tokens.start(), List.of()));
        }
    }

    /** The engine that the template is parsed for. */
    public Liquid liquid() {
        return liquid;
    }

    /** An error with Ruby's words; the engine adds the position of the tag. */
    public LiquidException syntaxError(String message) {
        return new LiquidException(ErrorKind.SYNTAX, message);
    }

    /**
     * A part of a block.
     *
     * @param body the nodes
     * @param end the tag behind them: the end tag or a separator such as {@code else}
     * @param isLast whether {@code end} is the end tag
     */
    public record Section(Body body, TagToken end, boolean isLast) {}

    /**
     * Parses a block up to its end tag, {@code end} and its name, or to a separator. Call it until the last section
     * came.
     *
     * @param tag the tag that opened the block
     * @param isSeparator says which other tags end a section; all others that are not registered are errors
     */
    public Section section(TagToken tag, Predicate<String> isSeparator) {
        if (depth >= liquid.limits().nesting()) {
            throw new LiquidException(ErrorKind.STACK_LEVEL, "Nesting too deep");
        }
        depth++;
        Body.Builder body = new Body.Builder(source);
        TagToken end = parseInto(body);
        depth--;
        String endName = "end" + tag.name();
        if (end == null) {
            LiquidException e = syntaxError("'" + tag.name() + "' tag was never closed");
            throw e.at(source.locate(e.error(), tag.position(), List.of()));
        }
        if (end.name().equals(endName)) {
            return new Section(body.build(), end, true);
        }
        if (!isSeparator.test(end.name())) {
            throw unexpected(end.name(), tag.name());
        }
        return new Section(body.build(), end, false);
    }

    /** Parses a block that has no separators. */
    public Body body(TagToken tag) {
        return section(tag, name -> false).body();
    }

    /** The text up to the end tag, in which nothing is parsed. */
    public String rawBody(TagToken tag) {
        StringBuilder body = new StringBuilder();
        String text = source.text();
        String endName = "end" + tag.name();
        while (tokens.next()) {
            int start = tokens.start();
            int inner = tokens.isLine() ? -1 : lastTag(text, start, tokens.end());
            if (inner >= 0) {
                int name = Fragments.skipSpace(text, inner + 2);
                body.append(text, start, inner);
                if (text.substring(name, Fragments.wordEnd(text, name)).equals(endName)) {
                    return body.toString();
                }
            }
            body.append(text, start, tokens.end());
        }
        LiquidException e = syntaxError("'" + tag.name() + "' tag was never closed");
        throw e.at(source.locate(e.error(), tag.position(), List.of()));
    }

    /**
     * Where the last tag inside a token starts, which may itself start as another tag or as a variable; -1 for none.
     */
    private static int lastTag(String text, int start, int end) {
        if (!text.startsWith("%}", end - 2)) {
            return -1;
        }
        for (int at = end - 4; at >= start; at--) {
            int name = text.startsWith("{%", at) ? Fragments.skipSpace(text, at + 2) : end;
            if (name < end - 2 && Text.isWord(text.charAt(name))) {
                return at;
            }
        }
        return -1;
    }

    /** Parses lines, each a tag without its braces: the tag {@code liquid}. */
    public Body lines(TagToken tag) {
        int start = source.text().indexOf(tag.markup(), tag.position());
        Tokenizer lines =
                Tokenizer.lines(source.text(), start, start + tag.markup().length());
        Parser inner = new Parser(source, liquid, lines, warnings, depth + 1);
        if (inner.depth > liquid.limits().nesting()) {
            throw new LiquidException(ErrorKind.STACK_LEVEL, "Nesting too deep");
        }
        return inner.document();
    }

    /** A literal, range or variable without filters: any text is one. */
    public Expression value(String markup) {
        return Expressions.parse(markup);
    }

    /** A value with filters, as between braces. */
    public Expression expression(String markup) {
        if (liquid.errorMode() != ErrorMode.LAX) {
            try {
                return FilteredExpression.parseStrictly(markup);
            } catch (LiquidException e) {
                warnOrThrow(e, "{{" + markup + "}}");
            }
        }
        return FilteredExpression.parseLeniently(markup);
    }

    /** A node that prints a value with filters. */
    public Node output(String markup) {
        return new OutputNode(expression(markup));
    }

    /** A condition, as in {@code if}. */
    public Condition condition(String markup) {
        if (liquid.errorMode() != ErrorMode.LAX) {
            try {
                return Condition.parseStrictly(markup);
            } catch (LiquidException e) {
                warnOrThrow(e, markup);
            }
        }
        return Condition.parseLeniently(markup);
    }

    /**
     * Parses markup as the error mode says: strictly, leniently, or leniently with a warning where the strict way
     * fails.
     *
     * @param markup the markup, which messages of the strict way quote
     * @param strictly throws {@link LiquidException} for markup that is not as it should be
     * @param leniently makes the best of it
     */
    public <T> T parse(String markup, Function<String, T> strictly, Function<String, T> leniently) {
        if (liquid.errorMode() != ErrorMode.LAX) {
            try {
                return strictly.apply(markup);
            } catch (LiquidException e) {
                warnOrThrow(e, markup);
            }
        }
        return leniently.apply(markup);
    }

    /** What happens to an error of the strict grammar. Its message quotes the markup, as in Ruby. */
    private void warnOrThrow(LiquidException e, String markup) {
        String message = e.error().message() + " in \"" + Text.strip(markup) + "\"";
        LiquidError error = LiquidError.of(e.error().kind(), message, "");
        error = source.locate(error, tokens.start(), List.of());
        if (liquid.errorMode() == ErrorMode.STRICT) {
            throw new LiquidException(error, null);
        }
        warnings.add(error);
    }

    /** Parses up to a tag that is not registered, which it returns, or to the end: null. */
    private TagToken parseInto(Body.Builder body) {
        String text = source.text();
        while (tokens.next()) {
            int start = tokens.start();
            switch (tokens.kind()) {
                case TEXT -> {
                    String plain = text.substring(start, tokens.end());
                    body.add(new TextNode(trimNext ? Text.stripStart(plain) : plain), start);
                    trimNext = false;
                }
                case VARIABLE -> {
                    trim(body);
                    body.add(variable(), start);
                }
                case TAG -> {
                    trim(body);
                    TagToken tag = tag();
                    TagParser parser = liquid.tag(tag.name());
                    if (parser == null) {
                        return tag;
                    }
                    body.add(node(tag, parser), start);
                }
                case LINE -> {
                    TagToken tag = tokens.lineTag();
                    TagParser parser = tag == null ? null : liquid.tag(tag.name());
                    if (parser == null && tag != null) {
                        return tag;
                    }
                    if (tag != null) {
                        body.add(node(tag, parser), start);
                    }
                }
                default -> throw syntaxError(tokens.unterminated());
            }
        }
        return null;
    }

    private Node node(TagToken tag, TagParser parser) {
        try {
            return parser.parse(tag, this);
        } catch (LiquidException e) {
            throw e.at(source.locate(e.error(), tokens.start(), List.of()));
        }
    }

    /** White space control: hyphens cut the text before and behind. */
    private void trim(Body.Builder body) {
        String text = source.text();
        if (text.charAt(tokens.start() + 2) == '-') {
            body.stripEnd();
        }
        trimNext = text.charAt(tokens.end() - 3) == '-';
    }

    private Node variable() {
        String text = source.text();
        int start = tokens.start() + 2;
        int end = tokens.end() - 2;
        if (start < end && text.charAt(start) == '-') {
            start++;
        }
        if (start < end && text.charAt(end - 1) == '-') {
            end--;
        }
        return output(text.substring(start, end));
    }

    private TagToken tag() {
        TagToken tag = tokens.tag();
        if (tag == null) {
            throw syntaxError("Tag '" + source.text().substring(tokens.start(), tokens.end())
                    + "' was not properly terminated with regexp: /\\%\\}/");
        }
        return tag;
    }

    private LiquidException unexpected(String name, String block) {
        if (name.equals("else")) {
            return syntaxError(block + " tag does not expect 'else' tag");
        }
        if (name.startsWith("end")) {
            return syntaxError("'" + name + "' is not a valid delimiter for " + block + " tags. use end" + block);
        }
        return unknownTag(name);
    }

    private LiquidException unknownInLines(TagToken tag) {
        if (tag.name().startsWith("end")) {
            return syntaxError("'" + tag.name() + "' is not a valid delimiter for liquid tags. use %}");
        }
        return unknownTag(tag.name().isEmpty() ? tag.markup() : tag.name());
    }

    private LiquidException unknownTag(String name) {
        return new LiquidException(
                ErrorKind.SYNTAX, "Unknown tag '" + name + "'", Hints.nearest(name, liquid.tagNames()));
    }
}
