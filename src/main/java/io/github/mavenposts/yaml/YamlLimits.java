package io.github.mavenposts.yaml;

/**
 * How much a YAML text may ask for.
 *
 * @param codePoints length of the text in Unicode code points
 * @param depth lists and maps inside each other
 * @param aliases aliases ({@code *name}) that stand for a list or map
 * @param expandedNodes values of the document with each alias counted as all that it stands for: what a program that
 *     walks through the result has to walk
 */
public record YamlLimits(int codePoints, int depth, int aliases, long expandedNodes) {

    /** For the head of a document. */
    public static final YamlLimits FRONT_MATTER = new YamlLimits(1 << 20, 50, 50, 100_000);

    /** For data and configuration files, which may be large. */
    public static final YamlLimits DATA = new YamlLimits(64 << 20, 100, 10_000, 20_000_000);
}
