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
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Changes what SafeYAML takes in another way: an alias of a name that no anchor has stands for null (and is remembered), and
 * quotes after a tag do not make a text.
 */
final class SafeYamlEvents implements Parser {
    private final Parser parser;
    private final Set<String> anchors = new HashSet<>();
    private final List<AliasEvent> unknown = new ArrayList<>();
    private Event next;

    SafeYamlEvents(Parser parser) {
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
            return plain("", null, alias);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            anchors.add(node.getAnchor());
        }
        boolean quotedAfterTag = event instanceof ScalarEvent quoted
                && quoted.getTag() != null
                && !isBinary(quoted.getTag())
                && (quoted.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                        || quoted.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED);
        if (quotedAfterTag) {
            ScalarEvent quoted = (ScalarEvent) event;
            return plain(quoted.getValue(), quoted.getAnchor(), quoted);
        }
        return event;
    }

    /** Base64 after {@code !binary} or {@code !!binary} is the one tag that SafeYAML heeds. */
    static boolean isBinary(String tag) {
        return tag.equals("!binary") || tag.equals(Tag.BINARY.getValue());
    }

    private static ScalarEvent plain(String value, String anchor, Event place) {
        ImplicitTuple implicit = new ImplicitTuple(true, false);
        return new ScalarEvent(
                anchor, null, implicit, value, place.getStartMark(), place.getEndMark(), ScalarStyle.PLAIN);
    }
}
