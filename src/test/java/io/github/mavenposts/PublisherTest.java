package io.github.mavenposts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.markdown.MarkdownOptions;
import io.github.mavenposts.model.RedirectSettings;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.render.TestSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs on a folder of posts. */
class PublisherTest {

    @TempDir
    Path folder;

    private boolean failOnWarning;
    private int threads = 2;
    private String output = "site";
    private String state = "state";
    private SiteSettings settings = TestSettings.DEFAULT.build();

    @Test
    void publishesPostsRedirectsTagsAndFeeds() throws IOException {
        post("2024-03-7-hello.md", "tags: [a b, c]", "redirect_from: /old/hello", "---", "Hello, *world*.");
        Result result = publish();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.posts()).isEqualTo(1);
        assertThat(result.redirects()).isEqualTo(1);
        assertThat(result.tags()).isEqualTo(2);
        assertThat(result.written()).isEqualTo(result.files());
        assertThat(site())
                .containsKeys(
                        "blog/2024/03/07/hello.html",
                        "old/hello.html",
                        "blog/index.html",
                        "blog/tags/a-b/index.html",
                        "blog/feed.xml",
                        "blog/feed.json",
                        "sitemap.xml",
                        "redirects.json");
    }

    @Test
    void aSecondRunWritesNothing() throws IOException {
        post("2024-03-07-hello.md", "tags: a", "---", "Hello.");
        publish();
        Map<String, String> first = site();

        Result second = publish();
        assertThat(second.written()).isZero();
        assertThat(second.deleted()).isZero();
        assertThat(site()).isEqualTo(first);
    }

    @Test
    void onlyWhatChangedIsWrittenAndWhatIsGoneIsRemoved() throws IOException {
        post("2024-03-07-hello.md", "tags: a", "---", "Hello.");
        post("2024-03-08-bye.md", "tags: b", "redirect_from: /bye", "---", "Bye.");
        publish();
        Files.delete(folder.resolve("posts/2024-03-08-bye.md"));

        Result result = publish();
        assertThat(result.deleted()).isGreaterThan(2);
        assertThat(result.written()).isPositive().isLessThan(result.files());
        assertThat(site()).doesNotContainKeys("blog/2024/03/08/bye.html", "bye.html", "blog/tags/b/index.html");

        String output = this.output;
        this.output = "clean";
        publish();
        Map<String, String> clean = site();
        this.output = output;
        assertThat(site()).isEqualTo(clean);
    }

    @Test
    void twoFoldersOfPostsShareASiteIfOneOfThemLeavesTheMapsToTheOther() throws IOException {
        post("2024-03-07-hello.md", "tags: a", "---", "Hello.");
        publish();
        Map<String, String> blog = site();

        settings = TestSettings.DEFAULT
                .below("news")
                .settings()
                .sitemap(false)
                .redirects(new RedirectSettings(true, false, false, Set.of()))
                .build();
        state = "other-state";
        post("2024-03-08-release.md", "redirect_from: /latest", "---", "Out now.");
        Files.delete(folder.resolve("posts/2024-03-07-hello.md"));
        Result result = publish();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(site()).containsAllEntriesOf(blog).containsKeys("latest.html", "news/2024/03/08/release.html");
    }

    @Test
    void headingsThatSkipALevelAnnounceTheRightOne() throws IOException {
        post("2024-03-07-hello.md", "toc: false", "---", "### A", "", "#### B", "", "### C", "", "## D", "", "# E", "");
        publish();
        assertThat(site().get("blog/2024/03/07/hello.html"))
                .contains(
                        "<h3 id=\"a\" aria-level=\"2\">",
                        "<h4 id=\"b\" aria-level=\"3\">",
                        "<h3 id=\"c\" aria-level=\"2\">",
                        "<h2 id=\"d\">",
                        "<h1 id=\"e\" aria-level=\"2\">");
    }

    @Test
    void aFolderThatIsGoneLeavesNoPagesBehind() throws IOException {
        post("2024-03-07-hello.md", "tags: a", "---", "Hello.");
        publish();
        Files.writeString(folder.resolve("site/about.html"), "theirs");

        assertThat(new Publisher().withdraw(folder.resolve(output), folder.resolve("state")))
                .isGreaterThan(3);
        assertThat(site()).isEqualTo(Map.of("about.html", "theirs"));
        assertThat(new Publisher().withdraw(folder.resolve(output), folder.resolve("nothing")))
                .isZero();
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void aPostThatMovedNowhereIsTold() throws IOException {
        post("2024-03-07-hello.md", "redirect_to: /nowhere", "---", "[a link that nobody sees](nope)");
        post("2024-03-08-bye.md", "redirect_to: https://elsewhere.example/", "---", "");
        post("2024-03-09-here.md", "redirect_to: /blog/#posts", "---", "");

        assertThat(publish().diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "posts/2024-03-07-hello.md:2:14: the link '/nowhere' leads nowhere",
                        "posts/2024-03-09-here.md:2:14: the link '/blog/#posts' names a part that blog/index.html does"
                                + " not have");
    }

    @Test
    void addressesThatLeaveTheSiteAreErrors() throws IOException {
        post(
                "2024-03-07-hello.md",
                "permalink: /../../out",
                "redirect_from: [/a/../../b, '/c/%2e%2e/%2E./d']",
                "---",
                "Hello.");
        Result result = publish();

        assertThat(result.published()).isFalse();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "posts/2024-03-07-hello.md:2:12: the permalink \"/../../out\" leaves the site (write an address without ..)",
                        "posts/2024-03-07-hello.md:3:17: redirect_from \"/a/../../b\" leaves the site (write an address without ..)",
                        "posts/2024-03-07-hello.md:3:29: the path c/../.d.html leaves the output folder (write another address)");
    }

    @Test
    void everyMistakeIsNamedAndTheLastGoodSiteStays() throws IOException {
        post("2024-03-07-hello.md", "title: Hello", "---", "Hello.");
        publish();
        Map<String, String> good = site();

        post("2024-03-07-hello.md", "title: Hello again", "---", "Changed.");
        post("2024-03-08-yaml.md", "title: one: two", "---", "Text.");
        post("2024-03-09-date.md", "date: 2024-25-99 10:00", "---", "Text.");
        post("2024-03-10-a.md", "permalink: /same", "---", "Text.");
        post("2024-03-11-b.md", "permalink: /same", "---", "Text.");
        Result result = publish();

        assertThat(result.published()).isFalse();
        assertThat(result.diagnostics(Severity.ERROR))
                .extracting(diagnostic -> diagnostic.location().toString())
                .anyMatch(place -> place.startsWith("posts/2024-03-08-yaml.md:2:"))
                .anyMatch(place -> place.startsWith("posts/2024-03-09-date.md:2:"))
                .anyMatch(place -> place.matches("posts/2024-03-1[01]-.*\\.md:2:.*"));
        assertThat(site()).isEqualTo(good);
    }

    @Test
    void aWarningFailsTheRunWhereThatIsAsked() throws IOException {
        post("2024-03-07-hello.md", "title: Hello", "---", "See [this](/nowhere).");
        failOnWarning = true;
        Result result = publish();

        assertThat(result.published()).isFalse();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("posts/2024-03-07-hello.md:4:12: the link '/nowhere' leads nowhere");
        assertThat(site()).isEmpty();
    }

    @Test
    void pagesOfOtherToolsMayBeLinkedAndAreNeverTouched() throws IOException {
        Files.createDirectories(folder.resolve("site/css"));
        Files.writeString(folder.resolve("site/about.html"), "<h2 id=\"team\">Team</h2>");
        Files.writeString(folder.resolve("site/css/site.css"), "theirs");
        post("2024-03-07-hello.md", "title: Hello", "---", "The [team](/about#team), not [that](/about#tem).");
        Result result = publish();

        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "posts/2024-03-07-hello.md:4:37: the link '/about#tem' names a part that about.html does not have"
                                + " (did you mean '#team'?)");
        assertThat(site().get("blog/2024/03/07/hello.html")).contains("href=\"../../../../about.html#team\"");
        assertThat(site()).containsEntry("css/site.css", "theirs");
    }

    @Test
    void aPageOfAnotherToolAtTheAddressOfAPostIsAConflict() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/job.html"), "theirs");
        post("2024-03-07-job.md", "permalink: /job", "---", "Ours.");
        Result result = publish();

        assertThat(result.published()).isFalse();
        assertThat(result.diagnostics(Severity.ERROR)).singleElement().satisfies(conflict -> {
            assertThat(conflict.code()).isEqualTo("output-conflict");
            assertThat(conflict.location().file()).isEqualTo("posts/2024-03-07-job.md");
        });
        assertThat(site()).isEqualTo(Map.of("job.html", "theirs"));
    }

    @Test
    void threadsZoneAndLocaleOfTheMachineDoNotMatter() throws IOException {
        for (int number = 1; number <= 28; number++) {
            post(
                    "2024-02-%02d-post-%d.md".formatted(number, number),
                    "tags: [t%d, t%d]".formatted(number % 3, number % 5),
                    "date: 2024-02-%02d 23:30:00".formatted(number),
                    "---",
                    "Post " + number + " and [another](2024-02-01-post-1.md).");
        }
        threads = 1;
        publish();
        Map<String, String> first = site();

        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            threads = 8;
            output = "elsewhere";
            publish();
            assertThat(site()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theReportNamesEveryFileAndEveryComplaint() throws IOException {
        post("2024-03-07-hello.md", "title: Hello", "redirect_from: /old", "---", "See [this](/nowhere).");
        post("2030-01-01-later.md", "title: Later", "---", "Later.");
        publish();

        assertThat(Files.readString(folder.resolve("state/report.json")))
                .contains("\"published\":true,\"posts\":1,\"redirects\":1,")
                .contains("{\"path\":\"blog/2024/03/07/hello.html\",\"url\":\"/blog/2024/03/07/hello.html\","
                        + "\"source\":\"posts/2024-03-07-hello.md")
                .contains("\"redirectsTo\":\"/blog/2024/03/07/hello.html\"")
                .contains("\"file\":\"posts/2030-01-01-later.md\",\"reason\":\"future until 2030-01-01")
                .contains("\"severity\":\"warning\",\"code\":\"link-broken\"");
    }

    private void post(String name, String... lines) throws IOException {
        Path file = folder.resolve("posts").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\n" + String.join("\n", lines) + "\n");
    }

    private Result publish() throws IOException {
        return new Publisher()
                .publish(new SiteRequest(
                        folder.resolve("posts"),
                        folder.resolve(output),
                        folder.resolve(state),
                        folder,
                        settings,
                        Optional.empty(),
                        Optional.empty(),
                        MarkdownOptions.DEFAULT,
                        true,
                        failOnWarning,
                        threads,
                        Optional.of(folder.resolve("state/report.json"))));
    }

    private Map<String, String> site() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve(output);
        if (Files.exists(root)) {
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }
}
