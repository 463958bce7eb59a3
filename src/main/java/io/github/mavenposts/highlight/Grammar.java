package io.github.mavenposts.highlight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A lexer made of states. In a state its rules are tried in order at the current position; the first that matches decides. Where none
 * matches, one character is an error. The first state is {@code root}. The model is the one that Pygments and Rouge share.
 */
public final class Grammar implements Lexer {

    private final Map<String, State> states;

    private final List<String> start;

    private Grammar(Map<String, State> states, List<String> start) {
        this.states = states;
        this.start = start;
    }

    /** Starts an empty grammar. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Run start() {
        Scan scan = new Scan(this);
        start.forEach(scan::push);
        return scan;
    }

    State state(String name) {
        return states.get(name);
    }

    /** Collects states. Not thread-safe. */
    public static final class Builder {

        private final Map<String, List<Rules.Element>> states = new LinkedHashMap<>();

        private final List<String> start = new ArrayList<>();

        private Builder() {}

        /** Enters a state before anything is read; {@code root} stays below it. */
        public Builder start(String state) {
            start.add(state);
            return this;
        }

        /** Sets the elements of a state, in place of those it had. */
        public Builder state(String name, Rules.Element... elements) {
            states.put(name, new ArrayList<>(List.of(elements)));
            return this;
        }

        /** Puts elements before those that a state has. */
        public Builder prepend(String name, Rules.Element... elements) {
            states.computeIfAbsent(name, key -> new ArrayList<>()).addAll(0, List.of(elements));
            return this;
        }

        /** Puts elements after those that a state has. */
        public Builder append(String name, Rules.Element... elements) {
            states.computeIfAbsent(name, key -> new ArrayList<>()).addAll(List.of(elements));
            return this;
        }

        /**
         * The finished grammar.
         *
         * @throws IllegalStateException if a rule names a state that there is not
         */
        public Grammar build() {
            Map<String, State> built = new HashMap<>();
            states.keySet().forEach(name -> {
                List<Rule> rules = new ArrayList<>();
                flatten(name, rules);
                built.put(name, new State(rules.toArray(Rule[]::new)));
            });
            for (State state : built.values()) {
                for (Rule rule : state.rules) {
                    Arrays.stream(rule.actions).forEach(Builder.this::check);
                }
            }
            require("root");
            start.forEach(this::require);
            return new Grammar(built, List.copyOf(start));
        }

        private void flatten(String name, List<Rule> into) {
            require(name);
            for (Rules.Element element : states.get(name)) {
                if (element instanceof Rule rule) {
                    into.add(rule);
                } else if (element instanceof Rules.Include include) {
                    flatten(include.state(), into);
                }
            }
        }

        private void check(Action action) {
            if (action instanceof Rules.Push push) {
                require(push.state());
            } else if (action instanceof Rules.GoTo goTo) {
                require(goTo.state());
            }
        }

        private void require(String name) {
            if (!states.containsKey(name)) {
                throw new IllegalStateException("no such state: " + name);
            }
        }
    }

    /** The rules of a state, and for each ASCII character those of them that may match where it is next, found when first asked for. */
    static final class State {

        private static final int ASCII = 128;

        final Rule[] rules;
        private final AtomicReferenceArray<Rule[]> byFirst = new AtomicReferenceArray<>(ASCII);

        State(Rule[] rules) {
            this.rules = rules;
        }

        Rule[] candidates(char c) {
            if (c >= ASCII) {
                return rules;
            }
            Rule[] found = byFirst.getAcquire(c);
            if (found == null) {
                found = Arrays.stream(rules)
                        .filter(rule -> rule.canStartWith(c))
                        .toArray(Rule[]::new);
                byFirst.setRelease(c, found);
            }
            return found;
        }
    }
}
