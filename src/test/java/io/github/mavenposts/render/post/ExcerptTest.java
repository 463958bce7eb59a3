package io.github.mavenposts.render.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static final String PARAGRAPH = "\n\n";

    /** In the table {@code |} stands for a line feed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "One.||Two.||Three.; One.; 5",
                "||One.||Two.; One.; 7",
                "One|two.||Three.; One|two.; 5",
                "See [a].||Rest.||[a]: http://a/|[b]: http://b/; See [a].||[a]: http://a/; 5",
                "See [a][b].||Rest.|  [b]: x.md 'T'; See [a][b].||[b]: x.md 'T'; 5",
                "Note[^1] and[^b].||Rest.||[^1]: Foot.|[^b]: More,|    and more.; Note and.; 5",
                "See [a].||    [a]: code; See [a].; 5",
            })
    void endsAtTheFirstEmptyLine(String body, String excerpt, int line) {
        assertThat(Excerpt.of(body.replace('|', '\n'), 5, PARAGRAPH))
                .contains(new Excerpt(excerpt.replace('|', '\n'), line));
    }

    @Test
    void theSeparatorMayBeAnother() {
        assertThat(Excerpt.of("One.\n\nTwo.\n<!--more-->\nThree.", 1, "<!--more-->"))
                .contains(new Excerpt("One.\n\nTwo.\n", 1));
    }

    @Test
    void windowsLineEndsCount() {
        assertThat(Excerpt.of("One.\r\n\r\nTwo.", 1, PARAGRAPH)).contains(new Excerpt("One.", 1));
    }

    @Test
    void aTextWithoutSeparatorIsItsOwnExcerpt() {
        assertThat(Excerpt.of("One.\nTwo.", 1, PARAGRAPH)).isEmpty();
    }

    @Test
    void noSeparatorMeansNoExcerpt() {
        assertThat(Excerpt.of("One.\n\nTwo.", 1, "")).isEmpty();
    }

    @Test
    void manyBracketsAndDefinitionsAreReadInLinearTime() {
        String head = "[".repeat(100_000) + "[^x] ".repeat(100_000) + "]".repeat(100_000);
        String tail = "[^x]: note\n[y]: a\n".repeat(100_000);

        assertThat(Excerpt.of(head + PARAGRAPH + tail, 1, PARAGRAPH))
                .contains(new Excerpt("[".repeat(100_000) + " ".repeat(100_000) + "]".repeat(100_000), 1));
    }
}
