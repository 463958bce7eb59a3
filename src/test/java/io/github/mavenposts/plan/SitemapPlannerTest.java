package io.github.mavenposts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SitemapPlannerTest {

    private static final Posts SITE = Posts.of(
            """
            === 2018-06-07-a&b.md
            ---
            permalink: /a&b
            redirect_from: /old
            last_modified_at: 2018-06-09 01:02:03
            ---
            === 2018-06-08-hidden.md
            ---
            sitemap: false
            ---
            === paper.PDF
            === logo.png
            """);

    @Test
    void listsPagesAndDocumentsThatMayBeFound() {
        assertThat(SITE.with(knobs -> knobs.baseurl = "/b").plan().text("sitemap.xml"))
                .isEqualTo(
                        """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://example.org/b/a&amp;b</loc><lastmod>2018-06-09T01:02:03Z</lastmod></url>
                <url><loc>https://example.org/b/blog/2018/06/</loc></url>
                <url><loc>https://example.org/b/blog/2018/</loc></url>
                <url><loc>https://example.org/b/blog/archive/</loc></url>
                <url><loc>https://example.org/b/blog/</loc></url>
                <url><loc>https://example.org/b/blog/paper.PDF</loc></url>
                </urlset>
                """);
    }
}
