package io.github.mavenposts.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.url.Slug.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Größe & Ærø – 日本語 ～, RAW,     größe-&-ærø-–-日本語-～",
        "Größe & Ærø – 日本語 ～, DEFAULT, größe-ærø-日本語",
        "Größe & Ærø – 日本語 ～, PRETTY,  größe-&-ærø-日本語",
        "Größe & Ærø – 日本語 ～, ASCII,   gr-e-r",
        "Größe & Ærø – 日本語 ～, LATIN,   grosse-aero",
        "Größe & Ærø – 日本語 ～, NONE,    größe & ærø – 日本語 ～",
        "C#/C++ (v2.0), RAW,     c#/c++-(v2.0)",
        "C#/C++ (v2.0), DEFAULT, c-c-v2-0",
        "C#/C++ (v2.0), PRETTY,  c-c++-(v2.0)",
        "C#/C++ (v2.0), ASCII,   c-c-v2-0",
        "C#/C++ (v2.0), LATIN,   c-c-v2-0",
        "C#/C++ (v2.0), NONE,    c#/c++ (v2.0)",
        "É, RAW,     é",
        "É, DEFAULT, é",
        "É, PRETTY,  é",
        "É, ASCII,   ''",
        "É, LATIN,   e",
        "🚀 go, RAW,     🚀-go",
        "🚀 go, DEFAULT, go",
        "🚀 go, PRETTY,  go",
        "🚀 go, ASCII,   go",
        "🚀 go, LATIN,   go",
        "½ ① Ⅳ ٣, RAW,     ½-①-ⅳ-٣",
        "½ ① Ⅳ ٣, DEFAULT, ٣",
        "½ ① Ⅳ ٣, PRETTY,  ٣",
        "½ ① Ⅳ ٣, ASCII,   ''",
        "Łódź, DEFAULT, łódź",
        "Łódź, ASCII,   d",
        "Łódź, LATIN,   lodz",
        "--a--, RAW,     -a-",
        "--a--, DEFAULT, a",
        "--a--, NONE,    --a--",
        "हिन्दी, DEFAULT, हिन्दी",
        "ΑΣ, DEFAULT, ασ",
        "İ, DEFAULT, i̇",
    })
    void keepsWhatTheModeKeeps(String text, Mode mode, String slug) {
        assertThat(Slug.of(text, mode)).isEqualTo(slug);
    }

    @Test
    void canKeepTheCase() {
        assertThat(Slug.cased("A-B C", Mode.PRETTY)).isEqualTo("A-B-C");
    }
}
