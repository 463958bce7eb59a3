package io.github.mavenposts.highlight;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;

/** A run of a {@link Grammar}: where it is in the text, its stack of states, and what its actions remember. Not thread-safe. */
public final class Scan implements Lexer.Run {

    /** So many empty matches in a row are taken before the next character is called an error: a grammar cannot loop for ever. */
    private static final int MAX_EMPTY_MATCHES = 5;

    private final Grammar grammar;
    private final Map<Rule, Matcher> matchers = new IdentityHashMap<>();
    private final Map<Object, Object> memory = new IdentityHashMap<>();

    private Grammar.State[] stack = new Grammar.State[8];
    private int depth;

    private String text;
    private int from;
    private int to;
    private int pos;
    private int start;
    private int end;
    private Matcher match;
    private TokenSink sink;

    Scan(Grammar grammar) {
        this.grammar = grammar;
        this.stack[0] = grammar.state("root");
        this.depth = 1;
    }

    @Override
    public void lex(String text, int from, int to, TokenSink sink) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.pos = from;
        this.sink = sink;
        int emptyMatches = 0;
        while (pos < to) {
            int before = pos;
            boolean matched = step();
            emptyMatches = pos > before ? 0 : emptyMatches + 1;
            if (!matched || emptyMatches > MAX_EMPTY_MATCHES) {
                int next = Math.min(to, text.offsetByCodePoints(pos, 1));
                sink.token(TokenType.ERROR, pos, next);
                pos = next;
            }
        }
    }

    private boolean step() {
        boolean lineStart = atLineStart();
        for (Rule rule : stack[depth - 1].candidates(text.charAt(pos))) {
            if (rule.atLineStart && !lineStart) {
                continue;
            }
            int matchEnd = match(rule);
            if (matchEnd >= 0) {
                start = pos;
                end = matchEnd;
                pos = matchEnd;
                for (Action action : rule.actions) {
                    action.run(this);
                }
                return true;
            }
        }
        return false;
    }

    private int match(Rule rule) {
        if (rule.literal != null) {
            int literalEnd = pos + rule.literal.length();
            return literalEnd <= to && text.startsWith(rule.literal, pos) ? literalEnd : -1;
        }
        if (rule.recognizer != null) {
            return rule.recognizer.match(this);
        }
        match = matchers.get(rule);
        if (match == null) {
            match = rule.pattern.matcher(text);
            matchers.put(rule, match);
        }
        match.region(pos, to);
        return match.lookingAt() ? match.end() : -1;
    }

    // What actions and recognizers see.

    /** The whole text; only {@link #pos()} up to {@link #limit()} concerns a recognizer. */
    public String text() {
        return text;
    }

    /** Where a recognizer looks; in an action, where scanning goes on. */
    public int pos() {
        return pos;
    }

    /** The end of the piece being lexed. */
    public int limit() {
        return to;
    }

    /** Whether this comes next. */
    public boolean startsWith(String expected) {
        return pos + expected.length() <= to && text.startsWith(expected, pos);
    }

    /** The start of the piece being lexed. */
    public int origin() {
        return from;
    }

    /** Whether {@link #pos()} is the first of a line. */
    public boolean atLineStart() {
        return pos == from || text.charAt(pos - 1) == '\n';
    }

    /** Where the line that holds {@code index} starts, in the piece being lexed. */
    public int lineStart(int index) {
        return Math.max(from, text.lastIndexOf('\n', index - 1) + 1);
    }

    /** The start of the current range. */
    public int matchStart() {
        return start;
    }

    /** The length of the current range. */
    public int matchLength() {
        return end - start;
    }

    /** The text of the current range. */
    public String matched() {
        return text.substring(start, end);
    }

    /** The text of a group of the match; null if it took no part. */
    public String group(int group) {
        return match.group(group);
    }

    /** Gives the current range a type. */
    public void emit(TokenType type) {
        if (end > start) {
            sink.token(type, start, end);
        }
    }

    /** Gives a part of the match a type. */
    public void emit(TokenType type, int partStart, int partEnd) {
        if (partEnd > partStart) {
            sink.token(type, partStart, partEnd);
        }
    }

    /** Gives the text from {@link #pos()} to {@code newPos} a type and goes on there. */
    public void advance(TokenType type, int newPos) {
        if (newPos > pos) {
            sink.token(type, pos, newPos);
            pos = newPos;
        }
    }

    /** Gives the current match back: scanning goes on at its start. */
    public void rewind() {
        pos = start;
    }

    /** Runs one action on each group of the match that took part in it. */
    public void groups(Action... actions) {
        int wholeStart = start;
        int wholeEnd = end;
        Matcher whole = match;
        for (int i = 0; i < actions.length; i++) {
            start = whole.start(i + 1);
            end = whole.end(i + 1);
            if (start >= 0 && end > start) {
                actions[i].run(this);
            }
        }
        start = wholeStart;
        end = wholeEnd;
    }

    void using(Lexer.Run run) {
        run.lex(text, start, end, sink);
    }

    /** A new run of this run's own grammar. */
    public Lexer.Run sibling() {
        return grammar.start();
    }

    /** Lexes a part of the match with another run. */
    public void using(Lexer.Run run, int partStart, int partEnd) {
        run.lex(text, partStart, partEnd, sink);
    }

    /** The run of a lexer that this run uses again and again; {@code key} tells apart several. */
    Lexer.Run continued(Supplier<Lexer> key) {
        return (Lexer.Run) memory.computeIfAbsent(key, k -> key.get().start());
    }

    void restart(Supplier<Lexer> key) {
        memory.remove(key);
    }

    /** Something that this run's actions remember, made when first asked for. */
    public <T> T memory(Class<T> type, Supplier<T> initial) {
        return type.cast(memory.computeIfAbsent(type, k -> initial.get()));
    }

    // The stack of states; its bottom stays.

    /** Enters a state. */
    public void push(String state) {
        push(grammar.state(state));
    }

    void pushSame() {
        push(stack[depth - 1]);
    }

    private void push(Grammar.State state) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, depth * 2);
        }
        stack[depth++] = state;
    }

    /** Leaves {@code n} states. */
    public void pop(int n) {
        depth = Math.max(1, depth - n);
    }

    /** Replaces the current state. */
    public void goTo(String state) {
        stack[depth - 1] = grammar.state(state);
    }

    /** Whether a state is the current one. */
    public boolean in(String state) {
        return stack[depth - 1] == grammar.state(state);
    }

    /** Goes back to the first state. */
    public void reset() {
        depth = 1;
    }

    /** How many states there are on the stack. */
    public int depth() {
        return depth;
    }
}
