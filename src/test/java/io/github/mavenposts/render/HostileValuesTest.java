package io.github.mavenposts.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.render.PublishedSite.Options;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No value of a front matter or of the configuration becomes markup. */
class HostileValuesTest {

    private static final String EVIL =
            "</script><script>evil()</script><img src=x onerror=evil()>\"'>]]>&amp;{{ site.time }}";

    @TempDir
    private Path folder;

    @Test
    void valuesStayText() throws Exception {
        String yaml = "'" + EVIL.replace("'", "''") + "'";
        String front =
                """
                title: %1$s
                author: %1$s
                tags: [%1$s, plain]
                categories: [%1$s]
                series: %1$s
                description: %1$s
                image: %1$s
                lang: %1$s
                canonical_url: %1$s
                comments: true
                last_modified_at: 2024-05-05
                """
                        .formatted(yaml);
        String source =
                """
                === 2024-03-02-a.md
                ---
                %1$s
                ---
                Text.
                === 2024-03-01-b.md
                ---
                %1$s
                ---
                Text.
                """
                        .formatted(front);
        TestSettings settings = new TestSettings(
                EVIL,
                EVIL,
                EVIL,
                "https://example.org",
                "",
                "en\"><script>",
                "blog",
                1,
                true,
                Map.of("provider", "disqus", "shortname", EVIL));

        PublishedSite site = PublishedSite.of(folder, source, Options.DEFAULT.with(settings));

        assertThat(site.complaints()).hasSize(2).allMatch(complaint -> complaint.contains(":9:7: `lang` is "));
        int pages = 0;
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html")) {
                Document page = site.page(path);
                pages++;
                assertThat(page.select("img, [onerror]")).as(path).isEmpty();
                for (Element script : page.select("script")) {
                    assertThat(script.html()).as(path).doesNotContain("<");
                    assertThat(script.attr("type").isEmpty() && script.html().startsWith("evil"))
                            .as(path)
                            .isFalse();
                }
            }
        }
        assertThat(pages).isGreaterThan(10);
        Document post = site.page("blog/2024/03/02/a.html");
        assertThat(post.select("h1").text()).isEqualTo(EVIL);
        assertThat(post.select("meta[property=og:title]").attr("content")).isEqualTo(EVIL);
        assertThat(post.select(".posts-tags a").eachText()).contains(EVIL);
    }
}
