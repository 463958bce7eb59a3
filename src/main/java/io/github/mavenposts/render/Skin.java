package io.github.mavenposts.render;

import java.util.List;
import java.util.Optional;

/** The outermost layout of a section: the frame of the project's own site. Used by many threads at once. */
public interface Skin {

    /**
     * Puts a page into the frame.
     *
     * @param page what goes inside
     * @return the whole HTML document, lines ending in {@code \n}
     */
    String wrap(FramedPage page);

    /**
     * What goes into the frame.
     *
     * @param path output path of the page, from which the frame makes its relative links
     * @param title title of the page, as plain text
     * @param authors authors, as plain text
     * @param date day of the page as {@code yyyy-MM-dd}, if it has one
     * @param head HTML for the end of {@code head}
     * @param body HTML for the content
     */
    record FramedPage(
            String path, String title, List<String> authors, Optional<String> date, String head, String body) {}
}
