package io.github.mavenposts.markdown.kramdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.mavenposts.testing.Fuzzing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Random texts: nothing fails, nothing takes long, and a browser's parser makes the same elements of the HTML as one that
 * corrects nothing, unless the text has HTML of its own. {@link Fuzzing} says for how long; a failure tells the seed, and
 * the system property {@code kramdown.fuzz.seed} starts elsewhere.
 */
class KramdownFuzzTest {
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final String CHARACTERS =
            "\n\n\n    aab  **__``~~[]()!<>/&;:.-|#'\"\\${}=^+1\t*_`é中\ud83d\ude00\u0000\r\u00a0\u2028";

    @Test
    void randomTexts() {
        long seed = Long.getLong("kramdown.fuzz.seed", 1);
        long end = System.nanoTime() + Duration.ofSeconds(Fuzzing.seconds()).toNanos();
        int texts = 0;
        do {
            check(seed++);
            texts++;
        } while (System.nanoTime() < end);
        assertThat(texts).isPositive();
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        String text = random.nextBoolean() ? new Constructs(seed).document() : characters(random);
        Kramdown kramdown = Kramdown.builder().options(options(random)).build();
        assertTimeoutPreemptively(BOUND, () -> kramdown.toHtml(text), () -> "seed " + seed);
        assertThat(kramdown.parse(text).root().kind()).isEqualTo(ElementKind.ROOT);
        String plain = withoutHtml(text);
        String plainHtml = kramdown.toHtml(plain);
        assertThat(elements(Jsoup.parseBodyFragment(plainHtml).body()))
                .as("seed %d, elements of:%n%s", seed, plain)
                .isEqualTo(elements(Jsoup.parse(plainHtml, "", Parser.xmlParser())));
    }

    /** HTML of the text's own may be anything, and a footnote's marker in a link is a link in a link. */
    private static String withoutHtml(String text) {
        return text.replace("<", "")
                .replace("[^", "[")
                .replace("nomarkdown", "comment")
                .replace("\u0000", "");
    }

    /** The names of all elements below {@code root}, each with its distance from there. */
    private static List<String> elements(Element root) {
        List<String> names = new ArrayList<>();
        root.traverse((node, depth) -> {
            if (depth > 0 && node instanceof Element element) {
                names.add(depth + " " + element.tagName());
            }
        });
        return names;
    }

    private static KramdownOptions options(Random random) {
        KramdownOptions options = random.nextBoolean() ? KramdownOptions.jekyll() : KramdownOptions.defaults();
        for (KramdownOption flag : new KramdownOption[] {
            KramdownOption.HARD_WRAP,
            KramdownOption.PARSE_BLOCK_HTML,
            KramdownOption.PARSE_SPAN_HTML,
            KramdownOption.AUTO_IDS
        }) {
            options = options.with(flag, random.nextInt(4) == 0);
        }
        return options;
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(400);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
