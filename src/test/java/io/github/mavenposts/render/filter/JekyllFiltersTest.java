package io.github.mavenposts.render.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.liquid.Liquid;
import io.github.mavenposts.liquid.RenderRequest;
import io.github.mavenposts.liquid.Template;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected texts were read off Jekyll 4.3.1 in the zone UTC, those of addresses apart. */
class JekyllFiltersTest {

    private static final Liquid LIQUID = engine(ZoneOffset.UTC);

    private static final Map<String, Object> VALUES = values();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiterString = " => ",
            value = {
                "date | date_to_string => 07 Jun 2018",
                "date | date_to_long_string => 07 June 2018",
                "date | date_to_string: 'ordinal' => 7th Jun 2018",
                "date | date_to_string: 'ordinal', 'US' => Jun 7th, 2018",
                "date | date_to_long_string: 'ordinal', 'US' => June 7th, 2018",
                "'2018-06-11' | date_to_string: 'ordinal' => 11th Jun 2018",
                "'2018-06-22' | date_to_string: 'ordinal' => 22nd Jun 2018",
                "date | date_to_xmlschema => 2018-06-07T01:02:03+00:00",
                "date | date_to_rfc822 => Thu, 07 Jun 2018 01:02:03 +0000",
                "'2018-06-07 01:02:03 +0900' | date_to_xmlschema => 2018-06-06T16:02:03+00:00",
                "day | date_to_xmlschema => 2018-06-07T00:00:00+00:00",
                "nothing | date_to_string => ``",
                "hostile | xml_escape => &lt;a href=&quot;x&quot;&gt;&apos;&amp;amp;&lt;/a&gt;",
                "' a \t b ' | normalize_whitespace => a b",
                "'a b/ü~*' | cgi_escape => a+b%2F%C3%BC~%2A",
                "hostile | jsonify => \"<a href=\\\"x\\\">'&amp;</a>\"",
                "map | jsonify => {\"a\":1,\"b\":[true,null,\"x\"],\"c\":2.5}",
                "nothing | jsonify => null",
                "'C++ & Größe' | slugify => c-größe",
                "'C++ & Größe' | slugify: 'pretty' => c++-&-größe",
                "'C++ & Größe' | slugify: 'latin' => c-grosse",
                "list | where: 'k', 'a' | map: 'n' | join: ',' => 1,3",
                "list | where: 'k', nil | map: 'n' | join: ',' => 4",
                "list | where: 'n', '2' | map: 'k' | join: ',' => b",
                "list | where: 'tags', 'x' | map: 'n' | join: ',' => 2",
                "'/a/' | relative_url => rel(/a/)",
                "'/a/' | absolute_url => abs(/a/)",
                "nothing | relative_url => ``",
            })
    void worksAsInJekyll(String expression, String output) {
        assertThat(render(LIQUID, expression)).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, 2018-06-07T10:02:03+09:00",
        "America/Los_Angeles, 2018-06-06T18:02:03-07:00",
    })
    void datesAreShownInTheZoneOfTheSite(String zone, String output) {
        assertThat(render(engine(ZoneId.of(zone)), "date | date_to_xmlschema")).isEqualTo(output);
    }

    private static String render(Liquid liquid, String expression) {
        PageAddresses addresses = new PageAddresses() {
            @Override
            public String relative(String address) {
                return "rel(" + address + ")";
            }

            @Override
            public String absolute(String address) {
                return "abs(" + address + ")";
            }
        };
        return Template.parse("{{ " + expression + " }}", liquid)
                .render(RenderRequest.of(VALUES).with(PageAddresses.REGISTER, addresses))
                .output();
    }

    private static Liquid engine(ZoneId zone) {
        Liquid.Builder engine = Liquid.standard().zone(zone).throwErrors(true);
        JekyllFilters.of(zone, LocalDate.of(2025, 1, 1)).forEach(engine::filter);
        return engine.build();
    }

    private static Map<String, Object> values() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", 1L);
        map.put("b", Arrays.asList(true, null, "x"));
        map.put("c", 2.5);
        return Map.of(
                "date", ZonedDateTime.of(2018, 6, 7, 1, 2, 3, 0, ZoneOffset.UTC),
                "day", LocalDate.of(2018, 6, 7),
                "hostile", "<a href=\"x\">'&amp;</a>",
                "map", map,
                "list",
                        List.of(
                                Map.of("n", 1L, "k", "a"),
                                Map.of("n", 2L, "k", "b", "tags", List.of("x", "y")),
                                Map.of("n", 3L, "k", "a"),
                                Map.of("n", 4L)));
    }
}
