package io.github.mavenposts.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {
    private final YamlReader reader = new YamlReader(YamlLimits.FRONT_MATTER);

    static Stream<String[]> safeYamlTable() throws IOException {
        try (var table = YamlReaderTest.class.getResourceAsStream("/yaml/safe-yaml-1.0.5.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> {
                                int tab = line.lastIndexOf('\t');
                                return new String[] {line.substring(0, tab), line.substring(tab + 1)};
                            })
                            .toList()
                            .stream();
        } catch (NullPointerException e) {
            throw new UncheckedIOException(new IOException("no table", e));
        }
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("safeYamlTable")
    void readsWhatSafeYamlReads(String yaml, String expected) {
        assertThat(shown(unescape(yaml))).isEqualTo(unescape(expected));
    }

    static Stream<String[]> moreThanSafeYaml() {
        return Stream.of(
                new String[] {"- a\n-\tb", "[text <a>, text <b>]"},
                new String[] {"a: \"\\ud83d\\ude00\"", "{a: text <😀>}"},
                new String[] {
                    "x: &x {a: 1, b: 2}\ny: &y {b: 3}\nz:\n  <<: [*y, *x]\n  c: 4",
                    """
                        {x: {a: integer 1, b: integer 2}, y: {b: integer 3}, \
                        z: {b: integer 3, a: integer 1, c: integer 4}}"""
                },
                new String[] {"~: a\nb: 1", "{b: integer 1}"},
                new String[] {"a: 1_.5", "{a: text <1_.5>}"},
                new String[] {"a: 2018-06-07 01:02:03 +2359", "{a: time 2018-06-06T01:03:03.000+00:00}"});
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("moreThanSafeYaml")
    void readsWhatSafeYamlCannot(String yaml, String expected) {
        assertThat(shown(yaml)).isEqualTo(expected);
    }

    @Test
    void knowsTheLineAndColumnOfKeysValuesAndItemsInTheFile() throws YamlException {
        YamlDocument document = reader.read(
                """
                title: "A"
                redirect_from:
                    - /a
                    - "/ü"
                tags: [x,  y]
                empty:
                """,
                "posts/a.md",
                2);

        assertThat(document.keyLocations()).containsEntry("tags", new SourceLocation("posts/a.md", 6, 1));
        assertThat(document.locations())
                .containsEntry("title", new SourceLocation("posts/a.md", 2, 8))
                .containsEntry("redirect_from", new SourceLocation("posts/a.md", 4, 5))
                .containsEntry("tags", new SourceLocation("posts/a.md", 6, 7));
        assertThat(document.itemLocations())
                .containsOnlyKeys("redirect_from", "tags")
                .containsEntry(
                        "redirect_from",
                        List.of(new SourceLocation("posts/a.md", 4, 7), new SourceLocation("posts/a.md", 5, 7)))
                .containsEntry(
                        "tags",
                        List.of(new SourceLocation("posts/a.md", 6, 8), new SourceLocation("posts/a.md", 6, 12)));
    }

    @Test
    void keepsTheOrderOfKeys() throws YamlException {
        assertThat(reader.read("b: 1\na: 2\nc: 3", "x.yml", 1)
                        .map()
                        .orElseThrow()
                        .keySet())
                .containsExactly("b", "a", "c");
    }

    static Stream<String[]> warnings() {
        return Stream.of(
                new String[] {
                    "a: 1\nb: 2\na: 3",
                    "x.yml:3:1: `a` comes twice, first at x.yml:1:1; this one counts (remove one of them)"
                },
                new String[] {
                    "a:\n  b: 1\n  b: 2",
                    "x.yml:3:3: `b` comes twice, first at x.yml:2:3; this one counts (remove one of them)"
                },
                new String[] {
                    "a: *foo",
                    "x.yml:1:4: *foo refers to a value marked &foo, and there is none: it is read as empty"
                            + " (write \"*foo\" with quotes to mean the text)"
                },
                new String[] {
                    "a: {{ b }}",
                    "x.yml:1:5: a list or map cannot be a key, and is left out"
                            + " (put a text that starts with { or [ into quotes)"
                });
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("warnings")
    void warnsOfWhatIsHardlyMeant(String yaml, String warning) throws YamlException {
        assertThat(reader.read(yaml, "x.yml", 1).warnings())
                .extracting(Diagnostic::toString)
                .containsExactly(warning);
    }

    @Test
    void anAliasOfItselfIsAnError() {
        assertThat(shown("a: &a [*a]")).isEqualTo("error");
    }

    @Test
    void limitsHowMuchAliasesMayStandFor() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 8; i++) {
            bomb.append(String.format(
                    "a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d]%n",
                    i, i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1));
        }
        assertThatThrownBy(() -> reader.read(bomb.toString(), "x.yml", 1))
                .isInstanceOf(YamlException.class)
                .hasMessage("too many aliases stand for lists and maps");
        YamlReader manyAliases = new YamlReader(new YamlLimits(10_000, 50, 1000, 100_000));
        assertThatThrownBy(() -> manyAliases.read(bomb.toString(), "x.yml", 1))
                .isInstanceOf(YamlException.class)
                .hasMessage("aliases make this more than 100000 values");
    }

    @Test
    void limitsDepthAndLength() {
        assertThatThrownBy(() -> reader.read("[".repeat(60) + "]".repeat(60), "x.yml", 1))
                .hasMessage("lists and maps are nested too deeply");
        assertThatThrownBy(() -> reader.read("[".repeat(100_000), "x.yml", 1)).isInstanceOf(YamlException.class);
        assertThatThrownBy(() -> new YamlReader(new YamlLimits(10, 10, 10, 10)).read("a: 34567890", "x.yml", 1))
                .hasMessage("the YAML is longer than 10 characters");
    }

    @Test
    void manyTabsAndLongNumbersTakeNoTime() {
        String tabs = "k:\t1\n".repeat(20_000);
        String slashes = "a: \"" + "\\/".repeat(200_000) + "\"";
        String digits = "a: " + "9".repeat(1_000_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            shown(tabs);
            assertThat(shown(slashes)).hasSize(200_000 + "{a: text <>}".length());
            assertThat(shown(digits)).startsWith("{a: text <99");
        });
    }

    @Test
    void anyTextIsEitherReadOrRefusedWithAPlaceInTheText() throws IOException {
        Random random = new Random(11);
        List<String> cases = safeYamlTable().map(row -> unescape(row[0])).toList();
        String characters = " \n\t:-'\"[]{},#&*!|>%@?~\\/a1\u0000\u0085\u2028😀";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder(cases.get(random.nextInt(cases.size())));
            text.append(random.nextBoolean() ? "\n" + cases.get(random.nextInt(cases.size())) : "");
            for (int j = random.nextInt(4); j >= 0; j--) {
                int at = random.nextInt(text.length() + 1);
                int with = random.nextInt(characters.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(2)), characters.substring(with, with + 1));
            }
            try {
                reader.read(text.toString(), "x.yml", 1);
            } catch (YamlException e) {
                assertThat(e.location().line())
                        .as("%s", text)
                        .isBetween(
                                1,
                                (int) text.chars()
                                                .filter(c -> "\n\r\u0085\u2028".indexOf(c) >= 0)
                                                .count()
                                        + 1);
                assertThat(e.getMessage()).as("%s", text).isNotBlank().doesNotContain("\n");
            }
        }
    }

    private String shown(String yaml) {
        try {
            return ShownValue.of(reader.read(yaml, "x.yml", 1).value().orElse(null));
        } catch (YamlException e) {
            return "error";
        }
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int escape = text.charAt(i) == '\\' && i + 1 < text.length() ? "ntr\\".indexOf(text.charAt(i + 1)) : -1;
            plain.append(escape < 0 ? text.charAt(i) : "\n\t\r\\".charAt(escape));
            i += escape < 0 ? 0 : 1;
        }
        return plain.toString();
    }
}
