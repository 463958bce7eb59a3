package io.github.mavenposts.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.liquid.testing.Ruby;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * What Rouge makes of a sample of each language is what the lexers here make of it. Cut off or spliced, a sample still
 * comes out with the text that went in.
 */
class RougeComparisonTest {

    private static final int BROKEN = 60;

    private final Highlighter highlighter = new Highlighter();

    /** A text in a language. */
    private record Snippet(String language, String code) {}

    @Test
    void samplesAreAsInRouge() throws IOException {
        Ruby.assumeInstalled("rouge");
        List<Snippet> snippets = new ArrayList<>();
        samples().forEach((language, code) -> snippets.add(new Snippet(language, code)));
        List<?> rouge = (List<?>) Ruby.run(
                "highlight.rb",
                snippets.stream()
                        .map(snippet -> List.of(snippet.language(), snippet.code()))
                        .toList());

        List<String> differences = new ArrayList<>();
        for (int index = 0; index < snippets.size(); index++) {
            String ours = html(snippets.get(index));
            if (rouge.get(index) != null && !rouge.get(index).equals(ours)) {
                differences.add(
                        snippets.get(index).language() + "\n--- rouge\n" + rouge.get(index) + "\n--- ours\n" + ours);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void theTextIsNeverChanged() throws IOException {
        Random random = new Random(5);
        samples().forEach((language, code) -> {
            for (int number = 0; number < BROKEN; number++) {
                String text = broken(code, random);
                assertThat(Jsoup.parseBodyFragment("<pre>x" + html(new Snippet(language, text)) + "</pre>")
                                .wholeText())
                        .as(language)
                        .isEqualTo("x" + text);
            }
        });
    }

    private String html(Snippet snippet) {
        return highlighter.html(
                snippet.code(), Languages.find(snippet.language()).orElseThrow());
    }

    /** A piece of the code, or two pieces that do not belong together. */
    private static String broken(String code, Random random) {
        int from = random.nextInt(code.length());
        int to = from + 1 + random.nextInt(code.length() - from);
        String piece = code.substring(from, to);
        int other = random.nextInt(code.length());
        return random.nextBoolean() ? piece : piece + code.substring(other);
    }

    private static Map<String, String> samples() throws IOException {
        Map<String, String> samples = new LinkedHashMap<>();
        try (InputStream in = RougeComparisonTest.class.getResourceAsStream("samples.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String sample : ("\n" + all).split("\n=== ")) {
                int end = sample.indexOf('\n');
                if (end > 0) {
                    samples.put(sample.substring(0, end), sample.substring(end + 1));
                }
            }
        }
        return samples;
    }
}
