package io.github.mavenposts.render.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.markdown.LinkedHtml;
import io.github.mavenposts.read.SourceFile;
import io.github.mavenposts.url.Address;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How links of the post at {@code /machines/lathe/} are written: on its page, in the list, in a feed. */
class LinkWriterTest {

    @TempDir
    private static Path folder;

    private static LinkWriter writer;
    private static Address page;
    private static SourceFile source;

    @BeforeAll
    static void read() throws IOException {
        LinkedSite site = new LinkedSite(folder, Map.of());
        writer = new LinkWriter(site.resolver(), site.publication(), site.site().settings());
        page = site.address("2019-02-03-lathe.md");
        source = site.post("2019-02-03-lathe.md").source().file();
    }

    @ParameterizedTest
    @CsvSource({
        "/bench#x, ../../bench.html#x, ../bench.html#x, https://example.org/shop/bench#x",
        "#part, #part, ../machines/lathe/index.html#part, https://example.org/shop/machines/lathe/#part",
        "?a=1&b=2, index.html?a=1&amp;b=2, ../machines/lathe/index.html?a=1&amp;b=2,"
                + " https://example.org/shop/machines/lathe/?a=1&amp;b=2",
        "scraper.md, ../../Card-Scraper.html, ../Card-Scraper.html, https://example.org/shop/Card-Scraper",
        "/css/a b.css, ../../css/a%20b.css, ../css/a%20b.css, https://example.org/shop/css/a%20b.css",
        "/blog/, ../../blog/index.html, index.html, https://example.org/shop/blog/",
        "https://example.org/shop/bench, https://example.org/shop/bench, https://example.org/shop/bench,"
                + " https://example.org/shop/bench",
        "'https://example.com/\"<ü>%20?a&b', https://example.com/%22%3C%C3%BC%3E%20?a&amp;b,"
                + " https://example.com/%22%3C%C3%BC%3E%20?a&amp;b, https://example.com/%22%3C%C3%BC%3E%20?a&amp;b",
        "'javascript:a(\"<\")', javascript:a(%22%3C%22), javascript:a(%22%3C%22), javascript:a(%22%3C%22)",
        "mailto:a@example.org, mailto:a@example.org, mailto:a@example.org, mailto:a@example.org",
        "'none\"', none%22, none%22, https://example.org/shop/machines/lathe/none%22",
        "/none?q, /none?q, /none?q, https://example.org/shop/none?q",
    })
    void writes(String destination, String onItsPage, String inTheList, String inAFeed) {
        LinkedHtml.Link link = new LinkedHtml.Link(destination, 1, 1, false);

        assertThat(writer.relative(page, source, page.path()).apply(link)).isEqualTo(onItsPage);
        assertThat(writer.relative(page, source, "blog/index.html").apply(link)).isEqualTo(inTheList);
        assertThat(writer.absolute(page, source).apply(link)).isEqualTo(inAFeed);
    }
}
