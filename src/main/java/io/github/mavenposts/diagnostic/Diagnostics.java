package io.github.mavenposts.diagnostic;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Collects the diagnostics of a run from every stage. Safe for use by many threads; the same complaint counts once. */
public final class Diagnostics {

    private final Set<Diagnostic> collected = ConcurrentHashMap.newKeySet();

    /** Adds a diagnostic. */
    public void add(Diagnostic diagnostic) {
        collected.add(diagnostic);
    }

    /** Adds an error; the parameters are those of {@link Diagnostic}. */
    public void error(String code, SourceLocation location, String message, String hint) {
        add(new Diagnostic(Severity.ERROR, code, location, message, hint));
    }

    /** Adds a warning; the parameters are those of {@link Diagnostic}. */
    public void warning(String code, SourceLocation location, String message, String hint) {
        add(new Diagnostic(Severity.WARNING, code, location, message, hint));
    }

    /** True if anything collected so far is an error. */
    public boolean hasErrors() {
        return collected.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** All that was collected, in the order of files and lines whatever thread found it. */
    public List<Diagnostic> sorted() {
        return collected.stream().sorted().toList();
    }
}
