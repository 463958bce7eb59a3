package io.github.mavenposts.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlEngineTest {

    private final MarkdownEngine engine = new HtmlEngine();

    @Test
    void addressesKnowTheirPlaces() {
        MarkdownContent content = engine.render(
                "<p>See <a class=x href='one&amp;two'>this</a>\r\n<img src=\"three\" alt></p>\r\n<!-- <a href=no> -->",
                5);

        assertThat(content.html().parts())
                .filteredOn(LinkedHtml.Link.class::isInstance)
                .containsExactly(
                        new LinkedHtml.Link("one&two", 5, 25, false), new LinkedHtml.Link("three", 6, 11, true));
    }

    @Test
    void everythingElseStaysAsItIs() {
        String html = "<p\n  ID='a b' class=\"c\">x *y* &nbsp; <b>z<p></div> <3\n<script>\"<a id=s>\"</script>\n";

        assertThat(engine.render(html.replace("\n", "\r\n"), 1).html().write(link -> ""))
                .isEqualTo(html);
    }

    @Test
    void idsAndWordsAreFound() {
        MarkdownContent content =
                engine.render("<h2 id=one>Two words</h2>\n<a name='two'></a><p title=\"x\" id=\"three\">more</p>", 1);

        assertThat(content.ids()).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(content.words()).isEqualTo(3);
        assertThat(content.html().withoutIds().write(link -> ""))
                .isEqualTo("<h2>Two words</h2>\n<a name='two'></a><p title=\"x\">more</p>");
    }

    @Test
    void lineEndsAreTheSameBeforeAndAfterAnAddress() {
        assertThat(engine.render("<p>\r\n<a href=x>\r</a>\r\n</p>", 1).html().write(LinkedHtml.Link::destination))
                .isEqualTo("<p>\n<a href=\"x\">\n</a>\n</p>");
        assertThat(engine.render("", 1).html().parts()).isEqualTo(List.of());
    }
}
