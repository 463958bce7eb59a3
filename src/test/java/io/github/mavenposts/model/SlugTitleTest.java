package io.github.mavenposts.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTitleTest {
    @ParameterizedTest
    @CsvSource({
        "my-dream-job, My Dream Job",
        "Upper_Case-Name, Upper_case Name",
        "-lead, ' Lead'",
        "A--B, A  B",
        "trail--, Trail",
        "ünï, Ünï",
        "a.b.c, A.b.c",
        "2018, 2018",
        "'', ''",
        "-, ''",
        "ǆungla, ǅungla"
    })
    void makesTheTitleThatJekyllMakes(String slug, String title) {
        assertThat(SlugTitle.of(slug)).isEqualTo(title);
    }
}
