package io.github.mavenposts.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.liquid.testing.Json;
import io.github.mavenposts.liquid.testing.RubyLiquid;
import io.github.mavenposts.liquid.testing.WrittenCases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What Ruby's Liquid 4.0.4 printed, kept in a file: the comparison for machines without Ruby, and where the Liquid
 * that is installed is a newer one. The tags of Liquid 5 are unknown to 4.0.4 and have tests of their own.
 */
class GoldenTest {
    @Test
    void printsWhatLiquid4Printed() {
        RubyLiquid both = new RubyLiquid(ErrorMode.WARN, WrittenCases.PARTIALS, List.of(WrittenCases.data()));
        List<String> templates = WrittenCases.withGoldens();
        List<String> goldens = WrittenCases.goldens();
        assertThat(goldens).hasSameSizeAs(templates);

        for (int i = 0; i < templates.size(); i++) {
            String expected = (String) Json.read(goldens.get(i));
            if (expected.matches(".*Unknown tag '(render|echo|liquid|#)'.*")
                    || templates.get(i).contains("big | date")) {
                continue;
            }
            assertThat(withoutLine(both.ours(new RubyLiquid.Case(templates.get(i), 0))))
                    .as(templates.get(i))
                    .isEqualTo(withoutLine(expected));
        }
    }

    @Test
    void knowsTheTagsOfLiquid5() {
        Map<String, String> files =
                Map.of("part", "[{{ x }}{{ outer }}{{ forloop.index }}]", "sets", "{% assign outer = 2 %}");
        Liquid liquid = Liquid.standard()
                .templates((name, engine) -> Template.parse(files.get(name), name, 1, engine))
                .build();
        String template =
                """
                {% assign outer = 1 %}{% render 'part' %}{% render 'part', x: outer %}{% render 'part' for list as x -%}
                {% render 'sets' %}{{ outer }}{% echo 'a' | upcase %}{% # nothing
                   # at all %}
                {%- liquid
                  assign y = 3
                  if y > 2
                    echo y
                  endif
                %}""";

        assertThat(Template.parse(template, liquid).render(Map.of("list", List.of("p", "q"))))
                .isEqualTo("[][1][p1][q2]1A3");
    }

    /** A block that is never closed is reported where it starts; Ruby names the last line. */
    private static String withoutLine(String text) {
        return text.endsWith("was never closed") ? text.replaceAll("line \\d+", "line") : text;
    }
}
