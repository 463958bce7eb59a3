package io.github.mavenposts.markdown.kramdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that make parsers slow or overflow their stack: a megabyte of each takes no longer than any other. */
class KramdownHostileTest {
    private static final int LENGTH = 1_000_000;

    /** A second on an idle machine; builds run on busy ones. An exponential or quadratic parser takes far longer. */
    private static final Duration BOUND = Duration.ofSeconds(15);

    private static final Kramdown KRAMDOWN = Kramdown.builder()
            .options(KramdownOptions.jekyll())
            .highlighter(KramdownReference.HIGHLIGHTER)
            .build();

    static Stream<String> repeated() {
        return Stream.of(
                "[",
                "]",
                "![",
                "*a **a ",
                "**a *b ",
                "_a __b ",
                "***a",
                "[a](b",
                "[a](b ",
                "[a](b 'c ",
                "![[]()",
                "[*",
                "*[",
                "> > > ",
                "- - - ",
                "1. - > ",
                "* a\n ",
                "<div>",
                "<div>\n",
                "<b>",
                "<b>*",
                "<b>**",
                "<p markdown=\"1\">",
                "<div markdown=\"1\">\n",
                "<!--",
                "<?a ",
                "<a b=\"",
                "<a b c ",
                "`",
                "`a``b```",
                "$$",
                "{:",
                "{:.a",
                "{::comment}\n",
                "{::a}\n{:/b}\n",
                "{:a=\"",
                "~~",
                "~~a",
                "~~~a\n",
                "````x\n",
                "&a",
                "\\",
                "\"'a",
                "<http:",
                "<a@b.",
                "a|b\n",
                "|`a\n",
                "[^a",
                "[^1]: a\n",
                "[a]: 'b c\n",
                "*[a",
                "# a\n",
                "a \n# \n",
                "1. a\n   ",
                "a\n: b\n",
                "    a\n",
                " \ta\n",
                "\n",
                "{:.c}\n",
                "*a*{:.c}");
    }

    @ParameterizedTest
    @MethodSource
    void repeated(String unit) {
        assertFast(unit.repeat(LENGTH / unit.length()));
    }

    static Stream<Map.Entry<String, String>> structured() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("back-ticks of every length", numbered(1400, i -> "`".repeat(i + 1) + " "));
        texts.put("back-ticks of every length, falling", numbered(1400, i -> "`".repeat(1400 - i) + " a"));
        texts.put("nested brackets", "[".repeat(LENGTH / 2) + "]".repeat(LENGTH / 2) + "\n\n[a b]: c\n");
        texts.put("nested parentheses", "[a](" + "(".repeat(LENGTH / 2) + ")".repeat(LENGTH / 2));
        texts.put("titles without end", "[a](b ".repeat(LENGTH / 12) + "\"x ".repeat(LENGTH / 6));
        texts.put("nested elements", "<div>\n".repeat(LENGTH / 13) + "</div>\n".repeat(LENGTH / 13));
        texts.put("emphasis around elements", "*<b>".repeat(LENGTH / 9) + "</b>*".repeat(LENGTH / 9));
        texts.put("20,000 list items", numbered(20_000, i -> "- item " + i + "\n"));
        texts.put("20,000 nested list items", numbered(20_000, i -> "  ".repeat(i % 20) + "- item\n"));
        texts.put("a list 500 deep", numbered(500, i -> "  ".repeat(i) + "- a\n"));
        texts.put("a table of 10,000 columns", row("a") + row("-") + row("b"));
        texts.put("a wide row and short ones", row("a") + "|b|\n".repeat(10_000));
        texts.put(
                "100,000 footnotes",
                numbered(100_000, i -> "[^" + i + "] ") + "\n\n" + numbered(100_000, i -> "[^" + i + "]: n\n"));
        texts.put("one footnote 100,000 times", "[^1] ".repeat(100_000) + "\n\n[^1]: n\n");
        texts.put(
                "100,000 abbreviations",
                numbered(100_000, i -> "*[a" + i + "]: n\n") + "\n" + numbered(100_000, i -> "a" + i + " "));
        texts.put(
                "100,000 links",
                numbered(100_000, i -> "[r" + i + "]: u\n") + "\n" + numbered(100_000, i -> "[r" + i + "] "));
        texts.put(
                "a chain of attribute lists",
                numbered(20_000, i -> "{:a" + i + ": a" + (i + 1) + "}\n") + "\nx\n{:a0}\n");
        texts.put(
                "attribute lists that double",
                numbered(40, i -> "{:a" + i + ": a" + (i + 1) + " a" + (i + 1) + "}\n") + "\nx\n{:a0}\n");
        texts.put("50,000 equal headers with contents", "* x\n{:toc}\n\n" + "# same\n".repeat(50_000));
        return texts.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource
    void structured(Map.Entry<String, String> text) {
        assertFast(text.getValue());
    }

    private static void assertFast(String text) {
        String html = assertTimeoutPreemptively(BOUND, () -> KRAMDOWN.toHtml(text));
        assertThat(html).isNotNull();
        List<Warning> warnings = assertTimeoutPreemptively(
                BOUND, () -> KRAMDOWN.convert(text.substring(0, Math.min(1000, text.length())))
                        .warnings());
        assertThat(warnings).allSatisfy(warning -> assertThat(warning.line()).isPositive());
    }

    private static String numbered(int count, IntFunction<String> part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    private static String row(String cell) {
        return "|" + (cell + "|").repeat(10_000) + "\n";
    }
}
