package io.github.mavenposts.render.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mavenposts.liquid.Liquid;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.Template;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncludeTagTest {

    private static final Map<String, String> FILES = Map.of(
            "a.html", "[{{ include.x }}|{{ include.y-z }}]",
            "sub/b.html", "{{ include.x }}{% include a.html x=include.x %}{{ include.x }}",
            "set.html", "{% assign seen = include.x %}");

    private final Liquid liquid = Liquid.standard()
            .throwErrors(true)
            .tag("include", new IncludeTag())
            .templates((name, engine) -> Template.parse(FILES.get(name), name, 1, engine))
            .build();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "{% include a.html %}; [|]",
                "{% include a.html x=\"one two\" y-z='three' %}; [one two|three]",
                "{% include a.html x=page.title y-z = 3 %}; [Kiln|3]",
                "{% include a.html x=\"say \\\"hi\\\"\" %}; [say \"hi\"|]",
                "{% include a.html x='it\\'s' %}; [it's|]",
                "{% include a.html x=\"a=b {{ c }}\" %}; [a=b {{ c }}|]",
                "{% include {{ name }}.html x=1 %}; [1|]",
                "{% include {{ name | downcase }}.html x=1 %}; [1|]",
                "{% include sub/b.html x=2 %}; 2[2|]2",
                "{% include set.html x=4 %}{{ seen }}{{ include.x }}; 4",
                "{%- include a.html x=5 -%}; [5|]",
            })
    void worksAsInJekyll(String template, String output) {
        assertThat(Template.parse(template, liquid).render(Map.of("page", Map.of("title", "Kiln"), "name", "a")))
                .isEqualTo(output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include %}",
                "{% include a.html x %}",
                "{% include a.html x=\"1 %}",
                "{% include a.html =1 %}"
            })
    void whatIsWrittenWrongIsAnError(String template) {
        assertThatThrownBy(() -> Template.parse(template, liquid)).isInstanceOf(LiquidException.class);
    }

    @Test
    void aLongMarkupIsReadInLinearTime() {
        String template = "{% include a.html x=\"" + "\\\"".repeat(200_000) + "\" %}";

        assertThat(Template.parse(template, liquid).render(Map.of())).hasSize(200_003);
    }
}
