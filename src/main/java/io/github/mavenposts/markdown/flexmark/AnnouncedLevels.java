package io.github.mavenposts.markdown.flexmark;

import com.vladsch.flexmark.ast.Heading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The levels that assistive technology is told for the headings of a text, so that none is skipped below the title of the
 * page whatever level the author starts with (WCAG 2.1, technique H42). What sighted readers see stays the author's.
 */
final class AnnouncedLevels {

    private final Map<Heading, Integer> levels = new IdentityHashMap<>();

    private record Open(int level, int announced) {}

    /**
     * The levels of a text.
     *
     * @param headings the headings in order
     * @param title level of the heading that the text stands below
     */
    AnnouncedLevels(List<Heading> headings, int title) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, title));
        for (Heading heading : headings) {
            while (open.element().level() >= heading.getLevel()) {
                open.pop();
            }
            int announced = open.element().announced() + 1;
            open.push(new Open(heading.getLevel(), announced));
            levels.put(heading, announced);
        }
    }

    /** The level to announce; empty if it is that of the element. */
    String of(Heading heading) {
        int announced = levels.getOrDefault(heading, heading.getLevel());
        return announced == heading.getLevel() ? "" : Integer.toString(announced);
    }
}
