package io.github.mavenposts.markdown.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.markdown.LinkedHtml;
import io.github.mavenposts.markdown.MarkdownContent;
import io.github.mavenposts.markdown.MarkdownEngine;
import io.github.mavenposts.markdown.MarkdownOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlexmarkEngineTest {

    private final MarkdownEngine engine = new FlexmarkEngine(MarkdownOptions.DEFAULT, new Diagnostics());

    @Test
    void everyAddressKnowsItsPlaceInTheSourceFile() {
        String markdown = String.join(
                "\n",
                "A [link](one) and ![image](<two words> 'x').",
                "> quoted [ref] and <https://three.example>",
                "> www.four.example <a class=x href='five'>",
                "",
                "<div>",
                "  <img src=six srcset=\"seven 1x, eight 2x\">",
                "</div>",
                "",
                "[ref]: nine");

        List<LinkedHtml.Link> links = engine.render(markdown, 11).html().parts().stream()
                .filter(LinkedHtml.Link.class::isInstance)
                .map(LinkedHtml.Link.class::cast)
                .toList();

        assertThat(links)
                .containsExactly(
                        new LinkedHtml.Link("one", 11, 10, false),
                        new LinkedHtml.Link("two words", 11, 29, true),
                        new LinkedHtml.Link("nine", 19, 8, false),
                        new LinkedHtml.Link("https://three.example", 12, 20, false),
                        new LinkedHtml.Link("http://www.four.example", 13, 3, false),
                        new LinkedHtml.Link("five", 13, 37, false),
                        new LinkedHtml.Link("six", 16, 12, true),
                        new LinkedHtml.Link("seven", 16, 24, true),
                        new LinkedHtml.Link("eight", 16, 34, true));
    }

    @Test
    void headingsAreGivenForATableOfContents() {
        MarkdownContent content = engine.render("# A [l](x) `c`<br>\n\n### B[^1] ![i](p)\n\n[^1]: n\n", 1);

        assertThat(content.headings())
                .containsExactly(
                        new MarkdownContent.Heading(1, "a-l-c", "A l <code>c</code>"),
                        new MarkdownContent.Heading(3, "b", "B i"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "one two, 2",
        "'*one*two three-four don''t 3.5 --', 4",
        "'# Head\n\nline one\nline [two](/x)', 5",
        "'<p>three raw words</p>', 3",
        "'`two words` ![not counted](x)', 2",
        "'a[^1]\n\n[^1]: in a note', 4",
        "日本語 の テスト, 7",
        "漢字とkanji, 4",
        "한국어 문장, 2",
    })
    void countsWords(String markdown, int words) {
        assertThat(engine.render(markdown, 1).words()).isEqualTo(words);
    }

    @Test
    void codeIsHighlightedIfItsLanguageIsKnown() {
        FlexmarkEngine highlighting = new FlexmarkEngine(
                MarkdownOptions.DEFAULT,
                new Diagnostics(),
                (code, language) ->
                        language.equals("java") ? Optional.of("<b>" + code.strip() + "</b>\n") : Optional.empty());

        assertThat(write(highlighting.render("```java\r\nx\r\n```\n\n```ada\n<\n```\n\n    y\n", 1)))
                .isEqualTo("<pre class=\"posts-code highlight\" tabindex=\"0\"><code class=\"language-java\"><b>x</b>\n"
                        + "</code></pre>\n"
                        + "<pre class=\"posts-code\" tabindex=\"0\"><code class=\"language-ada\">&lt;\n</code></pre>\n"
                        + "<pre class=\"posts-code\" tabindex=\"0\"><code>y\n</code></pre>\n");
    }

    @Test
    void unknownNamesAreErrorsWithTheNearestOne() {
        Diagnostics diagnostics = new Diagnostics();

        MarkdownOptions options = new MarkdownOptions(
                List.of("+footnote", "-tabels"), Map.of("hardwrap", "true", "html", "no", "toc_levels", "4..2"));
        new FlexmarkEngine(options, diagnostics);

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::toString)
                .containsExactlyInAnyOrder(
                        "unknown Markdown extension '+footnote' (did you mean 'footnotes'?)",
                        "unknown Markdown extension '-tabels' (did you mean 'tables'?)",
                        "unknown Markdown option 'hardwrap' (did you mean 'hard_wrap'?)",
                        "Markdown option 'html' cannot be 'no' (write pass or escape)",
                        "Markdown option 'toc_levels' cannot be '4..2' (write levels as 2..4)");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::severity).containsOnly(Severity.ERROR);
    }

    @Test
    void manyThreadsGetTheSame() {
        String markdown =
                "# A\n\n[TOC]\n\n*[HTML]: x\n\n| HTML | b[^1] |\n|--|--|\n| [x](y){.z} | ~~c~~ |\n\n[^1]: n\n\n- [ ] t\n";
        String alone = write(new FlexmarkEngine(MarkdownOptions.DEFAULT, new Diagnostics()).render(markdown, 1));
        MarkdownEngine shared = new FlexmarkEngine(MarkdownOptions.DEFAULT, new Diagnostics());

        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(run -> write(shared.render(markdown, 1))))
                .allMatch(alone::equals);
    }

    @Test
    void aPostWithTheFeaturesOfAnOldBlog() {
        String post = String.join(
                "\n",
                "The ideal workshop has *three* benches. I keep [a list of tools](tools-i-like) next to [the lathe](/lathe).",
                "",
                "---",
                "",
                "### Hand or machine? Both!",
                "",
                "*New here? Start with [planes](https://example.org/planes?a=1&b=2)*",
                "Go from \"rough\" to fine(e.g. [scraper](/Card-Scraper)).",
                "### Wood, metal: wood",
                "",
                "* The bench is flat (even if it started rough)",
                "* Everyone gets [sharp tools](/moments#sharp)");

        MarkdownContent content = engine.render(post, 20);

        assertThat(content.problems()).isEmpty();
        assertThat(content.ids()).isEqualTo(Set.of("hand-or-machine-both", "wood-metal-wood"));
        assertThat(write(content))
                .isEqualTo(String.join(
                        "\n",
                        "<p>The ideal workshop has <em>three</em> benches. I keep <a href=\"tools-i-like@20:66\">a list of"
                                + " tools</a> next to <a href=\"/lathe@20:100\">the lathe</a>.</p>",
                        "<hr />",
                        "<h3 id=\"hand-or-machine-both\">Hand or machine? Both!</h3>",
                        "<p><em>New here? Start with <a href=\"https://example.org/planes?a=1&b=2@26:32\">planes</a></em>",
                        "Go from &quot;rough&quot; to fine(e.g. <a href=\"/Card-Scraper@27:40\">scraper</a>).</p>",
                        "<h3 id=\"wood-metal-wood\">Wood, metal: wood</h3>",
                        "<ul>",
                        "<li>The bench is flat (even if it started rough)</li>",
                        "<li>Everyone gets <a href=\"/moments#sharp@31:31\">sharp tools</a></li>",
                        "</ul>",
                        ""));
    }

    private static String write(MarkdownContent content) {
        return content.html().write(link -> link.destination() + "@" + link.line() + ":" + link.column());
    }
}
