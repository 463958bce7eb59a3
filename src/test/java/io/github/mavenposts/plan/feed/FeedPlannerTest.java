package io.github.mavenposts.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.plan.Posts;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class FeedPlannerTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final Posts SITE = Posts.of(
                    """
            === 2018-06-07-job.md
            ---
            title: My <dream> & job
            permalink: /job
            description: What I'd like
            tags: [trade, people]
            categories: [Life, trade]
            authors: [Ann, Bob]
            image: /me.png
            lang: de
            ---
            <p>Jobs ]]> &amp; more</p>
            === 2018-07-01-second.md
            ---
            date: 2018-07-01 10:00:00
            last_modified_at: 2018-09-01 12:30:00
            tags: [trade]
            ---
            === 2018-08-01-third.md
            """)
            .with(knobs -> {
                knobs.description = "News & views";
                knobs.author = "Carl";
                knobs.baseurl = "/b";
            });

    @Test
    void anAtomFeed() {
        assertThat(SITE.plan().text("blog/feed.xml"))
                .isEqualTo(
                        """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <generator uri="https://github.com/mavenposts/posts-maven-plugin">Posts Maven Plugin</generator>
                  <link href="https://example.org/b/blog/feed.xml" rel="self" type="application/atom+xml"/>
                  <link href="https://example.org/b/blog/" rel="alternate" type="text/html"/>
                  <updated>2018-09-01T12:30:00Z</updated>
                  <id>https://example.org/b/blog/feed.xml</id>
                  <title>A blog</title>
                  <subtitle>News &amp; views</subtitle>
                  <author><name>Carl</name></author>
                  <entry>
                    <title>third</title>
                    <link href="https://example.org/b/blog/2018/08/01/third.html" rel="alternate" type="text/html"/>
                    <published>2018-08-01T00:00:00Z</published>
                    <updated>2018-08-01T00:00:00Z</updated>
                    <id>https://example.org/b/blog/2018/08/01/third.html</id>
                    <content type="html" xml:base="https://example.org/b/blog/2018/08/01/third.html">
                </content>
                  </entry>
                  <entry>
                    <title>second</title>
                    <link href="https://example.org/b/blog/2018/07/01/second.html" rel="alternate" type="text/html"/>
                    <published>2018-07-01T10:00:00Z</published>
                    <updated>2018-09-01T12:30:00Z</updated>
                    <id>https://example.org/b/blog/2018/07/01/second.html</id>
                    <category term="trade"/>
                    <content type="html" xml:base="https://example.org/b/blog/2018/07/01/second.html"></content>
                  </entry>
                  <entry xml:lang="de">
                    <title>My &lt;dream&gt; &amp; job</title>
                    <link href="https://example.org/b/job" rel="alternate" type="text/html"/>
                    <published>2018-06-07T00:00:00Z</published>
                    <updated>2018-06-07T00:00:00Z</updated>
                    <id>https://example.org/b/job</id>
                    <author><name>Ann</name></author>
                    <author><name>Bob</name></author>
                    <category term="Life"/>
                    <category term="trade"/>
                    <category term="people"/>
                    <summary>What I'd like</summary>
                    <content type="html" xml:base="https://example.org/b/job">&lt;p&gt;Jobs ]]&gt; &amp;amp; more&lt;/p&gt;
                </content>
                  </entry>
                </feed>
                """);
    }

    @Test
    void aJsonFeed() {
        assertThat(json(SITE.plan().text("blog/feed.json")))
                .isEqualTo(Map.of(
                        "version", "https://jsonfeed.org/version/1.1",
                        "title", "A blog",
                        "home_page_url", "https://example.org/b/blog/",
                        "feed_url", "https://example.org/b/blog/feed.json",
                        "description", "News & views",
                        "language", "en",
                        "authors", List.of(Map.of("name", "Carl")),
                        "items",
                                List.of(
                                        Map.of(
                                                "id", "https://example.org/b/blog/2018/08/01/third.html",
                                                "url", "https://example.org/b/blog/2018/08/01/third.html",
                                                "title", "third",
                                                "content_html", "\n",
                                                "date_published", "2018-08-01T00:00:00Z",
                                                "authors", List.of(Map.of("name", "Carl"))),
                                        Map.of(
                                                "id", "https://example.org/b/blog/2018/07/01/second.html",
                                                "url", "https://example.org/b/blog/2018/07/01/second.html",
                                                "title", "second",
                                                "content_html", "",
                                                "date_published", "2018-07-01T10:00:00Z",
                                                "date_modified", "2018-09-01T12:30:00Z",
                                                "authors", List.of(Map.of("name", "Carl")),
                                                "tags", List.of("trade")),
                                        Map.ofEntries(
                                                Map.entry("id", "https://example.org/b/job"),
                                                Map.entry("url", "https://example.org/b/job"),
                                                Map.entry("title", "My <dream> & job"),
                                                Map.entry("content_html", "<p>Jobs ]]> &amp; more</p>\n"),
                                                Map.entry("summary", "What I'd like"),
                                                Map.entry("image", "https://example.org/b/me.png"),
                                                Map.entry("date_published", "2018-06-07T00:00:00Z"),
                                                Map.entry(
                                                        "authors",
                                                        List.of(Map.of("name", "Ann"), Map.of("name", "Bob"))),
                                                Map.entry("tags", List.of("Life", "trade", "people")),
                                                Map.entry("language", "de")))));
    }

    @Test
    void eachTagHasFeedsOfItsPosts() throws Exception {
        Posts.Plan plan = SITE.plan();
        Element feed = atom(plan.text("blog/tags/trade/feed.xml"));
        assertThat(texts(feed, "title")).containsExactly("A blog | trade");
        assertThat(entries(feed)).flatMap(entry -> texts(entry, "title")).containsExactly("second", "My <dream> & job");
        assertThat(json(plan.text("blog/tags/people/feed.json")))
                .containsEntry("title", "A blog | people")
                .containsEntry("home_page_url", "https://example.org/b/blog/tags/people/");
    }

    @Test
    void aFeedHoldsTheNewestPosts() throws Exception {
        Posts.Plan plan = SITE.with(knobs -> knobs.feedLimit = 1).plan();
        assertThat(entries(atom(plan.text("blog/feed.xml"))))
                .flatMap(entry -> texts(entry, "title"))
                .containsExactly("third");
        assertThat(texts(atom(plan.text("blog/feed.xml")), "updated")).containsExactly("2018-08-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", ""})
    void aFeedIsValidWhateverIsInIt(String url) throws Exception {
        String hostile = "]]> <!-- & \\\" ' \\u0001 \\uFFFF </content></feed> \\uD83D";
        Posts.Plan plan = Posts.of(
                        """
                === 2018-06-07-a.md
                ---
                title: "%s"
                permalink: "/%%22>&ü"
                description: "%s"
                tags: ["%s"]
                authors: ["%s"]
                ---
                %s
                === 2018-06-08-b.md
                """
                                .formatted(hostile, hostile, hostile, hostile, "\u0000\u000C]]></content>\uD83D"))
                .with(knobs -> {
                    knobs.url = url;
                    knobs.title = "T ]]> & <b>\u0001";
                })
                .plan();
        for (String path : plan.paths()) {
            if (path.endsWith("feed.xml")) {
                assertIsValidAtom(atom(plan.text(path)));
            } else if (path.endsWith("feed.json")) {
                // SnakeYAML reads JSON, but not this character.
                assertThat(json(plan.text(path).replace("\uFFFF", ""))).containsKeys("version", "title", "items");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", ""})
    void aFeedWithoutPostsTitleOrAuthorIsValid(String url) throws Exception {
        Element feed = atom(Posts.of("")
                .with(knobs -> {
                    knobs.url = url;
                    knobs.title = "";
                })
                .plan()
                .text("blog/feed.xml"));
        assertIsValidAtom(feed);
        assertThat(texts(feed, "updated")).containsExactly("2020-01-01T00:00:00Z");
    }

    @Test
    void withoutTheAddressOfTheSiteThereIsAWarningAndIdsThatStay() throws Exception {
        Posts site = SITE.with(knobs -> knobs.url = "");
        assertThat(site.plan().complaints())
                .containsExactly(
                        "WARNING feed-url : feeds and the sitemap need the address of the site to hold absolute addresses");
        Element feed = atom(site.plan().text("blog/feed.xml"));
        assertThat(texts(feed, "id")).singleElement().asString().startsWith("urn:uuid:");
        assertThat(texts(atom(site.plan().text("blog/feed.xml")), "id")).isEqualTo(texts(feed, "id"));
        assertThat(site.plan().text("blog/feed.xml")).contains("href=\"/job\"");
    }

    /** What RFC 4287, section 4.1, asks of a feed and its entries. */
    private static void assertIsValidAtom(Element feed) {
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        boolean feedHasAuthor = !children(feed, "author").isEmpty();
        List<Element> all = new ArrayList<>(entries(feed));
        all.add(feed);
        for (Element element : all) {
            assertThat(texts(element, "id"))
                    .singleElement()
                    .satisfies(id -> assertThat(URI.create(id).isAbsolute()).isTrue());
            assertThat(texts(element, "title")).hasSize(1);
            assertThat(texts(element, "updated")).singleElement().satisfies(OffsetDateTime::parse);
            assertThat(children(element, "link")).allSatisfy(link -> URI.create(link.getAttribute("href")));
            assertThat(children(element, "author")).allSatisfy(author -> assertThat(texts(author, "name"))
                    .singleElement()
                    .asString()
                    .isNotBlank());
        }
        boolean entriesHaveAuthors = !entries(feed).isEmpty()
                && entries(feed).stream()
                        .noneMatch(entry -> children(entry, "author").isEmpty());
        assertThat(feedHasAuthor || entriesHaveAuthors).isTrue();
        assertThat(entries(feed)).extracting(entry -> texts(entry, "id")).doesNotHaveDuplicates();
    }

    private static Element atom(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static Map<String, Object> json(String json) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
    }

    private static List<Element> entries(Element feed) {
        return children(feed, "entry");
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream().map(Node::getTextContent).toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }
}
