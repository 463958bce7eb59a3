package io.github.mavenposts.highlight;

import java.util.Set;

/**
 * How a block of code is presented; {@link #kramdown} and {@link #highlightTag} are where to start from.
 *
 * @param lineNumbers whether the code stands in a table with a column of line numbers. Rouge knows one kind of them: what kramdown and
 *     Jekyll call {@code inline} gives the table too
 * @param startLine the number of the first line
 * @param markedLines the lines, counted from 1 whatever {@code startLine} is, that get a {@code span} of class {@code hll}
 * @param cssClass the class of the {@code pre} element that {@code wrap} adds
 * @param gutterClass the class of the line numbers' cell, besides {@code gl}
 * @param codeClass the class of the code's cell
 * @param wrap whether {@code div}, {@code pre} and {@code code} elements are put around it all
 */
public record BlockOptions(
        boolean lineNumbers,
        int startLine,
        Set<Integer> markedLines,
        String cssClass,
        String gutterClass,
        String codeClass,
        boolean wrap) {

    public BlockOptions {
        markedLines = Set.copyOf(markedLines);
    }

    /** What kramdown's {@code syntax_highlighter_opts} start from. */
    public static BlockOptions kramdown() {
        return new BlockOptions(false, 1, Set.of(), "highlight", "rouge-gutter", "rouge-code", true);
    }

    /** What Jekyll's {@code highlight} tag starts from; the tag writes the elements around the code. */
    public static BlockOptions highlightTag() {
        return new BlockOptions(false, 1, Set.of(), "highlight", "gutter", "code", false);
    }

    /** These options with line numbers that start at {@code startLine}. */
    public BlockOptions withLineNumbers(int startLine) {
        return new BlockOptions(true, startLine, markedLines, cssClass, gutterClass, codeClass, wrap);
    }

    /** These options with other marked lines. */
    public BlockOptions withMarkedLines(Set<Integer> markedLines) {
        return new BlockOptions(lineNumbers, startLine, markedLines, cssClass, gutterClass, codeClass, wrap);
    }

    /** These options with another class of the {@code pre} element. */
    public BlockOptions withCssClass(String cssClass) {
        return new BlockOptions(lineNumbers, startLine, markedLines, cssClass, gutterClass, codeClass, wrap);
    }

    /** These options with or without elements around the code. */
    public BlockOptions withWrap(boolean wrap) {
        return new BlockOptions(lineNumbers, startLine, markedLines, cssClass, gutterClass, codeClass, wrap);
    }
}
