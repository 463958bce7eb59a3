package io.github.mavenposts.markdown.kramdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class KramdownTest {
    private static final Kramdown JEKYLL =
            Kramdown.builder().options(KramdownOptions.jekyll()).build();

    @Test
    void convertsAsJekyllDoes() {
        assertThat(JEKYLL.toHtml("# Hello *there*\n\nIt's \"so\"--said `x`[^1].\n\n[^1]: Me.\n"))
                .isEqualTo(
                        """
                        <h1 id="hello-there">Hello <em>there</em></h1>

                        <p>It’s “so”–said <code>x</code><sup id="fnref:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup>.</p>

                        <div class="footnotes" role="doc-endnotes">
                          <ol>
                            <li id="fn:1" role="doc-endnote">
                              <p>Me.\u00a0<a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a></p>
                            </li>
                          </ol>
                        </div>
                        """);
    }

    @Test
    void anyEndOfLineWillDo() {
        assertThat(JEKYLL.toHtml("a\r\nb\rc")).isEqualTo("<p>a\nb\nc</p>\n");
        assertThat(JEKYLL.toHtml("")).isEqualTo("\n");
    }

    @Test
    void elementsKnowWhereTheyAre() {
        Document document = JEKYLL.parse("text\n\n> * one\n> * two *three*\n>   and [four](u)\n");
        assertThat(places(document.root()))
                .contains(
                        "PARAGRAPH 1:1",
                        "BLOCKQUOTE 3:1",
                        "UNORDERED_LIST 3:3",
                        "LIST_ITEM 4:3",
                        "EMPHASIS 4:9",
                        "LINK 5:9");
    }

    private static List<String> places(Element element) {
        List<String> places = new ArrayList<>();
        places.add(element.kind() + " " + element.line() + ":" + element.column());
        element.children().forEach(child -> places.addAll(places(child)));
        return places;
    }

    @Test
    void elementsHaveWhatTheDocumentGivesThem() {
        Element header = JEKYLL.parse("## Title {#own}\n{:.big data-x=\"1\"}\n")
                .root()
                .children()
                .get(0);
        assertThat(header.kind()).isEqualTo(ElementKind.HEADER);
        assertThat(header.level()).isEqualTo(2);
        assertThat(header.attributes())
                .containsExactly(Map.entry("id", "own"), Map.entry("class", "big"), Map.entry("data-x", "1"));
        assertThat(header.children()).extracting(Element::value).containsExactly("Title");
    }

    @Test
    void footnotesArePartOfTheDocument() {
        List<Element> footnotes =
                JEKYLL.parse("x[^a]\n\n[^a]: one\n[^b]: two\n").footnotes();
        assertThat(footnotes).extracting(Element::value).containsExactly("a", "b");
    }

    @Test
    void warnsWhereSomethingIsWrong() {
        assertThat(JEKYLL.convert("a\n\n* b [c][unknown]\n\n<div>\nx [^none]\n").warnings())
                .extracting(Warning::toString)
                .containsExactly(
                        "5:1: Found no end tag for 'div' - auto-closing it",
                        "3:8: No link definition for [unknown] found");
        assertThat(JEKYLL.convert("fine\n").warnings()).isEmpty();
    }

    @Test
    void aWarningIsGivenOnceHoweverOftenTheTextIsTried() {
        assertThat(JEKYLL.convert("*a **b <i>c\n").warnings()).hasSize(1);
    }

    @Test
    void highlightsWithWhatItIsGiven() {
        List<String> asked = new ArrayList<>();
        Kramdown kramdown = Kramdown.builder()
                .options(KramdownOptions.jekyll(
                        Map.of("syntax_highlighter_opts", Map.of("block", Map.of("line_numbers", true)))))
                .highlighter((code, language, kind, options) -> {
                    asked.add(kind + " " + language + " " + options.containsKey("line_numbers") + " " + code.strip());
                    return language.equals("mermaid") ? Optional.empty() : Optional.of("<hl>" + code + "</hl>");
                })
                .build();
        assertThat(kramdown.toHtml(
                        "```ruby?x=1\na\n```\n\n    b\n{:.language-java .extra}\n\n`c`\n\n~~~ mermaid\nd\n~~~\n"))
                .isEqualTo(
                        """
                        <div class="language-ruby highlighter-rouge"><hl>a
                        </hl></div>

                        <div class="language-java extra highlighter-rouge"><hl>b
                        </hl></div>

                        <p><code class="language-plaintext highlighter-rouge"><hl>c</hl></code></p>

                        <pre><code class="language-mermaid">d
                        </code></pre>
                        """);
        assertThat(asked)
                .containsExactly(
                        "BLOCK ruby?x=1 true a", "BLOCK java true b", "SPAN plaintext false c", "BLOCK mermaid true d");
    }

    @Test
    void rendersFormulasWithWhatItIsGiven() {
        Kramdown kramdown = Kramdown.builder()
                .math((formula, block) -> block ? Optional.of("<m>" + formula + "</m>") : Optional.empty())
                .build();
        assertThat(kramdown.toHtml("$$a$$\n\nx $$b$$\n")).isEqualTo("<m>a</m>\n\n<p>x \\(b\\)</p>\n");
    }

    @Test
    void removesLineFeedsBetweenChineseCharacters() {
        Kramdown kramdown = Kramdown.builder()
                .option(KramdownOption.REMOVE_LINE_BREAKS_FOR_CJK, true)
                .build();
        assertThat(kramdown.toHtml("中文\n中文\nlatin\n")).isEqualTo("<p>中文中文\nlatin</p>\n");
    }

    @Test
    void makesMarkdownsElementsOfHtml() {
        Kramdown kramdown = Kramdown.builder()
                .options(KramdownOptions.jekyll(Map.of("html_to_native", true)))
                .build();
        assertThat(kramdown.toHtml("<h2>A  <b>b</b></h2>\n<ul><li>c\nd</li></ul>\n"
                        + "<pre><code>e &lt;</code></pre>\n<blockquote><p>f</p></blockquote>\n"))
                .isEqualTo(
                        """
                        <h2 id="a-b">A <strong>b</strong></h2>
                        <ul>
                          <li>c d</li>
                        </ul>
                        <pre><code>e &lt;
                        </code></pre>
                        <blockquote>
                          <p>f</p>
                        </blockquote>
                        """);
        assertThat(kramdown.toHtml("<table><tbody><tr><td>x</td></tr></tbody></table>\n"))
                .startsWith("<table>\n  <tbody>\n    <tr>\n      <td>x</td>");
        assertThat(kramdown.parse("a <i>b</i> <code>c</code> <a href='d'>e</a>\n")
                        .root()
                        .children()
                        .get(0)
                        .children())
                .extracting(Element::kind)
                .contains(ElementKind.EMPHASIS, ElementKind.CODE_SPAN, ElementKind.LINK);
    }

    @Test
    void optionsComeFromAConfiguration() {
        KramdownOptions options = KramdownOptions.jekyll(
                Map.of("toc_levels", "2..3", "smart_quotes", "apos,apos,quot,quot", "hard_wrap", true, "unknown", 1));
        assertThat(options.tocLevels()).containsExactlyInAnyOrder(2, 3);
        assertThat(options.smartQuotes()).containsExactly("apos", "apos", "quot", "quot");
        assertThat(options.flag(KramdownOption.HARD_WRAP)).isTrue();
        assertThat(options.input()).isEqualTo(KramdownOptions.Input.GFM);
        assertThat(KramdownOptions.defaults().input()).isEqualTo(KramdownOptions.Input.KRAMDOWN);
    }

    @Test
    void badOptionsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KramdownOptions.jekyll(Map.of("toc_levels", "1..9")))
                .withMessage(
                        "kramdown.toc_levels: '1..9' does not name levels from 1 to 6; write 1..6, or 2,3, or a list");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KramdownOptions.jekyll(Map.of("input", "markdown")))
                .withMessage("kramdown.input: 'markdown' is no dialect; write GFM or kramdown");
    }

    @Test
    void documentsSetOptionsThemselves() {
        assertThat(JEKYLL.toHtml("{::options header_offset=\"1\" toc_levels=\"x\" /}\n\n# a\n"))
                .isEqualTo("\n<h2 id=\"a\">a</h2>\n");
        assertThat(JEKYLL.convert("{::options toc_levels=\"x\" /}\n").warnings())
                .hasSize(1);
    }

    @Test
    void everyDocumentCanHaveLinks() {
        Kramdown kramdown = Kramdown.builder()
                .option(KramdownOption.LINK_DEFS, Map.of("home", List.of("/", "The start")))
                .build();
        assertThat(kramdown.toHtml("[Home]\n")).isEqualTo("<p><a href=\"/\" title=\"The start\">Home</a></p>\n");
    }

    @Test
    void manyThreadsUseOneEngine() throws Exception {
        Constructs constructs = new Constructs(7);
        List<String> texts = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            texts.add(constructs.document());
            expected.add(JEKYLL.toHtml(texts.get(i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(threads.submit(() -> texts.stream().map(JEKYLL::toHtml).toList()));
            }
            for (Future<List<String>> run : runs) {
                assertThat(run.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
