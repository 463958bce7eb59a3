package io.github.mavenposts.diagnostic;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file the file as people should read it: relative to the project, with {@code /}; never null, empty for none
 * @param line line of the file counted from 1, front matter included; 0 for the file as a whole
 * @param column column counted from 1 in characters; 0 for the line as a whole
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /** The place of something that has no source file, such as a parameter. */
    public static final SourceLocation NONE = new SourceLocation("", 0, 0);

    /** The file as a whole. */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, 0, 0);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column} without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
