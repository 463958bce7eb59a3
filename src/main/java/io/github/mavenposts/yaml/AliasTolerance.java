package io.github.mavenposts.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/** Lets an alias of a name that no anchor has stand for null, as SafeYAML does, and remembers it. */
final class AliasTolerance implements Parser {
    private final Parser parser;
    private final Set<String> anchors = new HashSet<>();
    private final List<AliasEvent> unknown = new ArrayList<>();
    private Event next;

    AliasTolerance(Parser parser) {
        this.parser = parser;
    }

    /** The aliases that became null. */
    List<AliasEvent> unknown() {
        return unknown;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return peekEvent().is(choice);
    }

    @Override
    public Event peekEvent() {
        if (next == null) {
            next = known(parser.getEvent());
        }
        return next;
    }

    @Override
    public Event getEvent() {
        Event event = peekEvent();
        next = null;
        return event;
    }

    private Event known(Event event) {
        if (event instanceof AliasEvent alias) {
            if (anchors.contains(alias.getAnchor())) {
                return alias;
            }
            unknown.add(alias);
            return new ScalarEvent(
                    null,
                    null,
                    new ImplicitTuple(true, false),
                    "",
                    alias.getStartMark(),
                    alias.getEndMark(),
                    ScalarStyle.PLAIN);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            anchors.add(node.getAnchor());
        }
        return event;
    }
}
