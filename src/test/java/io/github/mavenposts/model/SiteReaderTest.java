package io.github.mavenposts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.read.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteReaderTest {
    @TempDir
    Path project;

    private Posts posts;

    @BeforeEach
    void makeFolder() {
        posts = new Posts(project);
    }

    @Test
    void readsAPostWithAllItsFields() throws IOException {
        posts.file(
                "2018-06-7-workshop.md",
                """
                ---
                layout: post
                title: "The workshop"
                author: "Ann Other"
                inprogress: true
                comments: true
                pin: true
                redirect_from:
                    - "/old-workshop"
                    - "/shed"
                aliases: [/hut]
                permalink: "/workshop"
                description: Where things get made
                excerpt: Short
                excerpt_separator: <!--more-->
                image: {path: /bench.png, alt: A bench}
                last_modified_at: 2019-02-03
                lang: en-GB
                canonical_url: https://example.org/w
                sitemap: false
                series: Tools

                tags:
                    - hand tools
                    - wood
                categories: crafts "at home"
                mermaid: true
                ---

                Text
                """);
        Site site = posts.read();

        assertThat(posts.complaints()).isEmpty();
        assertThat(site.posts()).singleElement().satisfies(post -> {
            assertThat(post.slug()).isEqualTo("workshop");
            assertThat(post.title()).isEqualTo("The workshop");
            assertThat(post.date()).hasToString("2018-06-07T00:00Z[UTC]");
            assertThat(post.layout()).isEqualTo("post");
            assertThat(post.permalink()).contains("/workshop");
            assertThat(post.redirectFrom())
                    .containsExactly(
                            new Post.Redirect("/old-workshop", at("2018-06-7-workshop.md", 9, 7)),
                            new Post.Redirect("/shed", at("2018-06-7-workshop.md", 10, 7)),
                            new Post.Redirect("/hut", at("2018-06-7-workshop.md", 11, 11)));
            assertThat(post.redirectTo()).isEmpty();
            assertThat(post.tags()).containsExactly("hand tools", "wood");
            assertThat(post.categories()).containsExactly("crafts", "\"at", "home\"");
            assertThat(post.authors()).containsExactly("Ann Other");
            assertThat(post.description()).contains("Where things get made");
            assertThat(post.excerpt()).contains("Short");
            assertThat(post.excerptSeparator()).isEqualTo("<!--more-->");
            assertThat(post.image()).contains("/bench.png");
            assertThat(post.lastModified().orElseThrow()).hasToString("2019-02-03T00:00Z[UTC]");
            assertThat(post.lang()).contains("en-GB");
            assertThat(post.canonicalUrl()).contains("https://example.org/w");
            assertThat(post.series()).contains("Tools");
            assertThat(post.sitemap()).isFalse();
            assertThat(post.comments()).isTrue();
            assertThat(post.inProgress()).isTrue();
            assertThat(post.pinned()).isTrue();
            assertThat(post.draft()).isFalse();
            assertThat(post.data()).containsEntry("mermaid", true).containsKey("title");
            assertThat(post.source().body()).isEqualTo("Text\n");
            assertThat(post.source().bodyLine()).isEqualTo(30);
        });
    }

    private static SourceLocation at(String file, int line, int column) {
        return new SourceLocation("posts/" + file, line, column);
    }

    @Test
    void defaultsOfAPostWithoutFrontMatter() throws IOException {
        posts.file("2018-06-07-Upper_Case-Name.md", "Text");

        assertThat(posts.read().posts()).singleElement().satisfies(post -> {
            assertThat(post.slug()).isEqualTo("Upper_Case-Name");
            assertThat(post.title()).isEqualTo("Upper_case Name");
            assertThat(post.layout()).isEqualTo("post");
            assertThat(post.permalink()).isEmpty();
            assertThat(post.redirectFrom()).isEmpty();
            assertThat(post.tags()).isEmpty();
            assertThat(post.categories()).isEmpty();
            assertThat(post.authors()).isEmpty();
            assertThat(post.excerptSeparator()).isEqualTo("\n\n");
            assertThat(post.sitemap()).isTrue();
            assertThat(post.comments()).isFalse();
            assertThat(post.inProgress()).isFalse();
            assertThat(post.pinned()).isFalse();
            assertThat(post.data()).isEmpty();
        });
    }

    /** The rows of Jekyll's behaviour with file names below {@code _posts}; a slug, or why the file is no post. */
    @ParameterizedTest
    @CsvSource({
        "2018-06-7-name.md, name, Name",
        "2018-6-07-name.md, name, Name",
        "18-6-7-name.md, name, Name",
        "2018-06-07-x.txt, x, X",
        "2018-06-07-x.MD, x, X",
        "2018-06-07-x.Markdown, x, X",
        "2018-06-07-x.html, x, X",
        "sub/folder/2018-06-07-x.md, x, X",
        "2018-06-07-wait...what.md, wait...what, Wait...what",
        "2018-06-07-trail..md, trail, Trail",
        "2018-06-07--lead.md, -lead, ' Lead'",
        "2018-06-07-A--B.md, A--B, A  B",
        "2018-06-07-sp ace.md, sp ace, Sp ace",
        "2018-06-07-h#x.md, h#x, H#x",
        "2018-06-07-per%20cent.md, per%20cent, Per%20cent",
        "'2018-06-07-a,b.md', 'a,b', 'A,b'",
        "2018-06-07-quote's.md, quote's, Quote's",
        "2018-06-07-paren(1).md, paren(1), Paren(1)",
        "2018-06-07-a.b.c.md, a.b.c, A.b.c",
        "2018-06-07-ünï.md, ünï, Ünï",
        "2018-06-07-index.md, index, Index"
    })
    void filesThatArePosts(String file, String slug, String title) throws IOException {
        posts.file(file, "Text");
        Site site = posts.read();

        assertThat(posts.complaints()).isEmpty();
        assertThat(site.posts()).extracting(Post::slug, Post::title).containsExactly(tuple(slug, title));
        assertThat(site.posts().get(0).date()).hasToString("2018-06-07T00:00Z[UTC]");
        assertThat(site.posts().get(0).categories()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nodate.md        | no date in its name or front matter | (rename it to 2018-06-07-nodate.md with the right"
                        + " date, or write a date in its front matter)",
                "2018-06-07.md    | no date in its name or front matter | (rename it to 2018-06-07-2018-06-07.md with the"
                        + " right date, or write a date in its front matter)",
                "2018-06-07-.md   | nothing after the date in its name  | ''",
                "2018-06-07-name  | no extension                        | (rename it to 2018-06-07-name.md)"
            })
    void filesThatAreNoPostsAreNamed(String file, String reason, String hint) throws IOException {
        posts.file(file, "Text");
        Site site = posts.read();

        assertThat(site.posts()).isEmpty();
        assertThat(site.skipped())
                .extracting(skipped -> skipped.file().relativePath(), SkippedPost::reason)
                .containsExactly(tuple(file, reason));
        assertThat(posts.complaints())
                .containsExactly(("WARNING posts/" + file + ": this file is not a post and is not published: there is "
                                + reason + " " + hint)
                        .strip());
    }

    @Test
    void aMarkdownFileWithADateInItsFrontMatterIsAPost() throws IOException {
        posts.post("news/great-news.md", "date: 2018-06-07 10:30");

        assertThat(posts.read().posts())
                .extracting(Post::slug, Post::title, post -> post.date().toString())
                .containsExactly(tuple("great-news", "Great News", "2018-06-07T10:30Z[UTC]"));
    }

    @Test
    void otherFilesAreStatic() throws IOException {
        posts.file("pictures/a.png", "x")
                .file("2018-06-07-b.jpg", "x")
                .file("notes.txt", "x")
                .file("plain.html", "<p>x")
                .file("front.html", "---\ntitle: x\n---\nx")
                .file("_layouts/post.html", "x")
                .file(".hidden/c.md", "x")
                .file("2018-06-07-d.md~", "x")
                .file("#2018-06-07-d.md#", "x");
        Site site = posts.read();

        assertThat(site.staticFiles())
                .extracting(SourceFile::relativePath)
                .containsExactly("2018-06-07-b.jpg", "notes.txt", "pictures/a.png", "plain.html");
        assertThat(site.skipped())
                .extracting(skipped -> skipped.file().relativePath())
                .containsExactly("front.html");
    }

    @Test
    void aFolderThatIsNotThereIsAnEmptySite() throws IOException {
        assertThat(posts.read().posts()).isEmpty();
        assertThat(posts.complaints()).isEmpty();
    }

    @Test
    void newestFirstAndThenByPath() throws IOException {
        List<String> names = new ArrayList<>(List.of(
                "2018-06-07-a.md", "2018-06-07-b.md", "z/2018-06-07-a.md", "2018-06-08-c.md", "2017-01-01-d.md"));
        Collections.shuffle(names, new Random(3));
        for (String name : names) {
            posts.file(name, "Text");
        }
        posts.post("2010-01-01-late.md", "date: 2018-06-07 12:00");

        assertThat(posts.read().posts())
                .extracting(post -> post.source().file().relativePath())
                .containsExactly(
                        "2018-06-08-c.md",
                        "2010-01-01-late.md",
                        "z/2018-06-07-a.md",
                        "2018-06-07-b.md",
                        "2018-06-07-a.md",
                        "2017-01-01-d.md");
    }

    @Test
    void hiddenPostsAreListedWithTheReason() throws IOException {
        posts.post("2018-01-01-a.md", "published: false")
                .post("2018-01-02-b.md", "published:")
                .post("2018-01-03-c.md", "published: no")
                .post("2018-01-04-d.md", "draft: true")
                .post("2027-01-01-e.md", "title: E")
                .post("2018-01-06-f.md", "expires: 2020-01-01")
                .post("2018-01-07-g.md", "expires: 2030-01-01")
                .post("2018-01-08-h.md", "date: 12:30")
                .file("_drafts/idea.md", "Text")
                .file("_drafts/picture.png", "x");
        Site site = posts.read();

        assertThat(site.posts()).extracting(Post::slug).containsExactly("g");
        assertThat(site.skipped())
                .extracting(skipped -> skipped.file().relativePath(), SkippedPost::reason)
                .containsExactly(
                        tuple("2018-01-01-a.md", "unpublished"),
                        tuple("2018-01-02-b.md", "unpublished"),
                        tuple("2018-01-03-c.md", "unpublished"),
                        tuple("2018-01-04-d.md", "draft"),
                        tuple("2018-01-06-f.md", "expired since 2020-01-01T00:00:00Z"),
                        tuple("2018-01-08-h.md", "future: its date is the number 750.0, a time without a day"),
                        tuple(
                                "2027-01-01-e.md",
                                "future until 2027-01-01T00:00:00Z; it counts as 2026-06-01T12:00:00Z now"),
                        tuple("_drafts/idea.md", "draft"));
        assertThat(site.staticFiles()).isEmpty();
        assertThat(posts.complaints())
                .containsExactly("WARNING posts/2018-01-08-h.md:2:7: the post is not published: its date is the number"
                        + " 750.0, a time without a day (write a whole date such as 2018-06-07 12:30)");
    }

    @Test
    void switchesShowHiddenPosts() throws IOException {
        posts.post("2018-01-01-a.md", "published: false")
                .post("2018-01-04-d.md", "draft: true")
                .post("2027-01-01-e.md", "title: E")
                .file("_drafts/idea.md", "Text")
                .file("_drafts/2017-01-01-old.md", "Text");

        assertThat(posts.read(Posts.Switches::withUnpublished).posts())
                .extracting(Post::slug)
                .containsExactly("a");
        assertThat(posts.read(Posts.Switches::withFuture).posts())
                .extracting(Post::slug)
                .containsExactly("e");
        assertThat(posts.read(Posts.Switches::withDrafts).posts())
                .extracting(
                        Post::slug, Post::draft, post -> post.date().toInstant().toString())
                .containsExactly(
                        tuple("idea", true, Posts.NOW.toString()),
                        tuple("d", true, "2018-01-04T00:00:00Z"),
                        tuple("old", true, "2017-01-01T00:00:00Z"));
        assertThat(posts.complaints()).isEmpty();
    }

    @Test
    void readingTwiceGivesTheSame() throws IOException {
        for (int i = 10; i < 99; i++) {
            posts.post("2018-01-01-a" + i + ".md", "tags: [t" + i % 7 + ", T" + i % 7 + "]");
        }

        Site first = posts.read();
        assertThat(posts.read()).isEqualTo(first);
        assertThat(first.posts()).hasSize(89);
        assertThat(first.tags()).hasSize(14);
    }

    @Test
    void theLimitKeepsTheNewest() throws IOException {
        posts.file("2018-01-01-a.md", "x").file("2018-01-02-b.md", "x").file("2018-01-03-c.md", "x");
        Site site = posts.read(switches -> switches.limit(2));

        assertThat(site.posts()).extracting(Post::slug).containsExactly("c", "b");
        assertThat(site.skipped()).extracting(SkippedPost::reason).containsExactly("limit of 2 posts");
    }

    @Test
    void dataFilesAreRead() throws IOException {
        posts.file("_data/team/members.yml", "- name: Ann\n").file("2018-01-01-a.md", "x");

        assertThat(posts.read().data()).isEqualTo(Map.of("team", Map.of("members", List.of(Map.of("name", "Ann")))));
    }

    @Test
    void brokenFrontMatterIsPublishedAsJekyllDoesWhereThatIsAskedFor() throws IOException {
        posts.post("2018-07-16-badyaml.md", "title: a: b");
        Site site = posts.read(Posts.Switches::notStrict);

        assertThat(site.posts())
                .extracting(Post::slug, Post::title, post -> post.date().toInstant())
                .containsExactly(tuple("2018-07-16-badyaml", "", Posts.NOW));
        assertThat(posts.complaints()).hasSize(1);
        assertThat(posts.complaints().get(0)).startsWith("WARNING posts/2018-07-16-badyaml.md:2:9: ");
    }

    @Test
    void wrongTypesCountAsAbsentWhereThatIsAskedFor() throws IOException {
        posts.post("2018-07-16-a.md", "published: \"false\"\ntags: {a: 1}");

        assertThat(posts.read(Posts.Switches::notStrict).posts().get(0).tags()).isEmpty();
        assertThat(posts.complaints()).hasSize(2).allMatch(complaint -> complaint.startsWith("WARNING"));
    }
}
