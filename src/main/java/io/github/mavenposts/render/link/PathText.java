package io.github.mavenposts.render.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Arithmetic of paths with slashes, none of which starts with one. */
final class PathText {

    private PathText() {}

    /** The folder that a path is in, with its final slash; empty for the root. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The path without {@code .} and {@code ..}, which do not lead above the root; a final slash stays. */
    static String normalise(String path) {
        List<String> segments = new ArrayList<>();
        boolean folder = false;
        for (String segment : path.split("/", -1)) {
            boolean dots = segment.equals(".") || segment.equals("..");
            folder = dots || segment.isEmpty();
            if (segment.equals("..") && !segments.isEmpty()) {
                segments.remove(segments.size() - 1);
            } else if (!folder) {
                segments.add(segment);
            }
        }
        String joined = String.join("/", segments);
        return folder && !joined.isEmpty() ? joined + "/" : joined;
    }

    /** The path in a form in which all its spellings are the same: case and composed characters do not count. */
    static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
