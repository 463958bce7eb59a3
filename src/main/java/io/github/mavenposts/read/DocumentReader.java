package io.github.mavenposts.read;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.yaml.YamlDocument;
import io.github.mavenposts.yaml.YamlException;
import io.github.mavenposts.yaml.YamlLimits;
import io.github.mavenposts.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads text files with front matter. Immutable and thread-safe. */
public final class DocumentReader {
    private static final long LARGEST = 32L << 20;
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*+[ \\t]*+:.*", Pattern.DOTALL);
    private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("([A-Za-z_][\\w-]*+):(\\S.*)");
    private static final String CODE = "front-matter-yaml";

    private final YamlReader yaml = new YamlReader(YamlLimits.FRONT_MATTER);
    private final FrontMatterKeys keys = new FrontMatterKeys();
    private final Severity brokenFrontMatter;

    /**
     * A reader.
     *
     * @param strictFrontMatter front matter that is not YAML is an error and the document is left out; otherwise a warning,
     *     and the document has no front matter
     */
    public DocumentReader(boolean strictFrontMatter) {
        this.brokenFrontMatter = strictFrontMatter ? Severity.ERROR : Severity.WARNING;
    }

    /**
     * What was read.
     *
     * @param document the document
     * @param broken its front matter could not be read and is left out
     */
    public record Reading(SourceDocument document, boolean broken) {}

    /**
     * True if the first line of a file opens front matter.
     *
     * @throws IOException if the file cannot be read
     */
    public static boolean hasFrontMatter(SourceFile file) throws IOException {
        try (var input = Files.newInputStream(file.path())) {
            byte[] head = input.readNBytes(128);
            String text = new String(head, StandardCharsets.UTF_8);
            return FrontMatterBlock.opens(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }

    /**
     * Reads a document.
     *
     * @param file the file
     * @param diagnostics told of all that is wrong with the text or its front matter
     * @return the document; empty if an error keeps it from being used
     * @throws IOException if the file cannot be read
     */
    public Optional<Reading> read(SourceFile file, Diagnostics diagnostics) throws IOException {
        String text;
        try {
            text = SourceText.read(file, LARGEST);
        } catch (SourceException e) {
            diagnostics.add(e.diagnostic());
            return Optional.empty();
        }
        Optional<FrontMatterBlock> block = FrontMatterBlock.of(text);
        if (block.isEmpty()) {
            boolean unclosed = isUnclosed(text);
            if (unclosed) {
                diagnostics.add(new Diagnostic(
                        brokenFrontMatter,
                        CODE,
                        file.location(1, 1),
                        "the front matter that starts here is never closed",
                        "put a line of three dashes (---) after it"));
            }
            return broken(new SourceDocument(file, FrontMatter.EMPTY, text, 1), unclosed);
        }
        FrontMatterBlock parts = block.get();
        FrontMatter frontMatter;
        try {
            frontMatter = frontMatter(file, parts.yaml(), diagnostics);
        } catch (YamlException e) {
            diagnostics.add(new Diagnostic(brokenFrontMatter, CODE, e.location(), e.getMessage(), e.hint()));
            return broken(new SourceDocument(file, FrontMatter.EMPTY, parts.body(), parts.bodyLine()), true);
        } catch (SourceException e) {
            Diagnostic found = e.diagnostic();
            diagnostics.add(
                    new Diagnostic(brokenFrontMatter, found.code(), found.location(), found.message(), found.hint()));
            return broken(new SourceDocument(file, FrontMatter.EMPTY, parts.body(), parts.bodyLine()), true);
        }
        return Optional.of(new Reading(new SourceDocument(file, frontMatter, parts.body(), parts.bodyLine()), false));
    }

    private Optional<Reading> broken(SourceDocument document, boolean broken) {
        return broken && brokenFrontMatter == Severity.ERROR
                ? Optional.empty()
                : Optional.of(new Reading(document, broken));
    }

    private FrontMatter frontMatter(SourceFile file, String text, Diagnostics diagnostics)
            throws YamlException, SourceException {
        YamlDocument document = yaml.read(text, file.displayPath(), FrontMatterBlock.YAML_LINE);
        document.warnings().forEach(diagnostics::add);
        if (document.value().isEmpty()) {
            return FrontMatter.EMPTY;
        }
        Map<String, Object> values = document.map().orElse(null);
        if (values == null) {
            throw notKeys(document.location(), text);
        }
        keys.check(document.keyLocations(), diagnostics);
        return new FrontMatter(values, document.locations(), document.itemLocations());
    }

    private static SourceException notKeys(SourceLocation location, String text) {
        String hint = text.lines()
                .map(KEY_WITHOUT_SPACE::matcher)
                .filter(matcher -> matcher.matches())
                .findFirst()
                .map(matcher ->
                        "a key needs a space after its colon: write " + matcher.group(1) + ": " + matcher.group(2))
                .orElse("write lines such as title: My title");
        return new SourceException(CODE, location, "the front matter is not made of keys and values", hint);
    }

    /** A first line of dashes may also be a rule; it opens front matter if a key follows. */
    private static boolean isUnclosed(String text) {
        return FrontMatterBlock.opens(text)
                && text.lines()
                        .skip(1)
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .findFirst()
                        .filter(line -> KEY.matcher(line).matches())
                        .isPresent();
    }
}
