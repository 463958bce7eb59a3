package io.github.mavenposts.plan.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Posts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectPlannerTest {

    @Test
    void oldAddressesLeadToThePost() {
        Posts.Plan plan = Posts.of(
                        """
                === 2018-06-07-job.md
                ---
                permalink: /job
                redirect_from: [/dream-job, perfect/job/]
                ---
                """)
                .plan();
        assertThat(plan.complaints()).isEmpty();
        assertThat(plan.stubs())
                .containsExactly("dream-job.html -> /job (job.html)", "perfect/job/index.html -> /job (job.html)");
        assertThat(plan.text("redirects.json"))
                .isEqualTo(
                        "{\"/dream-job\":\"https://example.org/job\",\"/perfect/job/\":\"https://example.org/job\"}");
    }

    @Test
    void anAddressOfThisSiteInFullIsAPath() {
        Posts.Plan plan = Posts.of(
                        """
                === 2018-06-07-job.md
                ---
                permalink: /job
                redirect_from: https://example.org/b/old
                ---
                === 2018-06-08-other.md
                ---
                permalink: /other
                redirect_to: https://example.org/b/job#top
                ---
                """)
                .with(knobs -> knobs.baseurl = "/b")
                .plan();
        assertThat(plan.complaints()).isEmpty();
        assertThat(plan.stubs()).containsExactly("old.html -> /job (job.html)", "other.html -> /job#top (job.html)");
    }

    @Test
    void anAddressOfAnotherSiteCannotBeRedirected() {
        Posts.Plan plan = post("redirect_from: http://old.example.org/job").plan();
        assertThat(plan.complaints())
                .containsExactly("WARNING redirect-foreign 2018-06-07-job.md:3:16: redirect_from "
                        + "\"http://old.example.org/job\" is on another site, which this one cannot redirect");
        assertThat(plan.stubs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.org/a?b=c, blog/2018/06/08/away.html -> https://x.org/a?b=c ()",
        "//x.org/a,           blog/2018/06/08/away.html -> //x.org/a ()",
        "mailto:a@b.c,        blog/2018/06/08/away.html -> mailto:a@b.c ()",
        "/job,                blog/2018/06/08/away.html -> /job (job.html)",
        "job,                 blog/2018/06/08/away.html -> /job (job.html)",
        "/job.html,           blog/2018/06/08/away.html -> /job.html (job.html)",
        "/x/../job?a#b,       blog/2018/06/08/away.html -> /x/../job?a#b (job.html)",
        "/blog,               blog/2018/06/08/away.html -> /blog (blog/index.html)",
        "/%6Aob,              blog/2018/06/08/away.html -> /%6Aob (job.html)",
        "/about.html,         blog/2018/06/08/away.html -> /about.html ()",
        "/Job,                blog/2018/06/08/away.html -> /Job ()",
    })
    void aPostMayLeadElsewhere(String to, String stub) {
        Posts.Plan plan = Posts.of(
                        """
                === 2018-06-07-job.md
                ---
                permalink: /job
                ---
                === 2018-06-08-away.md
                ---
                redirect_to: "%s"
                ---
                """
                                .formatted(to))
                .plan();
        assertThat(plan.complaints()).isEmpty();
        assertThat(plan.stubs()).containsExactly(stub);
        assertThat(plan.text("sitemap.xml")).contains("/job<").doesNotContain("away");
        assertThat(plan.text("blog/feed.xml")).contains("away");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\\tscript:alert(1)",
                "\\u0001vbscript:x",
                "data:text/html,x"
            })
    void aPostDoesNotLeadToAProgram(String to) {
        Posts.Plan plan = post("redirect_to: \"" + to + "\"").plan(false);
        assertThat(plan.complaints())
                .singleElement()
                .asString()
                .startsWith("ERROR redirect-unsafe 2018-06-07-job.md:3:14: ");
        assertThat(plan.stubs()).isEmpty();
    }

    @Test
    void aPostThatLeadsNowhereStaysAPage() {
        Posts.Plan plan = post("redirect_to: \" \"").plan();
        assertThat(plan.complaints())
                .containsExactly("WARNING redirect-empty 2018-06-07-job.md:3:14: redirect_to is empty");
        assertThat(plan.page("job.html").layout()).isEqualTo("post");
    }

    @ParameterizedTest
    @CsvSource({
        "/blog/,             blog/index.html of the generated page /blog/",
        "/blog/index.html,   blog/index.html of the generated page /blog/",
        "/blog/feed.xml,     blog/feed.xml of the generated page /blog/feed.xml",
        "/redirects.json,    redirects.json of the generated page /redirects.json",
        "/other,             other.html of 2018-06-08-other.md:2:12",
        "/blog/a.png,        blog/a.png of a.png",
        "/sitemap.xml/x/,    sitemap.xml of the generated page /sitemap.xml",
    })
    void aPageStaysWhenARedirectIsInItsWay(String from, String page) {
        for (boolean conflictsFail : new boolean[] {true, false}) {
            Posts.Plan plan = Posts.of(
                            """
                    === 2018-06-07-job.md
                    ---
                    permalink: /job
                    redirect_from: %s
                    ---
                    === 2018-06-08-other.md
                    ---
                    permalink: /other
                    ---
                    === a.png
                    """
                                    .formatted(from))
                    .plan(conflictsFail);
            assertThat(plan.complaints())
                    .containsExactly("WARNING redirect-on-page 2018-06-07-job.md:3:16: redirect_from \"" + from
                            + "\" is in the way of " + page + ", which stays");
            assertThat(plan.stubs()).isEmpty();
            assertThat(plan.text("redirects.json")).isEqualTo("{}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/job", "job", "/job.html", "//job", "/%6Aob"})
    void aRedirectOnItselfIsDropped(String from) {
        Posts.Plan plan = post("redirect_from: " + from).plan();
        assertThat(plan.complaints())
                .containsExactly("WARNING redirect-on-itself 2018-06-07-job.md:3:16: redirect_from \"" + from
                        + "\" is the address of the post itself");
        assertThat(plan.stubs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/job", "job.html", "https://example.org/job#x", "/x/../job?y"})
    void aPostThatLeadsToItselfStaysAPage(String to) {
        Posts.Plan plan = post("redirect_to: " + to).plan();
        assertThat(plan.complaints())
                .containsExactly("WARNING redirect-on-itself 2018-06-07-job.md:3:14: redirect_to \"" + to
                        + "\" is the address of the post itself, which stays a page");
        assertThat(plan.page("job.html").layout()).isEqualTo("post");
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "/", "/index.html", "/index"})
    void theHomePageOfTheSiteIsNotReplaced(String from) {
        for (boolean conflictsFail : new boolean[] {true, false}) {
            Posts.Plan plan = post("redirect_from: [" + from + "]").plan(conflictsFail);
            assertThat(plan.complaints())
                    .containsExactly("ERROR redirect-home 2018-06-07-job.md:3:17: redirect_from \""
                            + from.replace("'", "") + "\" would replace the home page of the site");
            assertThat(plan.stubs()).isEmpty();
        }
    }

    @Test
    void theHomePageOfASectionThatIsTheRootStaysToo() {
        assertThat(post("redirect_from: /")
                        .with(knobs -> knobs.section = "")
                        .plan()
                        .complaints())
                .containsExactly("WARNING redirect-on-page 2018-06-07-job.md:3:16: redirect_from \"/\" "
                        + "is in the way of index.html of the generated page /, which stays");
    }

    @Test
    void twoPostsWithTheSameOldAddressAreBothNamed() {
        Posts site = Posts.of(
                """
                === 2018-01-01-a.md
                ---
                permalink: /a
                redirect_from: [/first, /old]
                ---
                === 2018-01-02-b.md
                ---
                permalink: /b
                redirect_from: /old
                ---
                """);
        String message = " redirect-conflict 2018-01-02-b.md:3:16: /old redirects to /b, "
                + "but 2018-01-01-a.md:3:25 redirects it to /a";
        assertThat(site.plan().complaints()).containsExactly("ERROR" + message);
        Posts.Plan asJekyll = site.plan(false);
        assertThat(asJekyll.complaints()).containsExactly("WARNING" + message);
        assertThat(asJekyll.stubs()).containsExactly("first.html -> /a (a.html)", "old.html -> /b (b.html)");
        assertThat(asJekyll.text("redirects.json"))
                .isEqualTo("{\"/first\":\"https://example.org/a\",\"/old\":\"https://example.org/b\"}");
    }

    @Test
    void aPostMayWriteAnOldAddressInSeveralWays() {
        Posts.Plan plan = post("redirect_from: [/old, /old.html, old]").plan();
        assertThat(plan.complaints()).isEmpty();
        assertThat(plan.stubs()).containsExactly("old.html -> /job (job.html)");
    }

    @Test
    void postsThatLeadToEachOtherAreALoop() {
        Posts site = Posts.of(
                """
                === 2018-01-01-a.md
                ---
                permalink: /a
                redirect_to: /b
                ---
                === 2018-01-02-b.md
                ---
                permalink: /b
                redirect_to: /a
                ---
                === 2018-01-03-c.md
                ---
                permalink: /c
                redirect_to: /a
                ---
                """);
        Posts.Plan plan = site.plan();
        assertThat(plan.complaints())
                .containsExactly(
                        "ERROR redirect-loop 2018-01-01-a.md:3:14: /a redirects in a loop: it leads to /b of 2018-01-02-b.md:3:14",
                        "ERROR redirect-loop 2018-01-02-b.md:3:14: /b redirects in a loop: it leads to /a of 2018-01-01-a.md:3:14");
        assertThat(plan.stubs()).containsExactly("c.html -> /a (a.html)");
        assertThat(site.plan(false).complaints()).hasSize(2).allMatch(complaint -> complaint.startsWith("WARNING"));
    }

    @Test
    void aPostThatLeadsToItsOwnOldAddressIsALoop() {
        Posts.Plan plan = Posts.of(
                        """
                === 2018-01-01-a.md
                ---
                permalink: /a
                redirect_from: /old
                redirect_to: /old
                ---
                """)
                .plan();
        assertThat(plan.complaints())
                .containsExactly(
                        "ERROR redirect-loop 2018-01-01-a.md:3:16: /old redirects in a loop: it leads to /a of 2018-01-01-a.md:4:14",
                        "ERROR redirect-loop 2018-01-01-a.md:4:14: /a redirects in a loop: it leads to /old of 2018-01-01-a.md:3:16");
        assertThat(plan.stubs()).isEmpty();
        assertThat(plan.page("a.html").layout()).isEqualTo("post");
    }

    @Test
    void aChainLeadsStraightToItsEnd() {
        Posts.Plan plan = Posts.of(
                        """
                === 2018-01-01-a.md
                ---
                permalink: /a
                redirect_from: /oldest
                redirect_to: /b
                ---
                === 2018-01-02-b.md
                ---
                permalink: /b
                redirect_to: /old-c#part
                ---
                === 2018-01-03-c.md
                ---
                permalink: /c
                redirect_from: /old-c
                ---
                """)
                .plan();
        assertThat(plan.complaints())
                .containsExactly(
                        "WARNING redirect-chain 2018-01-01-a.md:3:16: /oldest leads to /a, which redirects to /c (2018-01-01-a.md:4:14)",
                        "WARNING redirect-chain 2018-01-01-a.md:4:14: /a leads to /b, which redirects to /c (2018-01-02-b.md:3:14)",
                        "WARNING redirect-chain 2018-01-02-b.md:3:14: /b leads to /old-c, which redirects to /c (2018-01-03-c.md:3:16)");
        assertThat(plan.stubs())
                .containsExactly(
                        "a.html -> /c (c.html)",
                        "b.html -> /c (c.html)",
                        "old-c.html -> /c (c.html)",
                        "oldest.html -> /c (c.html)");
    }

    @Test
    void aLongChainIsFollowedWithoutRecursion() {
        StringBuilder text = new StringBuilder();
        for (int post = 0; post < 5_000; post++) {
            text.append("=== 2018-01-01-p")
                    .append(post)
                    .append(".md\n---\npermalink: /p")
                    .append(post);
            if (post < 4_999) {
                text.append("\nredirect_to: /p").append(post + 1);
            }
            text.append("\n---\n");
        }
        Posts.Plan plan = Posts.of(text.toString()).plan();
        assertThat(plan.publication().at("p0.html").orElseThrow().content())
                .isEqualTo(new Content.Redirect("/p4999", Optional.of("p4999.html")));
    }

    @Test
    void aRedirectByQueryIsForServersOnly() {
        Posts.Plan plan = post("redirect_from: ['/?p=12', '/x?y=1']").plan();
        assertThat(plan.complaints())
                .containsExactly(
                        "WARNING redirect-query 2018-06-07-job.md:3:17: redirect_from \"/?p=12\" has a query, by which no file can redirect",
                        "WARNING redirect-query 2018-06-07-job.md:3:27: redirect_from \"/x?y=1\" has a query, by which no file can redirect");
        assertThat(plan.stubs()).isEmpty();
        assertThat(plan.text("redirects.json")).contains("\"/?p=12\":\"https://example.org/job\"");
    }

    @Test
    void aNumberSignNeverReachesAServer() {
        Posts.Plan plan = post("redirect_from: \"/h#x\"").plan();
        assertThat(plan.complaints())
                .containsExactly(
                        "WARNING redirect-fragment 2018-06-07-job.md:3:16: redirect_from \"/h#x\" has a #, which no browser sends");
        assertThat(plan.stubs()).containsExactly("h#x.html -> /job (job.html)");
    }

    @Test
    void anAddressThatDiffersOnlyInCaseFromAPageIsKeptWithAWarning() {
        Posts.Plan plan = post("redirect_from: /JOB").plan();
        assertThat(plan.complaints())
                .containsExactly(
                        "WARNING redirect-case 2018-06-07-job.md:3:16: the redirect JOB.html differs only in case from job.html of 2018-06-07-job.md:2:12");
        assertThat(plan.stubs()).containsExactly("JOB.html -> /job (job.html)");
    }

    @Test
    void aRedirectThatLeavesTheOutputIsAnError() {
        assertThat(post("redirect_from: /%2e%2e/x").plan(false).complaints())
                .containsExactly(
                        "ERROR path-unsafe 2018-06-07-job.md:3:16: the path ../x.html leaves the output folder");
    }

    @Test
    void withoutAHostRedirectsStartAtTheRoot() {
        assertThat(post("redirect_from: /old")
                        .with(knobs -> {
                            knobs.url = "";
                            knobs.baseurl = "/b";
                        })
                        .plan()
                        .text("redirects.json"))
                .isEqualTo("{\"/old\":\"/b/job\"}");
    }

    private static Posts post(String frontMatter) {
        return Posts.of("=== 2018-06-07-job.md\n---\npermalink: /job\n" + frontMatter + "\n---\n");
    }
}
