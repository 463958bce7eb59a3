package io.github.mavenposts.markdown.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.markdown.MarkdownContent;
import io.github.mavenposts.markdown.MarkdownEngine;
import io.github.mavenposts.markdown.MarkdownOptions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that makes flexmark alone run for minutes or overflow its stack. The limit is for a machine with other work. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileMarkdownTest {

    private static final int MANY = 6_000;

    private final MarkdownEngine engine = new FlexmarkEngine(MarkdownOptions.DEFAULT, new Diagnostics());

    @ParameterizedTest
    @ValueSource(
            strings = {"[a](b", "![[]()", "a <!A ", "a <? ", "[a](<b", "[a](b \"", "www.", "&amp;", "<b>", "> [a\n"})
    void whatNeverEndsIsAnErrorAtItsPlace(String unit) {
        MarkdownContent content = engine.render("Fine.\n\nAll fine.\n\n" + unit.repeat(MANY), 10);

        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.code()).isEqualTo("markdown-too-costly");
            assertThat(problem.in("a.md").toString())
                    .startsWith("a.md:14:")
                    .contains("the Markdown parser does not come to an end");
        });
        assertThat(content.html().write(link -> "")).startsWith("<pre").contains("All fine.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_",
                "*a **a ",
                "[",
                "]",
                "- ",
                "a <!-- ",
                "<a href='",
                "http://a.b/c ",
                "a@",
                "~~a ~b",
                "&#",
                "{",
                "{#a ",
                "{#a .b}",
                "x{.a}",
                ":\n",
                "# a\n",
                "a  \n",
                "\\",
                "[^1]",
                "<div>\n",
                "- [ ] a\n",
                "[TOC]\n\n",
                "{:toc}\n",
                "| a ",
                "\t- a\n",
                "a\n: b\n",
                "*[a]: b\n",
                "`",
                "\"'"
            })
    void whatIsLongIsRendered(String unit) {
        MarkdownContent content = engine.render(unit.repeat(MANY), 1);

        assertThat(content.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "1. "})
    void blocksThatAreTooDeepAreAnErrorAtTheirPlace(String unit) {
        MarkdownContent content = engine.render("Fine.\n\n" + unit.repeat(MANY) + "a", 1);

        assertThat(content.problems()).singleElement().satisfies(problem -> assertThat(
                        problem.in("a.md").toString())
                .startsWith("a.md:3:")
                .contains("the Markdown is nested too deep"));
    }

    @Test
    void deepNestingIsRendered() {
        assertThat(engine.render("_".repeat(1_500) + "a" + "_".repeat(1_500), 1).problems())
                .isEmpty();
        assertThat(engine.render("[".repeat(3_000) + "a" + "](b)".repeat(3_000), 1)
                        .problems())
                .isEmpty();
        assertThat(engine.render("> ".repeat(400) + "a", 1).problems()).isEmpty();
        assertThat(engine.render("- ".repeat(300) + "a", 1).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'*a **b ', ' c** d*'", "'~~a *b ', ' c* d~~'", "'![a ', '](b)'"})
    void elementsThatAreTooDeepAreAnErrorAtTheirPlace(String open, String close) {
        MarkdownContent fine = engine.render(open.repeat(200) + "x" + close.repeat(200), 1);
        MarkdownContent deep = engine.render("Fine.\n\n" + open.repeat(MANY) + "x" + close.repeat(MANY), 1);

        assertThat(fine.problems()).isEmpty();
        assertThat(deep.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in("a.md").toString()).startsWith("a.md:3:"));
    }

    @Test
    void mistakesOfTheParserAreErrorsAtTheirPlace() {
        MarkdownContent content = engine.render("Fine.\n\n *[A]:", 1);

        assertThat(content.problems()).singleElement().satisfies(problem -> assertThat(
                        problem.in("a.md").toString())
                .startsWith("a.md:3:")
                .contains("the Markdown parser fails"));
    }

    @Test
    void textsAndAttributesAreEscaped() {
        FlexmarkEngine escaping =
                new FlexmarkEngine(new MarkdownOptions(List.of(), Map.of("html", "escape")), new Diagnostics());
        String html = escaping.render(
                        "![\"><script>](x \"\\\"><script>\") `<script>` <script> *[\"]: <script>\n\n"
                                + "<script>\n\n```\"><script>\n<script>\n```\n\n"
                                + "[a](b){: title=\"&quot;><script>\" onclick='x' #i\"j }\n\n# <script>{#x}\n\n"
                                + "> [!NOTE]\n> <script>\n\n[TOC]\n\n[^1]\n\n[^1]: <script>\n",
                        1)
                .html()
                .write(link -> "x");

        assertThat(Jsoup.parseBodyFragment(html).select("script, [onclick]")).isEmpty();
    }

    @Test
    void nothingThatPeopleTypeThrows() {
        String[] words = {
            "a",
            " ",
            "\n",
            "\n\n",
            "*",
            "_",
            "`",
            "```",
            "[",
            "](",
            ")",
            "{",
            "}",
            "{:",
            ".x",
            "#y",
            "|",
            "---",
            "- ",
            "> ",
            "<",
            ">",
            "&",
            ";",
            "!",
            "[^1]",
            "[^1]: ",
            "*[A]: b",
            ": ",
            "[TOC]",
            "{:toc}",
            "\t",
            "\r\n",
            "\u0000",
            "ü",
            "\"",
            "'",
            "\\",
            "=",
            "[!NOTE]",
            "- [ ] ",
            "www.a.b",
            "<div>",
            "<!--",
            "-->",
            "\uD83D\uDE00"
        };
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 40; word++) {
                text.append(words[random.nextInt(words.length)]);
            }
            String markdown = text.toString();
            assertThat(engine.render(markdown, 1).problems())
                    .as(markdown)
                    .extracting(MarkdownContent.Problem::code)
                    .isSubsetOf("markdown-parser");
        }
    }
}
