package io.github.mavenposts.highlight;

import java.util.function.Supplier;

/** The vocabulary that grammars are written in; meant for static import. */
public final class Rules {

    private Rules() {}

    /** What a state is made of: a rule, or all the elements of another state. */
    public sealed interface Element permits Rule, Include {}

    record Include(String state) implements Element {}

    record Push(String state) implements Action {
        @Override
        public void run(Scan scan) {
            scan.push(state);
        }
    }

    record GoTo(String state) implements Action {
        @Override
        public void run(Scan scan) {
            scan.goTo(state);
        }
    }

    /** Where {@code regex} matches at the current position, the actions are run in order. */
    public static Element on(String regex, Action... actions) {
        return new Rule(regex, actions);
    }

    /** As {@link #on(String, Action...)}, for what a regular expression cannot find. */
    public static Element on(Recognizer recognizer, Action... actions) {
        return new Rule(recognizer, actions);
    }

    /** The elements of another state, at this place. */
    public static Element include(String state) {
        return new Include(state);
    }

    /** Enters a state; {@link #pop()} returns from it. */
    public static Action push(String state) {
        return new Push(state);
    }

    /** Enters the current state once more. */
    public static Action push() {
        return Scan::pushSame;
    }

    /** Leaves the current state. */
    public static Action pop() {
        return scan -> scan.pop(1);
    }

    /** Leaves {@code n} states. */
    public static Action pop(int n) {
        return scan -> scan.pop(n);
    }

    /** Replaces the current state. */
    public static Action goTo(String state) {
        return new GoTo(state);
    }

    /** Runs one action on each group of the match that took part in it; the groups must cover the match. */
    public static Action groups(Action... actions) {
        return scan -> scan.groups(actions);
    }

    /** Lexes the current range with a new run of another lexer. The supplier keeps a lexer from being loaded before it is needed. */
    public static Action using(Supplier<Lexer> lexer) {
        return scan -> scan.using(lexer.get().start());
    }

    /** Lexes the current range with another lexer that goes on where it stopped the last time. */
    public static Action continuing(Supplier<Lexer> lexer) {
        return scan -> scan.using(scan.continued(lexer));
    }

    /** Makes {@link #continuing} with the same supplier start anew. */
    public static Action restart(Supplier<Lexer> lexer) {
        return scan -> scan.restart(lexer);
    }
}
