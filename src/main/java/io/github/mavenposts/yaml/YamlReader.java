package io.github.mavenposts.yaml;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML as released Jekyll does, that is by libyaml's grammar and SafeYAML's scalars: tags are ignored, an unknown
 * alias is null, the last of equal keys wins, a tab may separate tokens, only the first document counts. JSON is read the
 * same way. Immutable and thread-safe.
 */
public final class YamlReader {
    /** What repairing may cost: a text with tabs between tokens is parsed again for each, up to so many characters in all. */
    private static final long REPAIR_BUDGET = 50_000_000;

    private final YamlLimits limits;

    /** A reader that keeps these limits. */
    public YamlReader(YamlLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads the first document of a text.
     *
     * @param text YAML, without a byte order mark
     * @param file the file as diagnostics show it
     * @param firstLine line of the file on which the text starts, counted from 1
     * @return the document; without a value if there is nothing but white space and comments
     * @throws YamlException if it is not YAML or beyond the limits
     */
    public YamlDocument read(String text, String file, int firstLine) throws YamlException {
        YamlComplaints complaints = new YamlComplaints(text, file, firstLine);
        if (text.length() > limits.codePoints() && text.codePointCount(0, text.length()) > limits.codePoints()) {
            throw new YamlException(
                    SourceLocation.of(file),
                    "the YAML is longer than " + limits.codePoints() + " characters",
                    "",
                    null);
        }
        List<AliasEvent> unknownAliases = new ArrayList<>();
        Node root;
        try {
            root = compose(text, unknownAliases);
        } catch (MarkedYAMLException e) {
            throw complaints.about(e);
        } catch (ReaderException e) {
            throw complaints.about(e);
        } catch (YAMLException e) {
            throw complaints.about(e);
        } catch (IllegalArgumentException e) {
            throw complaints.aboutEscape(e);
        }
        List<Diagnostic> warnings = new ArrayList<>();
        for (AliasEvent alias : unknownAliases) {
            warnings.add(new Diagnostic(
                    Severity.WARNING,
                    "yaml-alias",
                    complaints.location(alias.getStartMark()),
                    "*" + alias.getAnchor() + " refers to a value marked &" + alias.getAnchor()
                            + ", and there is none: it is read as empty",
                    "write \"*" + alias.getAnchor() + "\" with quotes to mean the text"));
        }
        NodeReader nodes = new NodeReader(complaints, limits, warnings);
        if (root == null) {
            return new YamlDocument(
                    Optional.empty(), complaints.location(1, 1), Map.of(), Map.of(), Map.of(), warnings);
        }
        return nodes.document(root);
    }

    /** The first document's root; null if there is no document. */
    private Node compose(String original, List<AliasEvent> unknownAliases) {
        StringBuilder text = new StringBuilder(original);
        long spent = 0;
        while (true) {
            SafeYamlEvents parser = new SafeYamlEvents(new ParserImpl(new StreamReader(text.toString()), options()));
            try {
                Composer composer = new Composer(parser, new NoResolver(), options());
                Node root = composer.checkNode() ? composer.getNode() : null;
                unknownAliases.addAll(parser.unknown());
                return root;
            } catch (MarkedYAMLException e) {
                spent += text.length();
                if (spent > REPAIR_BUDGET || !LibyamlTolerance.repair(text, e)) {
                    throw e;
                }
            }
        }
    }

    /** What scalars mean is decided later, by {@link ScalarRules}; SnakeYAML need not match its own patterns. */
    private static final class NoResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None.
        }
    }

    private LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(limits.codePoints());
        options.setNestingDepthLimit(limits.depth());
        options.setMaxAliasesForCollections(limits.aliases());
        options.setProcessComments(false);
        // Tags are never looked at, so any may pass.
        options.setTagInspector(tag -> true);
        return options;
    }
}
