package io.github.mavenposts.yaml;

import io.github.mavenposts.diagnostic.SourceLocation;

/** A text that is not YAML, or asks for too much. The message is one sentence for people, without a full stop. */
public final class YamlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SourceLocation location;
    private final String hint;

    YamlException(SourceLocation location, String message, String hint, Throwable cause) {
        super(message, cause);
        this.location = location;
        this.hint = hint;
    }

    /** Where it is wrong. */
    public SourceLocation location() {
        return location;
    }

    /** What to write instead; empty if there is nothing to say. */
    public String hint() {
        return hint;
    }
}
