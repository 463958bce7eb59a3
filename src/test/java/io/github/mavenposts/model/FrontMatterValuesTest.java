package io.github.mavenposts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Types of front matter by table: what is accepted, what it means, what is refused. */
class FrontMatterValuesTest {
    @TempDir
    Path project;

    private static Arguments means(String yaml, Function<Post, Object> field, Object expected) {
        return Arguments.of(yaml, field, expected);
    }

    static Stream<Arguments> accepted() {
        Function<Post, Object> redirects =
                post -> post.redirectFrom().stream().map(Post.Redirect::address).toList();
        return Stream.of(
                means("tags: one two", Post::tags, List.of("one", "two")),
                means("tags: [one two, three]", Post::tags, List.of("one two", "three")),
                means("tags: [a, ~, b, a]", Post::tags, List.of("a", "b")),
                means("tags: [3, 1.10, 2018-06-07, 2018]", Post::tags, List.of("3", "1.1", "2018-06-07", "2018")),
                means("tags: 2018", Post::tags, List.of("2018")),
                means("tags: [[a, b], c]", Post::tags, List.of("a", "b", "c")),
                means("tags:", Post::tags, List.of()),
                means("tags: []", Post::tags, List.of()),
                means("tags: \"\"", Post::tags, List.of()),
                means("tag: Foo Bar", Post::tags, List.of("Foo Bar")),
                means("tag: [a, b]", Post::tags, List.of("a", "b")),
                means("tags: a b\ntag: c d", Post::tags, List.of("a", "b", "c d")),
                means("categories: one two", Post::categories, List.of("one", "two")),
                means("category: Foo Bar", Post::categories, List.of("Foo Bar")),
                means("categories: [a, 2018, \"2018\"]\ncategory: a", Post::categories, List.of("a", "2018")),
                means("author: Ann Other", Post::authors, List.of("Ann Other")),
                means("author: {name: Ann, url: x}", Post::authors, List.of("Ann")),
                means("authors: [Ann, {name: Bob}, ~]", Post::authors, List.of("Ann", "Bob")),
                means("author: Ann\nauthors: [Bob, Ann]", Post::authors, List.of("Ann", "Bob")),
                means("author: [Ann, Bob]", Post::authors, List.of("Ann", "Bob")),
                means("redirect_from: /a", redirects, List.of("/a")),
                means("redirect_from: [/a, ~, b]", redirects, List.of("/a", "b")),
                means("redirect_from:", redirects, List.of()),
                means("aliases: [/c]\nredirect_from: /a", redirects, List.of("/a", "/c")),
                means(
                        "redirect_to: https://x.y/",
                        post -> post.redirectTo().orElseThrow().address(),
                        "https://x.y/"),
                means(
                        "redirect_to: [~, /a, /b]",
                        post -> post.redirectTo().orElseThrow().address(),
                        "/a"),
                means("redirect_to:", post -> post.redirectTo().isPresent(), false),
                means("title: 2018", Post::title, "2018"),
                means("title: 1.10", Post::title, "1.1"),
                means("title: 2018-06-07", Post::title, "2018-06-07"),
                means("title: :sym", Post::title, ":sym"),
                means("title:", Post::title, "X"),
                means("slug: Own Slug", Post::slug, "Own Slug"),
                means("slug: 7", Post::slug, "7"),
                means("permalink: /a/:year/", post -> post.permalink().orElseThrow(), "/a/:year/"),
                means("permalink: 7", post -> post.permalink().orElseThrow(), "7"),
                means("permalink:", post -> post.permalink().isPresent(), false),
                means("layout: wide", Post::layout, "wide"),
                means("layout:", Post::layout, "post"),
                means("layout: none", Post::layout, "none"),
                means("layout: false", Post::layout, "none"),
                means("image: /a.png", post -> post.image().orElseThrow(), "/a.png"),
                means("image: {path: /a.png}", post -> post.image().orElseThrow(), "/a.png"),
                means("image: {feature: a.png}", post -> post.image().orElseThrow(), "a.png"),
                means("image: {width: 7}", post -> post.image().isPresent(), false),
                means("excerpt: Short", post -> post.excerpt().orElseThrow(), "Short"),
                means("excerpt: false", post -> post.excerpt().isPresent(), false),
                means("excerpt_separator: \"\"", Post::excerptSeparator, ""),
                means("excerpt_separator: \"\\n\\n\\n\"", Post::excerptSeparator, "\n\n\n"),
                means("excerpt_separator:", Post::excerptSeparator, "\n\n"),
                means("series: {name: S, part: 1}", post -> post.series().orElseThrow(), "S"),
                means("sitemap: {priority: 0.7}", Post::sitemap, true),
                means("sitemap:", Post::sitemap, true),
                means("sitemap: no", Post::sitemap, false),
                means("comments: on", Post::comments, true),
                means("comments: {id: 7}", Post::comments, false),
                means("inprogress: yes", Post::inProgress, true),
                means("pin:", Post::pinned, false),
                means("published: yes", Post::slug, "x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void accepts(String yaml, Function<Post, Object> field, Object expected) throws IOException {
        Posts posts = new Posts(project).post("2018-06-07-x.md", yaml);
        Site site = posts.read();

        assertThat(posts.complaints()).isEmpty();
        assertThat(field.apply(site.posts().get(0))).isEqualTo(expected);
    }

    static Stream<Arguments> refused() {
        String labels = "expected a list of texts, or words separated by spaces";
        String addresses = "expected an address such as /old-name, or a list of addresses";
        String names = "expected a name, a map with `name`, or a list of those";
        String quotes = " (put the word into quotes to mean the text)";
        return Stream.of(
                Arguments.of("tags: {a: 1}", "2:7: `tags` is the map {a: 1}; " + labels),
                Arguments.of("tags: [a, {b: {c: 1}}]", "2:11: `tags` is the map {b: {…}}; " + labels),
                Arguments.of(
                        "tags:\n  -a\n  -b",
                        "3:3: `tags` is the text \"-a -b\": a list item needs a space after - (write - a)"),
                Arguments.of("tag: {a: 1}", "2:6: `tag` is the map {a: 1}; expected a text"),
                Arguments.of("categories: {a: 1}", "2:13: `categories` is the map {a: 1}; " + labels),
                Arguments.of("redirect_from: 3", "2:16: `redirect_from` is the number 3; " + addresses),
                Arguments.of(
                        "redirect_from: {json: false}", "2:16: `redirect_from` is the map {json: false}; " + addresses),
                Arguments.of("redirect_from: [/a, 4]", "2:21: `redirect_from` is the number 4; " + addresses),
                Arguments.of(
                        "redirect_from:\n- /a\n- yes",
                        "4:3: `redirect_from` is the truth value true; " + addresses + quotes),
                Arguments.of(
                        "redirect_from:\n  -/a\n  -/b",
                        "3:3: `redirect_from` is the text \"-/a -/b\": a list item needs a space after - (write - /a)"),
                Arguments.of("redirect_to: 3", "2:14: `redirect_to` is the number 3; " + addresses),
                Arguments.of("aliases: 3", "2:10: `aliases` is the number 3; " + addresses),
                Arguments.of("permalink: [x]", "2:12: `permalink` is the list [x]; expected a text"),
                Arguments.of("title: [x]", "2:8: `title` is the list [x]; expected a text"),
                Arguments.of("layout: {a: b}", "2:9: `layout` is the map {a: b}; expected a text"),
                Arguments.of("lang: no", "2:7: `lang` is the truth value false; expected a text" + quotes),
                Arguments.of(
                        "permalink: false", "2:12: `permalink` is the truth value false; expected a text" + quotes),
                Arguments.of("slug: [x]", "2:7: `slug` is the list [x]; expected a text"),
                Arguments.of("description: {a: b}", "2:14: `description` is the map {a: b}; expected a text"),
                Arguments.of("excerpt: [x]", "2:10: `excerpt` is the list [x]; expected a text"),
                Arguments.of("image: [x]", "2:8: `image` is the list [x]; expected a text"),
                Arguments.of("canonical_url: [x]", "2:16: `canonical_url` is the list [x]; expected a text"),
                Arguments.of(
                        "series: {a: b}", "2:9: `series` is the map {a: b}; expected a text, or a map with `name`"),
                Arguments.of("author: {a: b}", "2:9: `author` is the map {a: b}; " + names),
                Arguments.of("authors: [[a]]", "2:11: `authors` is the list [a]; " + names),
                Arguments.of("published: \"maybe\"", "2:12: `published` is the text \"maybe\"; expected true or false"),
                Arguments.of("published: \"false\"", "2:12: `published` is the text \"false\"; expected true or false"),
                Arguments.of("draft: 1", "2:8: `draft` is the number 1; expected true or false"),
                Arguments.of("comments: disqus", "2:11: `comments` is the text \"disqus\"; expected true or false"),
                Arguments.of("inprogress: [x]", "2:13: `inprogress` is the list [x]; expected true or false"),
                Arguments.of("pin: 1", "2:6: `pin` is the number 1; expected true or false"),
                Arguments.of("sitemap: never", "2:10: `sitemap` is the text \"never\"; expected true or false"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String yaml, String complaint) throws IOException {
        Posts posts = new Posts(project).post("2018-06-07-x.md", yaml);
        posts.read();

        assertThat(posts.complaints()).containsExactly("ERROR posts/2018-06-07-x.md:" + complaint);
    }

    @Test
    void warnsOfWordsThatYamlTakesForTruthValues() throws IOException {
        Posts posts = new Posts(project).post("2018-06-07-x.md", "title: Yes\ntags: [on, off]");
        Post post = posts.read().posts().get(0);

        assertThat(post.title()).isEqualTo("true");
        assertThat(post.tags()).containsExactly("true", "false");
        assertThat(posts.complaints())
                .containsExactly(
                        "WARNING posts/2018-06-07-x.md:2:8: `title` is read as the truth value true, not as a text"
                                + " (put it into quotes to mean the word that is written)",
                        "WARNING posts/2018-06-07-x.md:3:8: `tags` is read as the truth value true, not as a text"
                                + " (put it into quotes to mean the word that is written)",
                        "WARNING posts/2018-06-07-x.md:3:12: `tags` is read as the truth value false, not as a text"
                                + " (put it into quotes to mean the word that is written)");
    }

    @Test
    void wordsAreSplitAtSpacesAndCommasAreTold() throws IOException {
        Posts posts = new Posts(project).post("2018-06-07-x.md", "tags: \"one two, three\"");

        assertThat(posts.read().posts().get(0).tags()).containsExactly("one", "two,", "three");
        assertThat(posts.complaints())
                .containsExactly(
                        "WARNING posts/2018-06-07-x.md:2:7: `tags` is split at spaces alone, and the commas stay"
                                + " (write [one two, three])");
    }

    @Test
    void warnsOfLanguagesThatBrowsersDoNotKnow() throws IOException {
        Posts posts = new Posts(project)
                .post("2018-01-01-a.md", "lang: en_US")
                .post("2018-01-02-b.md", "lang: zh-Hant-TW")
                .post("2018-01-04-d.md", "lang: Swiss German");

        assertThat(posts.read().posts())
                .extracting(post -> post.lang().orElseThrow())
                .containsExactlyInAnyOrder("en_US", "zh-Hant-TW", "Swiss German");
        assertThat(posts.complaints())
                .contains(
                        "WARNING posts/2018-01-01-a.md:2:7: `lang` is 'en_US', which is no language that browsers know"
                                + " (write en-US)",
                        "WARNING posts/2018-01-04-d.md:2:7: `lang` is 'Swiss German', which is no language that browsers"
                                + " know (write a code such as en or pt-BR)")
                .hasSize(2);
    }

    @Test
    void mistakesInHiddenPostsAreWarnings() throws IOException {
        Posts posts = new Posts(project)
                .post("2018-06-07-x.md", "draft: true\ntags: {a: 1}\ndate: soon")
                .post("2018-06-08-y.md", "published: false\npin: 1")
                .post("2028-06-08-z.md", "pin: 1");
        posts.read();

        assertThat(posts.complaints())
                .containsExactly(
                        "WARNING posts/2018-06-07-x.md:3:7: `tags` is the map {a: 1};"
                                + " expected a list of texts, or words separated by spaces",
                        "WARNING posts/2018-06-07-x.md:4:7: `date` is the text \"soon\";"
                                + " expected a date such as 2018-06-07 or 2018-06-07 10:30:00 +0200",
                        "WARNING posts/2018-06-08-y.md:3:6: `pin` is the number 1; expected true or false",
                        "ERROR posts/2028-06-08-z.md:2:6: `pin` is the number 1; expected true or false");
    }

    @Test
    void theAuthorOfTheSiteIsThatOfPostsThatNameNone() throws IOException {
        Site site = new Posts(project)
                .post("2018-06-07-x.md", "title: X")
                .post("2018-06-08-y.md", "author: Ann")
                .read(switches -> switches.author("The Team"));

        assertThat(site.posts()).extracting(Post::authors).containsExactly(List.of("Ann"), List.of("The Team"));
    }
}
