package io.github.mavenposts.highlight;

/** Finds the end of a match where a regular expression cannot, or not in linear time. */
@FunctionalInterface
public interface Recognizer {

    /** The end of what matches at {@link Scan#pos()}, or -1. */
    int match(Scan scan);
}
