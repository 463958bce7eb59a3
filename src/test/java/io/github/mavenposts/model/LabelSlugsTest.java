package io.github.mavenposts.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSlugsTest {
    @ParameterizedTest
    @CsvSource({
        "C, c",
        "C#, c-sharp",
        "C++, c-plus-plus",
        "c++11, c-plus-plus-11",
        "F# and C#, f-sharp-and-c-sharp",
        "Notepad++, notepad-plus-plus",
        "A+, a-plus",
        "1+1, 1-1",
        "'C#/C++ (v2.0)', c-sharp-c-plus-plus-v2-0",
        ".NET, dot-net",
        "ASP.NET, asp-net",
        "Microsoft .NET, microsoft-dot-net",
        "Node.js, node-js",
        "..., u2e-u2e-u2e",
        "#hashtag, hashtag",
        "how igor ticks, how-igor-ticks",
        "software engineering, software-engineering",
        "R&D, r-d",
        "' spaced  out ', spaced-out",
        "snake_case, snake-case",
        "Größe & Ærø – 日本語 ～, größe-ærø-日本語",
        "É, é",
        "🚀 go, go",
        "🚀, u1f680",
        "½ ① Ⅳ ٣, ٣",
        "Łódź, łódź",
        "हिन्दी, हिन्दी",
        "-, u2d"
    })
    void isReadableAndNeverEmpty(String name, String slug) {
        assertThat(LabelSlugs.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"e\u0301, \u00E9", "\u00E9, \u00E9"})
    void isTheSameHoweverAccentsAreStored(String name, String slug) {
        assertThat(LabelSlugs.of(name)).isEqualTo(slug);
    }
}
