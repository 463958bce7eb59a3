package io.github.mavenposts.liquid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mavenposts.liquid.expression.Condition;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static final Map<String, String> FILES =
            Map.of("inner.html", "one\n  {{ 1 | divided_by: 0 }}", "outer.html", "\n{% include 'inner.html' %}");

    @Test
    void rendersPlainJavaValues() {
        Map<String, Object> page = new HashMap<>();
        page.put("title", "A & B");
        page.put("tags", List.of("x", "y"));
        page.put("rating", 4.5f);

        String text = render("{{ page.title | escape }} {{ page.tags | join: ', ' }} {{ page.rating }}", "page", page);

        assertThat(text).isEqualTo("A &amp; B x, y 4.5");
    }

    @Test
    void asksDropsForWhatTheTemplateNames() {
        List<String> asked = new ArrayList<>();
        Drop drop = new Drop() {
            @Override
            public Object get(String name) {
                asked.add(name);
                return name.equals("title") ? "computed" : null;
            }

            @Override
            public Iterable<?> items() {
                return List.of(1, 2);
            }

            @Override
            public boolean contains(Object value) {
                return value.equals("this");
            }

            @Override
            public String text() {
                return "the drop";
            }
        };

        String text = render(
                "{{ d }} {{ d.title }} {{ d.other }}{% for i in d %}{{ i }}{% endfor %}"
                        + "{% if d contains 'this' %} yes{% endif %}",
                "d", drop);

        assertThat(text).isEqualTo("the drop computed 12 yes");
        assertThat(asked).containsExactly("title", "other");
    }

    /** What Liquid 4.0.4 gives where Liquid 5, with which the other tests compare, differs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{{ 'a b c' | truncatewords: 3 }}~a b c...",
                "{% case 2 %}{% when 1 %}x{% else %}e{% when 2 %}y{% endcase %}~e",
                "{% if true %} {{ }} {% endif %}.~  .",
                "{% if true %} {% assign x = 5 | divided_by: 0 %} {% endif %}.~.",
                "{% assign x = 5 | divided_by: 0 %}.~Liquid error: divided by 0.",
                "[{% tablerow i in (1..2) %} {% endtablerow %}]~[]",
                "[{% ifchanged %} {% endifchanged %}]~[]",
                "{% raw %}{{ {% foo %}{% endraw %}~{{ {{ {% foo %}",
                "{% for i in (1..9) limit: '2' %}{{ i }}{% endfor %}~12",
                "{{ 'x' | default: 1, allow_false: true }}~Liquid error: wrong number of arguments (given 3, expected 1..2)",
                "{{ a[b[0]] }}.~.",
                "{% if a==a %}1{% endif %}.~.",
            })
    void followsLiquid4WhereLiquid5Differs(String template, String expected) {
        assertThat(render(template, "b", List.of("a"))).isEqualTo(expected);
    }

    @Test
    void errorsTellTheLineOfTheFileAndTheIncludes() {
        Liquid liquid = withFiles().build();
        Template page = Template.parse("x\n{% include 'outer.html' %}", "page.md", 10, liquid);

        RenderResult result = page.render(RenderRequest.of(Map.of()));

        assertThat(result.output()).isEqualTo("x\n\none\n  Liquid error: divided by 0");
        assertThat(result.report().errors()).singleElement().satisfies(error -> {
            assertThat(error.kind()).isEqualTo(ErrorKind.ZERO_DIVISION);
            assertThat(error.template()).isEqualTo("inner.html");
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(3);
            assertThat(error.includeStack()).containsExactly("page.md:11", "outer.html:2");
        });
    }

    @Test
    void throwsErrorsIfConfigured() {
        Liquid liquid = withFiles().throwErrors(true).build();
        Template page = Template.parse("{% include 'outer.html' %}", "page.md", 1, liquid);

        assertThatThrownBy(() -> page.render(Map.of()))
                .isInstanceOf(LiquidException.class)
                .hasMessage("Liquid error (inner.html line 2): divided by 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{% hilight %}            | Unknown tag 'hilight'            | 3 | 1 | did you mean 'highlight'?",
                "{% if a %}               | 'if' tag was never closed        | 3 | 1 | ''",
                "x {% for i a %}{% endfor %} | Syntax Error in 'for loop' - Valid syntax: for [item] in [collection] | 3 | 3 | ''",
            })
    void syntaxErrorsTellPositionAndHint(String markup, String message, int line, int column, String hint) {
        Liquid liquid = Liquid.standard()
                .tag("highlight", (tag, parser) -> parser.body(tag))
                .build();

        LiquidException e =
                catchThrowableOfType(LiquidException.class, () -> Template.parse("a\n" + markup, "page.md", 2, liquid));

        assertThat(e.error())
                .isEqualTo(new LiquidError(ErrorKind.SYNTAX, message, "page.md", line, column, List.of(), hint));
    }

    @Test
    void warnsOfWhatOnlyTheLenientGrammarTakes() {
        Liquid liquid = Liquid.standard().errorMode(ErrorMode.WARN).build();
        Template template = Template.parse("\n{{ 'a' | upcase ! }}", "page.md", 1, liquid);

        assertThat(template.render(Map.of())).isEqualTo("\nA");
        assertThat(template.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.textWithPosition())
                    .isEqualTo("Liquid syntax error (page.md line 2): "
                            + "Unexpected character ! in \"{{ 'a' | upcase ! }}\"");
        });
    }

    @Test
    void refusesThatWhenStrict() {
        Liquid liquid = Liquid.standard().errorMode(ErrorMode.STRICT).build();

        assertThatThrownBy(() -> Template.parse("{{ a ! }}", liquid))
                .hasMessage("Liquid syntax error (line 1): Unexpected character ! in \"{{ a ! }}\"");
    }

    @Test
    void reportsUndefinedVariablesAndFiltersIfStrict() {
        Liquid liquid =
                Liquid.standard().strictVariables(true).strictFilters(true).build();
        Map<String, Object> variables = Map.of("page", Map.of("title", "t"));

        RenderResult result = Template.parse("{{ page.title | upcas }}{{ pag }}{{ page.name }}.", liquid)
                .render(RenderRequest.of(variables));

        assertThat(result.output()).isEqualTo(".");
        assertThat(result.report().errors())
                .extracting(LiquidError::message)
                .containsExactly("undefined filter upcas", "undefined variable pag", "undefined variable name");
        assertThat(result.report().errors().get(0).hint()).isEqualTo("did you mean 'upcase'?");
    }

    @Test
    void registersAndTagsOfTheHostWorkAsTheStandardOnes() {
        Register<List<String>> seen = new Register<>("seen");
        Liquid liquid = Liquid.standard()
                .filter(
                        "shout",
                        (input, arguments, context) ->
                                input + arguments.get(0, "!").toString())
                .tag("see", (tag, parser) -> {
                    Expression value = parser.expression(tag.markup());
                    return (context, out) -> context.register(seen).add(String.valueOf(value.evaluate(context)));
                })
                .tag("verbatim", (tag, parser) -> {
                    String body = parser.rawBody(tag);
                    return (context, out) -> out.append(body);
                })
                .tag("twice", (tag, parser) -> {
                    Body body = parser.body(tag);
                    return (context, out) -> {
                        body.render(context, out);
                        body.render(context, out);
                    };
                })
                .build();
        List<String> values = new ArrayList<>();
        Template template = Template.parse(
                "{% see 'x' | shout %}{% verbatim %}{{ a }}{% endverbatim %}{% twice %}{{ 'b' | shout: '?' }}{% endtwice %}",
                liquid);

        String text =
                template.render(RenderRequest.of(Map.of()).with(seen, values)).output();

        assertThat(text).isEqualTo("{{ a }}b?b?");
        assertThat(values).containsExactly("x!");
    }

    @Test
    void tagsOfTheHostRenderTemplatesInAScopeAndTestConditions() {
        Liquid liquid = Liquid.standard()
                .templates((name, engine) -> Template.parse("[{{ include.x }}{% assign y = 1 %}]", name, 1, engine))
                .tag("put", (tag, parser) -> {
                    Expression x = parser.value(tag.markup());
                    return (context, out) -> {
                        context.enter();
                        try {
                            context.set("include", Map.of("x", x.evaluate(context)));
                            context.render(context.liquid().templates().load("part", context.liquid()), out);
                        } finally {
                            context.leave();
                        }
                    };
                })
                .filter("which", (input, arguments, context) -> {
                    Condition condition = Condition.parseStrictly((String) arguments.get(0));
                    context.enter();
                    try {
                        context.set("it", input);
                        return condition.test(context);
                    } finally {
                        context.leave();
                    }
                })
                .build();

        String text = Template.parse("{% put 5 %}{{ include }}{{ y }}{{ 3 | which: 'it > 2 and it < 4' }}", liquid)
                .render(Map.of());

        assertThat(text).isEqualTo("[5]1true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{% for i in (1..99999999999) %}x{% endfor %}~more than 1000 loop iterations",
                "{% for i in (1..900) %}xxxxxxxxxxxxxxxx{% endfor %}~more than 10000 characters of output",
                "{% assign x = 'xxxxxxxxxx' %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}~more than 10000 characters of output",
                "{% assign x = 'a' | split: '' %}{% for i in (1..60) %}{% assign x = x | concat: x %}{% endfor %}~more than 10000 characters of output",
                "{% for i in (1..999) %}{% for j in (1..999) %}{% endfor %}{% endfor %}~more than 1000 loop iterations",
            })
    void endsRunawayTemplates(String template, String message) {
        Liquid liquid = Liquid.standard()
                .limits(Limits.DEFAULT.withLoopIterations(1000).withRenderLength(10_000))
                .build();

        assertThatThrownBy(() -> Template.parse(template, liquid).render(Map.of()))
                .isInstanceOfSatisfying(
                        LiquidException.class, e -> assertThat(e.error().kind()).isEqualTo(ErrorKind.LIMIT))
                .hasMessageContaining(message);
    }

    @Test
    void endsTemplatesThatTakeTooLong() {
        Liquid liquid = Liquid.standard()
                .limits(Limits.DEFAULT.withTime(Duration.ofMillis(50)))
                .build();
        Template template = Template.parse("{% for i in (1..999999999) %}{{ i }}{% endfor %}", liquid);

        assertThatThrownBy(() -> template.render(Map.of())).hasMessageContaining("takes longer than PT0.05S");
    }

    @Test
    void nestingHasALimitWhenParsingAndWhenRendering() {
        Liquid liquid = Liquid.standard()
                .templates((name, engine) -> Template.parse("-{% include 'self' %}", name, 1, engine))
                .build();

        assertThat(Template.parse("{% include 'self' %}", liquid).render(Map.of()))
                .isEqualTo("-".repeat(100) + "Liquid error: Nesting too deep");
        assertThatThrownBy(() -> Template.parse("{% if a %}".repeat(101), liquid))
                .hasMessageContaining("Nesting too deep");
    }

    @Test
    void nowIsOneInstantInTheZoneOfTheEngine() {
        Liquid liquid = Liquid.standard()
                .zone(ZoneId.of("Asia/Tokyo"))
                .clock(() -> Instant.parse("2026-01-01T20:00:00Z"))
                .build();

        assertThat(Template.parse("{{ 'now' | date: '%F %R %z' }}", liquid).render(Map.of()))
                .isEqualTo("2026-01-02 05:00 +0900");
    }

    @Test
    void eightThreadsRenderOneTemplateAlike() throws InterruptedException {
        Template template = Template.parse(
                "{% assign x = 0 %}{% for i in list %}{% assign x = x | plus: i %}{% cycle 'a', 'b' %}"
                        + "{% if forloop.last %}{{ x }}{% endif %}{% increment c %}{% endfor %}"
                        + "{% capture y %}{{ list | sort | join: '-' }}{% endcapture %}{{ y | upcase }}",
                Liquid.standard().build());
        Map<String, Object> variables = Map.of("list", List.of(3, 1, 2));
        Set<String> outputs = ConcurrentHashMap.newKeySet();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(new Thread(() -> {
                for (int n = 0; n < 12_500; n++) {
                    outputs.add(template.render(variables));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(outputs).containsExactly("a0b1a621-2-3");
    }

    private static Liquid.Builder withFiles() {
        return Liquid.standard().templates((name, engine) -> Template.parse(FILES.get(name), name, 1, engine));
    }

    private static String render(String template, String name, Object value) {
        return Template.parse(template, Liquid.standard().build()).render(Map.of(name, value));
    }
}
