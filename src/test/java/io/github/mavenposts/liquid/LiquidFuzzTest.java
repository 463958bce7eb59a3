package io.github.mavenposts.liquid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.mavenposts.liquid.testing.TemplateGenerator;
import io.github.mavenposts.liquid.testing.WrittenCases;
import io.github.mavenposts.testing.Fuzzing;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Broken templates must end in a Liquid error or in output, within the limits, whatever they are. Runs for as long as
 * {@link Fuzzing} says.
 */
class LiquidFuzzTest {
    private static final int SECONDS = Fuzzing.seconds();
    private static final Limits LIMITS = new Limits(60, 50_000, 5_000, Duration.ofSeconds(2));
    private static final String[] SCRAPS = {
        "{%",
        "%}",
        "{{",
        "}}",
        "{%-",
        "-%}",
        "{{-",
        "-}}",
        "if ",
        "for i in ",
        "(1..",
        "..",
        "[",
        "]",
        "'",
        "\"",
        "|",
        ":",
        ",",
        " and ",
        " or ",
        "==",
        "contains ",
        "endif",
        "endfor",
        "{% endfor %}",
        "{% endif %}",
        "{% raw %}",
        "\n",
        "{% include 'self' %}",
        "{% render 'self' %}",
        "{% assign x = x | append: x %}",
        "(1..999999999)",
        "{% break %}",
        "{% capture x %}",
        "{% endcapture %}",
        "{% liquid\n",
        "| times: 99999999999999",
        "| split: '' ",
        "| concat: list",
        "%1000Y",
        "| replace: '', x",
        "[[[[",
        "((((",
        "\u0000",
        "\ud83d",
        "é",
        "{% tablerow i in list cols:",
        "{%#%}"
    };

    @ParameterizedTest
    @EnumSource
    void brokenTemplatesEndInOutputOrALiquidError(ErrorMode mode) {
        long seed = 7 + mode.ordinal();
        Random random = new Random(seed);
        TemplateGenerator generator = new TemplateGenerator(seed);
        List<String> written = WrittenCases.tags();
        Map<String, Object> variables = variables();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L / ErrorMode.values().length;
        int count = 0;
        while (System.nanoTime() < end || count < 100) {
            String source = random.nextBoolean() ? generator.template() : written.get(random.nextInt(written.size()));
            check(broken(source, random), mode, variables);
            count++;
        }
    }

    private static void check(String source, ErrorMode mode, Map<String, Object> variables) {
        Liquid liquid = Liquid.standard()
                .errorMode(mode)
                .limits(LIMITS)
                .templates((name, engine) -> Template.parse(name.equals("self") ? source : name, name, 1, engine))
                .build();
        long start = System.nanoTime();
        try {
            String output = Template.parse(source, "fuzz", 1, liquid).render(variables);
            assertThat(output.length()).isLessThanOrEqualTo((int) LIMITS.renderLength());
        } catch (LiquidException e) {
            assertThat(e.error().message()).isNotBlank();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail("not a Liquid error with mode " + mode + " for: " + source, e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as(source)
                .isLessThan(LIMITS.time().plusSeconds(5));
    }

    private static String broken(String source, Random random) {
        StringBuilder out = new StringBuilder(source);
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(out.length() + 1);
            int to = Math.min(out.length(), at + random.nextInt(8));
            switch (random.nextInt(5)) {
                case 0 -> out.delete(at, to);
                case 1 -> out.insert(at, out.substring(at, to));
                case 2 -> out.insert(at, SCRAPS[random.nextInt(SCRAPS.length)].repeat(1 + random.nextInt(3)));
                case 3 -> out.insert(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65536));
                default -> out.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
            }
        }
        return out.toString();
    }

    private static Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>(WrittenCases.data());
        variables.put("range", new io.github.mavenposts.liquid.value.Range(0, Long.MAX_VALUE));
        return variables;
    }
}
