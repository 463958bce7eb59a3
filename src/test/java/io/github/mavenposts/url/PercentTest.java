package io.github.mavenposts.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "/a b,      /a%20b",
        "/%20%c3,   /%20%c3",
        "/100%,     /100%25",
        "/%zz,      /%25zz",
        "/a?b#c,    /a%3Fb%23c",
        "/ü/😀,     /%C3%BC/%F0%9F%98%80",
        "'/<>\"\\', /%3C%3E%22%5C",
    })
    void encodesWhatHasNoPlaceInAPath(String path, String encoded) {
        assertThat(Percent.encodePath(path)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource({
        "%C3%BC,      ü",
        "%c3%bc%2F,   ü/",
        "100%,        100%",
        "%zz%4,       %zz%4",
        "a+b,         a+b",
        "%F0%9F%98%80,😀",
    })
    void decodesEscapes(String text, String decoded) {
        assertThat(Percent.decode(text)).isEqualTo(decoded);
    }

    @Test
    void bytesThatAreNotUtf8StayEscaped() {
        assertThat(Percent.decode("a%C3%28b")).isEqualTo("a%C3%28b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "100%", "%41", "a b/ü", "?#[]", "%", "%%41", "😀", "a\u0000b"})
    void aFileNameSurvivesTheWayThereAndBack(String name) {
        assertThat(Percent.decode(Percent.encodeFile(name))).isEqualTo(name);
        assertThat(Percent.encodeFile(name)).matches("[!-~]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/%20", "/100%", "/ü?#", "/%zz%41"})
    void encodingAPathTwiceIsEncodingItOnce(String path) {
        String once = Percent.encodePath(path);
        assertThat(Percent.encodePath(once)).isEqualTo(once);
        assertThat(Percent.decode(once)).isEqualTo(Percent.decode(path));
    }

    @Test
    void anAddressKeepsItsQueryAndFragment() {
        assertThat(Percent.encodeAddress("https://x/a b?q=ü#f\"")).isEqualTo("https://x/a%20b?q=%C3%BC#f%22");
    }
}
