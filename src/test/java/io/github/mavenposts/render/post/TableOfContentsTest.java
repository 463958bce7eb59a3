package io.github.mavenposts.render.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.markdown.MarkdownContent.Heading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableOfContentsTest {

    /** Levels in; lists out, with {@code (} and {@code )} for a list and the level for an item. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "2, (2)",
        "2 2, (2 2)",
        "2 3 3 2, (2(3 3) 2)",
        "2 3 4 2, (2(3(4)) 2)",
        "2 4 3 4 2, (2(4 3(4)) 2)",
        "3 2 3, (3 2(3))",
        "1 6 1, (1(6) 1)",
        "4 3 2 1 2, (4 3 2 1(2))",
    })
    void listsAreNested(String levels, String lists) {
        List<Heading> headings = Arrays.stream(levels.split(" "))
                .filter(level -> !level.isEmpty())
                .map(level -> new Heading(Integer.parseInt(level), "id", level))
                .toList();

        assertThat(TableOfContents.html(headings)
                        .replace("\n", "")
                        .replaceAll("<ul><li>", "(")
                        .replaceAll("</li></ul>", ")")
                        .replaceAll("</li><li>", " ")
                        .replaceAll("</?a[^>]*>", ""))
                .isEqualTo(lists);
    }

    @Test
    void headingsWithoutIdStayOutAndIdsAreEscaped() {
        assertThat(TableOfContents.html(List.of(new Heading(2, "", "none"), new Heading(2, "a\"b", "<em>x</em>"))))
                .isEqualTo("<ul>\n<li><a href=\"#a&quot;b\"><em>x</em></a></li>\n</ul>\n");
    }
}
