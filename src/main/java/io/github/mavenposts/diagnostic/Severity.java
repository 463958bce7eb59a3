package io.github.mavenposts.diagnostic;

/** How bad a {@link Diagnostic} is. */
public enum Severity {
    /** Something would be lost or wrong when published: the build fails. */
    ERROR,
    /** Published all the same; somebody should look. */
    WARNING
}
