package io.github.mavenposts.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.yaml.YamlLimits;
import io.github.mavenposts.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "it", "pt", "ja", "zh");

    @Test
    void everyLanguageOfTheThemeHasEveryWordWithItsBlanks() throws Exception {
        ThemeFile file = ClassPathThemes.builtIn().find("_data/labels.yml").orElseThrow();
        Map<String, Object> labels = new YamlReader(YamlLimits.DATA)
                .read(file.text(), file.displayPath(), 1)
                .map()
                .orElseThrow();

        assertThat(labels.keySet()).containsExactlyInAnyOrderElementsOf(LANGUAGES);
        Map<?, ?> english = (Map<?, ?>) labels.get("en");
        labels.forEach((language, value) -> {
            Map<?, ?> words = (Map<?, ?>) value;
            assertThat(words.keySet()).as(language).isEqualTo(english.keySet());
            words.forEach((name, word) ->
                    assertThat(blanks(word)).as(language + " " + name).isEqualTo(blanks(english.get(name))));
            assertThat((List<?>) words.get("months")).as(language).hasSize(12).doesNotContainNull();
        });
    }

    @Test
    void aWordIsLookedForInTheRegionThenTheLanguageThenEnglish() {
        Words words = new Words(List.of(
                Map.of(
                        "en", Map.of("a", "a", "b", "b", "c", "c"),
                        "pt", Map.of("a", "pt a", "b", "pt b"),
                        "pt-BR", Map.of("a", "br a")),
                Map.of("pt", Map.of("b", "own b"))));

        assertThat(words.of("pt-BR")).containsExactlyInAnyOrderEntriesOf(Map.of("a", "br a", "b", "own b", "c", "c"));
        assertThat(words.of("pt_BR")).isEqualTo(words.of("pt-BR"));
        assertThat(words.of("xx")).containsEntry("a", "a");
    }

    private static Set<String> blanks(Object word) {
        return java.util.regex.Pattern.compile("%[a-z]+")
                .matcher(String.valueOf(word))
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }
}
