package io.github.mavenposts.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterBlockTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("---\na: 1\n---\nbody\n", "a: 1\n", "body\n", 4),
                Arguments.of("---\na: 1\n...\nbody\n", "a: 1\n", "body\n", 4),
                Arguments.of("---\r\na: 1\r\n---\r\nbody\r\n", "a: 1\r\n", "body\r\n", 4),
                Arguments.of("---  \t\na: 1\n--- \nbody", "a: 1\n", "body", 4),
                Arguments.of("---\na: 1\n---\n\n \t\n\nbody", "a: 1\n", "body", 7),
                Arguments.of("---\na: 1\n---\n\n    code", "a: 1\n", "    code", 5),
                Arguments.of("---\r\na: 1\r\n---\r\n\r\n\r\nbody", "a: 1\r\n", "body", 6),
                Arguments.of("---\na: 1\n---", "a: 1\n", "", 4),
                Arguments.of("---\na: 1\n---\n", "a: 1\n", "", 4),
                Arguments.of("---\n---\nbody", "", "body", 3),
                Arguments.of("---\na: |\n  ---\n  x\n---\nbody", "a: |\n  ---\n  x\n", "body", 6),
                Arguments.of("---\na: 1\n---- \n---\nbody\n---\n", "a: 1\n---- \n", "body\n---\n", 5),
                Arguments.of("---\na: 1\n--- b\n---\nbody", "a: 1\n--- b\n", "body", 5));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void splits(String text, String yaml, String body, int bodyLine) {
        assertThat(FrontMatterBlock.of(text)).contains(new FrontMatterBlock(yaml, body, bodyLine));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "body",
                "---",
                "--- \n",
                "----\na: 1\n---\n",
                " ---\na: 1\n---\n",
                "---\na: 1\n",
                "--- a\n---\n",
                "\n---\n---\n"
            })
    void noFrontMatter(String text) {
        assertThat(FrontMatterBlock.of(text)).isEmpty();
    }
}
