package io.github.mavenposts.liquid.value;

/** The words {@code empty} and {@code blank}: they print as nothing and mean something in comparisons only. */
public enum SpecialLiteral {
    /** Equal to a text, list or hash that is empty. */
    EMPTY,
    /** Equal to nothing: plain Ruby has no method {@code blank?}. */
    BLANK;

    @Override
    public String toString() {
        return "";
    }
}
