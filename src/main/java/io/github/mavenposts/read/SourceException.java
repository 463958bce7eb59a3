package io.github.mavenposts.read;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.diagnostic.SourceLocation;

/** A source file that cannot be used, as one error. */
final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    SourceException(String code, SourceLocation location, String message, String hint) {
        super(message);
        this.diagnostic = new Diagnostic(Severity.ERROR, code, location, message, hint);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
