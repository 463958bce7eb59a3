package io.github.mavenposts.yaml;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Makes plain values of YAML nodes. For one document; the depth of its recursion is limited by the parser's. */
final class NodeReader {
    private static final String MERGE = "<<";

    private final YamlComplaints complaints;
    private final YamlLimits limits;
    private final List<Diagnostic> warnings;
    private final Map<Node, Read> done = new IdentityHashMap<>();

    /** A value and the number of values in it; a value that is being read has none yet. */
    private record Read(Object value, long size) {
        static final Read UNFINISHED = new Read("", -1);
    }

    NodeReader(YamlComplaints complaints, YamlLimits limits, List<Diagnostic> warnings) {
        this.complaints = complaints;
        this.limits = limits;
        this.warnings = warnings;
    }

    YamlDocument document(Node root) throws YamlException {
        Object value = read(root).value();
        Map<String, SourceLocation> keys = new LinkedHashMap<>();
        Map<String, SourceLocation> locations = new LinkedHashMap<>();
        Map<String, List<SourceLocation>> items = new LinkedHashMap<>();
        if (root instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                Optional<String> key = key(entry.getKeyNode());
                if (key.isPresent()) {
                    keys.put(key.get(), location(entry.getKeyNode()));
                    locations.put(key.get(), location(entry.getValueNode()));
                    items.remove(key.get());
                    if (entry.getValueNode() instanceof SequenceNode sequence) {
                        items.put(
                                key.get(),
                                sequence.getValue().stream().map(this::location).toList());
                    }
                }
            }
        }
        return new YamlDocument(Optional.ofNullable(value), location(root), keys, locations, items, warnings);
    }

    private SourceLocation location(Node node) {
        return complaints.location(node.getStartMark());
    }

    private Read read(Node node) throws YamlException {
        if (node instanceof ScalarNode scalar) {
            return new Read(scalar(scalar), 1);
        }
        Read known = done.get(node);
        if (known != null) {
            if (known == Read.UNFINISHED) {
                throw new YamlException(location(node), "a value contains itself by an alias", "", null);
            }
            return known;
        }
        done.put(node, Read.UNFINISHED);
        Read read = node instanceof SequenceNode sequence ? list(sequence) : map((MappingNode) node);
        if (read.size() > limits.expandedNodes()) {
            throw new YamlException(
                    location(node), "aliases make this more than " + limits.expandedNodes() + " values", "", null);
        }
        done.put(node, read);
        return read;
    }

    private Read list(SequenceNode sequence) throws YamlException {
        List<Object> items = new ArrayList<>(sequence.getValue().size());
        long size = 1;
        for (Node item : sequence.getValue()) {
            Read read = read(item);
            items.add(read.value());
            size += read.size();
        }
        return new Read(Collections.unmodifiableList(items), size);
    }

    private Read map(MappingNode mapping) throws YamlException {
        Map<String, Object> merged = new LinkedHashMap<>();
        Map<String, Object> own = new LinkedHashMap<>();
        Map<String, Node> places = new HashMap<>();
        long size = 1;
        for (NodeTuple entry : mapping.getValue()) {
            Read value = read(entry.getValueNode());
            size += value.size();
            if (isMerge(entry.getKeyNode()) && merge(value.value(), merged)) {
                continue;
            }
            Optional<String> key = key(entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode)) {
                warnings.add(new Diagnostic(
                        Severity.WARNING,
                        "yaml-key",
                        location(entry.getKeyNode()),
                        "a list or map cannot be a key, and is left out",
                        "put a text that starts with { or [ into quotes"));
            }
            if (key.isPresent()) {
                Node before = places.put(key.get(), entry.getKeyNode());
                if (before != null) {
                    warnTwice(key.get(), before, entry.getKeyNode());
                }
                own.put(key.get(), value.value());
            }
        }
        merged.putAll(own);
        return new Read(Collections.unmodifiableMap(merged), size);
    }

    private void warnTwice(String key, Node before, Node after) {
        warnings.add(new Diagnostic(
                Severity.WARNING,
                "yaml-duplicate-key",
                location(after),
                "`" + key + "` comes twice, first at " + location(before) + "; this one counts",
                "remove one of them"));
    }

    private static boolean isMerge(Node key) {
        return key instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getValue().equals(MERGE);
    }

    /** Takes over what {@code <<} names; of several maps the first one with a key counts. */
    private static boolean merge(Object value, Map<String, Object> into) {
        List<?> maps = value instanceof List<?> list ? list : Collections.singletonList(value);
        if (!maps.stream().allMatch(Map.class::isInstance)) {
            return false;
        }
        for (Object map : maps) {
            ((Map<?, ?>) map).forEach((key, item) -> {
                if (!into.containsKey((String) key)) {
                    into.put((String) key, item);
                }
            });
        }
        return true;
    }

    /** Keys are texts, as templates see them; SafeYAML drops a null key, and a list or map makes no useful one. */
    private static Optional<String> key(Node node) {
        return node instanceof ScalarNode scalar
                ? Optional.ofNullable(scalar(scalar)).map(ScalarText::of)
                : Optional.empty();
    }

    private static Object scalar(ScalarNode scalar) {
        if (SafeYamlEvents.isBinary(scalar.getTag().getValue())) {
            return binary(scalar.getValue());
        }
        return scalar.getScalarStyle() == ScalarStyle.PLAIN ? ScalarRules.plain(scalar.getValue()) : scalar.getValue();
    }

    private static String binary(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }
}
