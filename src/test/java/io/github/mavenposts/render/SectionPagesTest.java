package io.github.mavenposts.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.render.PublishedSite.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the pages of a section. */
class SectionPagesTest {

    private static final String SITE =
            """
            === 2024-03-02-kiln.md
            ---
            title: The kiln
            author: Rosa
            tags: [clay, fire]
            series: Pottery
            last_modified_at: 2024-04-05
            inprogress: true
            description: How the kiln was built.
            image: /images/kiln.png
            ---
            Bricks first, see [the wheel](wheel.md#turning).

            ## Bricks

            Many.

            ### Mortar

            Little.
            === 2024-02-01-wheel.md
            ---
            title: The wheel
            author: Rosa
            tags: [clay]
            series: Pottery
            pin: true
            ---
            It turns, see [the kiln].

            ## Turning

            Round and round.

            [the kiln]: kiln.md
            === 2023-12-24-glaze.md
            ---
            title: Glaze
            authors: [Tomas, Rosa]
            tags: [clay, fire]
            category: Colours
            canonical_url: https://elsewhere.example/glaze
            lang: de
            ---
            Grün.
            """;

    @TempDir
    private Path folder;

    private PublishedSite site;

    @BeforeEach
    void publish() throws Exception {
        site = PublishedSite.of(folder, SITE);
    }

    @Test
    void publishesWithoutAComplaint() {
        assertThat(site.complaints()).isEmpty();
    }

    @Test
    void aPostSaysWhatItIs() {
        Document page = site.page("blog/2024/03/02/kiln.html");

        assertThat(page.select("h1").eachText()).containsExactly("The kiln");
        assertThat(page.select(".posts-header .posts-meta li").eachText())
                .containsExactly("2 March 2024", "Updated 5 April 2024", "Rosa", "1 min read");
        assertThat(page.select(".posts-header time").eachAttr("datetime"))
                .containsExactly("2024-03-02T00:00:00+00:00", "2024-04-05T00:00:00+00:00");
        assertThat(page.select(".posts-notice").text()).contains("work in progress");
        assertThat(page.select(".posts-footer .posts-tags a").eachText()).containsExactly("clay", "fire");
        assertThat(page.select(".posts-footer .posts-tags a").eachAttr("href"))
                .containsExactly("../../../tags/clay/index.html", "../../../tags/fire/index.html");
        assertThat(page.title()).isEqualTo("The kiln – Workshop notes");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void aPostLeadsToOthers() {
        Document page = site.page("blog/2024/02/01/wheel.html");

        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("../../03/02/kiln.html");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("../../../2023/12/24/glaze.html");
        assertThat(page.select(".posts-series li").eachText()).containsExactly("The wheel", "The kiln");
        assertThat(page.select(".posts-series [aria-current=page]").text()).isEqualTo("The wheel");
        assertThat(page.select("[aria-labelledby=posts-related-title] a").eachText())
                .containsExactlyInAnyOrder("The kiln", "Glaze");
    }

    @Test
    void aTableOfContentsIsAnOption() throws Exception {
        assertThat(site.page("blog/2024/03/02/kiln.html").select(".posts-toc")).isEmpty();

        PublishedSite with = PublishedSite.of(folder, SITE, Options.DEFAULT.with(TestSettings.DEFAULT.withToc()));

        Document page = with.page("blog/2024/03/02/kiln.html");
        assertThat(page.select(".posts-toc > ul > li > a").eachAttr("href")).containsExactly("#bricks");
        assertThat(page.select(".posts-toc ul ul a").eachText()).containsExactly("Mortar");
        assertThat(with.page("blog/2024/02/01/wheel.html").select(".posts-toc"))
                .as("one heading needs no table")
                .isEmpty();
    }

    @Test
    void theWordsAreInTheLanguageOfThePost() {
        Document page = site.page("blog/2023/12/24/glaze.html");

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select(".posts-header time").text()).isEqualTo("24. Dezember 2023");
        assertThat(page.select(".posts-header .posts-meta a").eachText()).containsExactly("Tomas", "Rosa");
    }

    @Test
    void theHeadTellsMachines() {
        Document page = site.page("blog/2024/03/02/kiln.html");

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/blog/2024/03/02/kiln.html");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("How the kiln was built.");
        assertThat(meta(page))
                .containsAllEntriesOf(Map.of(
                        "og:title", "The kiln",
                        "og:type", "article",
                        "og:site_name", "Workshop notes",
                        "og:image", "https://example.org/images/kiln.png",
                        "og:url", "https://example.org/blog/2024/03/02/kiln.html",
                        "article:published_time", "2024-03-02T00:00:00+00:00",
                        "article:modified_time", "2024-04-05T00:00:00+00:00"));
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(page.select("link[type=application/atom+xml]").eachAttr("href"))
                .containsExactly("../../../feed.xml");
        assertThat(page.select("link[type=application/feed+json]").eachAttr("href"))
                .containsExactly("../../../feed.json");
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).containsExactly("../../../assets/posts.css");
        assertThat(page.select("script[type=application/ld+json]").html())
                .isEqualTo(
                        """
                        {"@context":"https://schema.org","@type":"BlogPosting","headline":"The kiln",\
                        "datePublished":"2024-03-02T00:00:00+00:00","dateModified":"2024-04-05T00:00:00+00:00",\
                        "author":[{"@type":"Person","name":"Rosa"}],"keywords":["clay","fire"],\
                        "image":"https://example.org/images/kiln.png",\
                        "mainEntityOfPage":{"@type":"WebPage","@id":"https://example.org/blog/2024/03/02/kiln.html"},\
                        "description":"How the kiln was built.",\
                        "url":"https://example.org/blog/2024/03/02/kiln.html","inLanguage":"en"}""");
    }

    @Test
    void aCanonicalAddressInTheFrontMatterWins() {
        assertThat(site.page("blog/2023/12/24/glaze.html")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("https://elsewhere.example/glaze");
    }

    @Test
    void withoutAnAddressOfTheSiteThereIsNoCanonicalLink() throws Exception {
        PublishedSite local = PublishedSite.of(folder, SITE, Options.DEFAULT.with(TestSettings.DEFAULT.at("", "")));

        assertThat(local.page("blog/2024/03/02/kiln.html").select("link[rel=canonical]"))
                .isEmpty();
    }

    @Test
    void theListShowsExcerptsWithLinksThatAreRightThere() {
        Document page = site.page("blog/index.html");

        assertThat(page.select(".posts-item h2").eachText()).containsExactly("The wheel", "The kiln", "Glaze");
        assertThat(page.select(".posts-badge").eachText()).containsExactly("Pinned");
        Element wheel = page.selectFirst(".posts-item");
        assertThat(wheel.select(".posts-item-excerpt a").attr("href")).isEqualTo("2024/03/02/kiln.html");
        assertThat(page.select(".posts-nav a").eachText())
                .containsExactly("Posts", "Tags", "Categories", "Series", "Authors", "Archive", "Feed");
        assertThat(page.select(".posts-nav [aria-current=page]").eachText()).containsExactly("Posts");
    }

    @Test
    void aLongListHasPages() throws Exception {
        PublishedSite paged = PublishedSite.of(folder, SITE, Options.DEFAULT.with(TestSettings.DEFAULT.paged(1)));

        Document second = paged.page("blog/page/2/index.html");
        assertThat(second.select(".posts-item h2").eachText()).containsExactly("The kiln");
        assertThat(second.select(".posts-badge")).isEmpty();
        assertThat(second.select(".posts-pagination a").eachAttr("href"))
                .containsExactly("../../index.html", "../../index.html", "../3/index.html", "../3/index.html");
        assertThat(second.select(".posts-pagination [aria-current=page]").text())
                .isEqualTo("2");
        assertThat(second.title()).isEqualTo("Workshop notes – page 2");
    }

    @Test
    void labelsHavePagesAndCounts() {
        assertThat(site.page("blog/tags/index.html").select(".posts-labels a").eachText())
                .containsExactly("clay 3", "fire 2");
        Document fire = site.page("blog/tags/fire/index.html");
        assertThat(fire.select("h1").text()).isEqualTo("Posts tagged “fire”");
        assertThat(fire.select(".posts-lead").text()).isEqualTo("2 posts");
        assertThat(fire.select(".posts-item h2").eachText()).containsExactly("The kiln", "Glaze");
        assertThat(fire.select("link[type=application/atom+xml]").eachAttr("href"))
                .containsExactly("feed.xml", "../../feed.xml");
        assertThat(site.page("blog/authors/rosa/index.html").select("h1").text())
                .isEqualTo("Posts by Rosa");
        assertThat(site.page("blog/categories/colours/index.html").select("h1").text())
                .isEqualTo("Posts in “Colours”");
        assertThat(site.page("blog/series/pottery/index.html")
                        .select(".posts-item h2")
                        .eachText())
                .containsExactly("The wheel", "The kiln");
    }

    @Test
    void archivesAreByYearAndMonth() {
        assertThat(site.page("blog/archive/index.html")
                        .select("h2, .posts-labels a")
                        .eachText())
                .containsExactly("2024 2 posts", "March 1", "February 1", "2023 1 post", "December 1");
        Document march = site.page("blog/2024/03/index.html");
        assertThat(march.select("h1").text()).isEqualTo("March 2024");
        assertThat(march.select(".posts-compact a").eachAttr("href")).containsExactly("02/kiln.html");
        assertThat(site.page("blog/2024/index.html").select("h1").text()).isEqualTo("2024");
    }

    @Test
    void aSectionMayBeTheRoot() throws Exception {
        PublishedSite root = PublishedSite.of(folder, SITE, Options.DEFAULT.with(TestSettings.DEFAULT.below("")));

        Document page = root.page("2024/03/02/kiln.html");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("../../../assets/posts.css");
        assertThat(root.files()).containsKeys("index.html", "assets/posts.css");
    }

    @Test
    void aSkinFramesThePage() throws Exception {
        PublishedSite framed = PublishedSite.of(
                folder,
                SITE,
                Options.DEFAULT.in(page -> "<title>" + page.title() + "</title>" + page.path() + "|" + page.authors()
                        + "|" + page.date().orElse("") + "|" + page.head() + "<main>" + page.body() + "</main>"));

        String text = framed.text("blog/2024/03/02/kiln.html");
        assertThat(text).startsWith("<title>The kiln</title>blog/2024/03/02/kiln.html|[Rosa]|2024-03-02|<link ");
        Document page = framed.page("blog/2024/03/02/kiln.html");
        assertThat(page.select("main > .posts-section > .posts-nav, main h1")).hasSize(2);
        assertThat(page.select(".posts-frame, meta[charset]")).isEmpty();
        assertThat(framed.text("blog/tags/fire/index.html")).startsWith("<title>Posts tagged “fire”</title>");
    }

    @Test
    void nothingIsLoadedFromElsewhereUnlessCommentsAreConfigured() throws Exception {
        String commented = SITE.replace("inprogress: true", "comments: true");
        Document without = PublishedSite.of(folder, commented).page("blog/2024/03/02/kiln.html");
        assertThat(without.select("script[src], iframe, img[src^=http]")).isEmpty();

        PublishedSite with = PublishedSite.of(
                folder,
                commented,
                Options.DEFAULT.with(TestSettings.DEFAULT.commented(Map.of(
                        "provider", "giscus", "repo", "rosa/kiln", "repoId", "R_1", "category-id", "C_\"><script>"))));

        Element script = with.page("blog/2024/03/02/kiln.html").selectFirst(".posts-comments script");
        assertThat(script.attr("src")).isEqualTo("https://giscus.app/client.js");
        assertThat(script.attr("data-repo")).isEqualTo("rosa/kiln");
        assertThat(script.attr("data-repo-id")).isEqualTo("R_1");
        assertThat(script.attr("data-category-id")).isEqualTo("C_\"><script>");
        assertThat(with.page("blog/2024/02/01/wheel.html").select("script[src]"))
                .as("a post that does not ask for comments")
                .isEmpty();
    }

    @Test
    void otherProvidersOfCommentsAreKnown() throws Exception {
        String commented = SITE.replace("inprogress: true", "comments: true");

        assertThat(comments(commented, Map.of("provider", "utterances", "repo", "rosa/kiln")))
                .extracting(script -> script.attr("src"), script -> script.attr("repo"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("https://utteranc.es/client.js", "rosa/kiln"));
        assertThat(comments(commented, Map.of("provider", "disqus", "shortname", "a/b?<")))
                .last()
                .extracting(script -> script.attr("src"))
                .isEqualTo("https://a%2Fb%3F%3C.disqus.com/embed.js");
    }

    @Test
    void anUnknownProviderOfCommentsIsAnErrorWhetherPostsAskForItOrNot() throws Exception {
        Options chalk = Options.DEFAULT.with(TestSettings.DEFAULT.commented(Map.of("provider", "Chalk Board")));
        String complaint = "comments: there is no provider 'Chalk Board' (write disqus, giscus, utterances, or add"
                + " _includes/posts/comments-chalk-board.html beside the posts)";

        assertThat(PublishedSite.of(folder, SITE, chalk).complaints()).containsExactly(complaint);
        String commented = SITE.replace("inprogress: true", "comments: true");
        assertThat(PublishedSite.of(folder, commented, chalk).complaints()).containsExactly(complaint);
    }

    @Test
    void aProjectMayHaveAProviderOfCommentsOfItsOwn(@TempDir Path other) throws Exception {
        Options chalk = Options.DEFAULT.with(TestSettings.DEFAULT.commented(Map.of("provider", "chalk")));
        String commented = SITE.replace("inprogress: true", "comments: true");

        assertThat(PublishedSite.of(folder, commented + "\n=== _includes/posts/comments-chalk.html\nx", chalk)
                        .complaints())
                .isEmpty();
        assertThat(PublishedSite.of(other, commented + "\n=== _includes/posts/comments.html\nx", chalk)
                        .complaints())
                .isEmpty();
    }

    @Test
    void aProviderOfCommentsWithoutWhatItNeedsIsAnError() throws Exception {
        Options giscus =
                Options.DEFAULT.with(TestSettings.DEFAULT.commented(Map.of("provider", "giscus", "repos", "a/b")));

        assertThat(PublishedSite.of(folder, SITE, giscus).complaints())
                .containsExactly("comments: giscus needs the option 'repo' (write <repo>…</repo> beside <provider>)");
    }

    private List<Element> comments(String source, Map<String, String> provider) throws Exception {
        return PublishedSite.of(folder, source, Options.DEFAULT.with(TestSettings.DEFAULT.commented(provider)))
                .page("blog/2024/03/02/kiln.html")
                .select(".posts-comments script");
    }

    private static Map<String, String> meta(Document page) {
        return page.select("meta[property]").stream()
                .collect(java.util.stream.Collectors.toMap(
                        meta -> meta.attr("property"), meta -> meta.attr("content"), (first, second) -> first));
    }

    @Test
    void excerptsInListsRepeatNoId(@TempDir Path other) throws Exception {
        PublishedSite posts = PublishedSite.of(
                other,
                """
                === 2024-01-01-one.md
                ## Summary

                <p id=raw>One</p>
                === 2024-01-02-two.md
                [Down](#raw), <b id="raw">raw</b>[^1], [this](#summary)
                ## Summary {.big}
                [^1]: Note
                """);

        Document list = posts.page("blog/index.html");
        assertThat(list.select(".posts-item-excerpt [id]")).isEmpty();
        assertThat(list.select(".posts-item-excerpt h2").eachText()).containsExactly("Summary", "Summary");
        assertThat(list.select(".posts-item-excerpt p a").eachAttr("href"))
                .contains("2024/01/02/two.html#raw", "2024/01/02/two.html#summary");
        assertThat(posts.page("blog/2024/01/02/two.html").select(".posts-content [id]"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void linksOfHtmlPostsAreWrittenAsThoseOfMarkdown(@TempDir Path other) throws Exception {
        PublishedSite posts = PublishedSite.of(
                other,
                """
                === 2024-01-01-one.html
                ---
                permalink: /deep/er/one
                ---
                <p>See <a href="/two">two</a>, <a href="2024-01-02-two.md#x">its part</a>, **not Markdown**.</p>
                === 2024-01-02-two.md
                ---
                permalink: /two
                ---
                Two
                """);

        Element content = posts.page("deep/er/one.html").selectFirst(".posts-content");
        assertThat(content.select("a").eachAttr("href")).containsExactly("../../two.html", "../../two.html#x");
        assertThat(content.text()).endsWith("**not Markdown**.");
    }
}
