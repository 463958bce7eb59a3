package io.github.mavenposts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.url.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PublicationPlannerTest {

    private static final Posts SITE = Posts.of(
            """
            === 2018-06-07-job.md
            ---
            title: The job
            permalink: /job
            redirect_from: [/dream-job, /perfect-job/]
            tags: [trade, people]
            categories: [Life]
            authors: [Ann]
            series: Jobs
            ---
            A job.
            === 2018-07-01-second.md
            ---
            tags: [trade]
            series: Jobs
            ---
            Another.
            === 2019-01-02-third.md
            ---
            pin: true
            ---
            === files/logo.png
            """);

    @Test
    void aSectionConsistsOfTheseFiles() {
        Posts.Plan plan = SITE.plan();
        assertThat(plan.complaints()).isEmpty();
        assertThat(plan.paths())
                .containsExactly(
                        "blog/2018/06/index.html",
                        "blog/2018/07/01/second.html",
                        "blog/2018/07/index.html",
                        "blog/2018/index.html",
                        "blog/2019/01/02/third.html",
                        "blog/2019/01/index.html",
                        "blog/2019/index.html",
                        "blog/archive/index.html",
                        "blog/authors/ann/index.html",
                        "blog/authors/index.html",
                        "blog/categories/index.html",
                        "blog/categories/life/index.html",
                        "blog/feed.json",
                        "blog/feed.xml",
                        "blog/files/logo.png",
                        "blog/index.html",
                        "blog/series/index.html",
                        "blog/series/jobs/index.html",
                        "blog/tags/index.html",
                        "blog/tags/people/feed.json",
                        "blog/tags/people/feed.xml",
                        "blog/tags/people/index.html",
                        "blog/tags/trade/feed.json",
                        "blog/tags/trade/feed.xml",
                        "blog/tags/trade/index.html",
                        "dream-job.html",
                        "job.html",
                        "perfect-job/index.html",
                        "redirects.json",
                        "sitemap.xml");
        assertThat(plan.publication().pages())
                .containsOnly(
                        Map.entry("list", new Address("/blog/", "blog/index.html")),
                        Map.entry("tags", new Address("/blog/tags/", "blog/tags/index.html")),
                        Map.entry("categories", new Address("/blog/categories/", "blog/categories/index.html")),
                        Map.entry("authors", new Address("/blog/authors/", "blog/authors/index.html")),
                        Map.entry("series", new Address("/blog/series/", "blog/series/index.html")),
                        Map.entry("archives", new Address("/blog/archive/", "blog/archive/index.html")),
                        Map.entry("feed", new Address("/blog/feed.xml", "blog/feed.xml")),
                        Map.entry("json_feed", new Address("/blog/feed.json", "blog/feed.json")),
                        Map.entry("sitemap", new Address("/sitemap.xml", "sitemap.xml")));
    }

    @Test
    void aPostKnowsItsNeighboursLabelsAndRelatives() {
        Posts.Plan plan = SITE.plan();
        Content.Page page = plan.page("job.html");
        assertThat(page.layout()).isEqualTo("post");
        assertThat(page.title()).isEqualTo("The job");
        assertThat(slug(page.data().get("newer"))).isEqualTo("second");
        assertThat(page.data()).doesNotContainKey("older");
        assertThat(slugs(page.data().get("related"))).containsExactly("second");
        assertThat(slugs(page.data().get("series_posts"))).containsExactly("job", "second");
        assertThat(names(page.data().get("tags"))).containsExactly("trade", "people");
        assertThat(names(page.data().get("categories"))).containsExactly("Life");
        assertThat(names(page.data().get("authors"))).containsExactly("Ann");
        assertThat(names(page.data().get("series"))).containsExactly("Jobs");
        Content.Page third = plan.page("blog/2019/01/02/third.html");
        assertThat(third.data()).doesNotContainKeys("newer", "series_posts");
        assertThat(slug(third.data().get("older"))).isEqualTo("second");
    }

    @Test
    void theListIsInPagesWithPinnedPostsFirst() {
        Posts.Plan plan = Posts.of(
                        """
                === 2018-01-01-a.md
                ---
                pin: true
                ---
                === 2018-01-02-b.md
                === 2018-01-03-c.md
                === 2018-01-04-d.md
                === 2018-01-05-e.md
                """)
                .with(knobs -> knobs.paginate = 2)
                .plan();
        assertThat(slugs(plan.page("blog/index.html").data().get("posts"))).containsExactly("a", "e");
        assertThat(slugs(plan.page("blog/page/2/index.html").data().get("posts")))
                .containsExactly("d", "c");
        assertThat(slugs(plan.page("blog/page/3/index.html").data().get("posts")))
                .containsExactly("b");
        Map<?, ?> paginator =
                (Map<?, ?>) plan.page("blog/page/2/index.html").data().get("paginator");
        Address first = new Address("/blog/", "blog/index.html");
        Address second = new Address("/blog/page/2/", "blog/page/2/index.html");
        Address third = new Address("/blog/page/3/", "blog/page/3/index.html");
        assertThat(paginator)
                .isEqualTo(Map.of(
                        "page", 2,
                        "per_page", 2,
                        "total_posts", 5,
                        "total_pages", 3,
                        "previous", first,
                        "next", third,
                        "pages",
                                List.of(
                                        Map.of("number", 1, "address", first),
                                        Map.of("number", 2, "address", second),
                                        Map.of("number", 3, "address", third))));
        Map<?, ?> last = (Map<?, ?>) plan.page("blog/page/3/index.html").data().get("paginator");
        assertThat(last.containsKey("next")).isFalse();
    }

    @Test
    void labelsHaveAPageEachAndAnIndex() {
        Posts.Plan plan = SITE.plan();
        assertThat(names(plan.page("blog/tags/index.html").data().get("labels")))
                .containsExactly("people", "trade");
        Content.Page trade = plan.page("blog/tags/trade/index.html");
        assertThat(trade.layout()).isEqualTo("tag");
        assertThat(trade.title()).isEqualTo("trade");
        assertThat(slugs(trade.data().get("posts"))).containsExactly("second", "job");
        assertThat(trade.data())
                .containsEntry("feed", new Address("/blog/tags/trade/feed.xml", "blog/tags/trade/feed.xml"));
        assertThat(plan.page("blog/categories/life/index.html").layout()).isEqualTo("category");
        assertThat(plan.page("blog/authors/ann/index.html").layout()).isEqualTo("author");
        assertThat(plan.page("blog/series/index.html").layout()).isEqualTo("series_index");
        Content.Page series = plan.page("blog/series/jobs/index.html");
        assertThat(series.layout()).isEqualTo("series");
        assertThat(series.data()).doesNotContainKey("feed");
        assertThat(slugs(series.data().get("posts"))).containsExactly("job", "second");
    }

    @Test
    void archivesAreByYearAndByMonth() {
        Posts.Plan plan = SITE.plan();
        Content.Page month = plan.page("blog/2018/06/index.html");
        assertThat(month.title()).isEqualTo("June 2018");
        assertThat(month.data()).containsEntry("year", "2018").containsEntry("month", "06");
        Content.Page year = plan.page("blog/2018/index.html");
        assertThat(year.title()).isEqualTo("2018");
        assertThat(year.data()).doesNotContainKey("month");
        assertThat(slugs(year.data().get("posts"))).containsExactly("second", "job");
        assertThat(plan.page("blog/archive/index.html").data().get("years"))
                .isEqualTo(List.of(
                        Map.of(
                                "year",
                                "2019",
                                "address",
                                new Address("/blog/2019/", "blog/2019/index.html"),
                                "count",
                                1,
                                "months",
                                List.of(Map.of(
                                        "month",
                                        "01",
                                        "name",
                                        "January",
                                        "address",
                                        new Address("/blog/2019/01/", "blog/2019/01/index.html"),
                                        "count",
                                        1))),
                        Map.of(
                                "year",
                                "2018",
                                "address",
                                new Address("/blog/2018/", "blog/2018/index.html"),
                                "count",
                                2,
                                "months",
                                List.of(
                                        Map.of(
                                                "month",
                                                "07",
                                                "name",
                                                "July",
                                                "address",
                                                new Address("/blog/2018/07/", "blog/2018/07/index.html"),
                                                "count",
                                                1),
                                        Map.of(
                                                "month",
                                                "06",
                                                "name",
                                                "June",
                                                "address",
                                                new Address("/blog/2018/06/", "blog/2018/06/index.html"),
                                                "count",
                                                1)))));
    }

    @Test
    void monthsAreNamedInTheLanguageOfTheSite() {
        assertThat(SITE.with(knobs -> knobs.lang = "de")
                        .plan()
                        .page("blog/2018/06/index.html")
                        .title())
                .isEqualTo("Juni 2018");
        assertThat(SITE.with(knobs -> knobs.lang = "xx")
                        .plan()
                        .page("blog/2018/06/index.html")
                        .title())
                .isEqualTo("June 2018");
        assertThat(SITE.with(knobs -> knobs.lang = "")
                        .plan()
                        .page("blog/2018/06/index.html")
                        .title())
                .isEqualTo("June 2018");
    }

    @Test
    void aSectionMayBeTheRoot() {
        Posts.Plan plan = SITE.with(knobs -> knobs.section = "").plan();
        assertThat(plan.complaints()).isEmpty();
        assertThat(plan.paths()).contains("index.html", "tags/trade/index.html", "feed.xml", "files/logo.png");
        assertThat(plan.publication().pages().get("list")).isEqualTo(new Address("/", "index.html"));
    }

    @Test
    void aSectionMayLieDeeper() {
        assertThat(SITE.with(knobs -> knobs.section = "/news/2 us/")
                        .plan()
                        .publication()
                        .pages()
                        .get("tags"))
                .isEqualTo(new Address("/news/2%20us/tags/", "news/2 us/tags/index.html"));
    }

    @Test
    void aSectionWithoutPostsIsAnEmptyListAndFeeds() {
        Posts.Plan plan = Posts.of("").plan();
        assertThat(plan.complaints()).isEmpty();
        assertThat(plan.paths())
                .containsExactly(
                        "blog/archive/index.html",
                        "blog/feed.json",
                        "blog/feed.xml",
                        "blog/index.html",
                        "redirects.json",
                        "sitemap.xml");
    }

    @Test
    void filesAreFoundByTheAddressesThatPeopleWrite() {
        Publication publication = SITE.plan().publication();
        assertThat(publication.atUrl("/job"))
                .map(Artifact::address)
                .map(Address::path)
                .contains("job.html");
        assertThat(publication.atUrl("/blog"))
                .map(Artifact::address)
                .map(Address::path)
                .contains("blog/index.html");
        assertThat(publication.atUrl("blog/"))
                .map(Artifact::address)
                .map(Address::path)
                .contains("blog/index.html");
        assertThat(publication.atUrl("/Job")).isEmpty();
        assertThat(publication.atUrlIgnoringCase("/Job"))
                .map(Artifact::address)
                .map(Address::path)
                .contains("job.html");
        assertThat(publication.atUrl("/none")).isEmpty();
    }

    @Test
    void theOrderOfTheFilesDoesNotMatterAndTwiceIsTheSame() {
        List<Map.Entry<String, String>> files = new ArrayList<>(SITE.files().entrySet());
        List<String> expected = everything(SITE.plan());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(files, new Random(seed));
            Map<String, String> shuffled = new LinkedHashMap<>();
            files.forEach(file -> shuffled.put(file.getKey(), file.getValue()));
            assertThat(everything(new Posts(shuffled, SITE.settings()).plan())).isEqualTo(expected);
        }
    }

    private static List<String> everything(Posts.Plan plan) {
        return plan.publication().artifacts().values().stream()
                .map(artifact -> artifact.address() + " " + artifact.source() + " "
                        + (artifact.content() instanceof Content.Text
                                ? plan.text(artifact.address().path())
                                : artifact.content()))
                .toList();
    }

    private static String slug(Object post) {
        return ((Post) post).slug();
    }

    private static List<String> slugs(Object posts) {
        return ((List<?>) posts).stream().map(PublicationPlannerTest::slug).toList();
    }

    private static List<String> names(Object labels) {
        return ((List<?>) labels).stream().map(label -> ((Label) label).name()).toList();
    }
}
