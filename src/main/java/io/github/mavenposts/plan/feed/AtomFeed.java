package io.github.mavenposts.plan.feed;

import io.github.mavenposts.model.Post;
import io.github.mavenposts.plan.Content.RenderedPosts;
import io.github.mavenposts.text.Xml;
import io.github.mavenposts.url.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A feed as Atom 1.0 (RFC 4287). */
final class AtomFeed {

    private static final String GENERATOR =
            "<generator uri=\"https://github.com/mavenposts/posts-maven-plugin\">Posts Maven Plugin</generator>";

    private final Feed feed;
    private final Address self;

    /** @param self where the feed itself is published */
    AtomFeed(Feed feed, Address self) {
        this.feed = feed;
        this.self = self;
    }

    /** The document; its content is escaped, so that nothing in a post can end it. */
    String write(RenderedPosts posts) {
        Lines xml = new Lines();
        xml.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        xml.line("<feed xmlns=\"http://www.w3.org/2005/Atom\""
                + language(feed.settings().lang()) + ">");
        xml.line("  " + GENERATOR);
        xml.line("  <link href=\"" + Xml.escape(feed.absolute(self))
                + "\" rel=\"self\" type=\"application/atom+xml\"/>");
        xml.line("  <link href=\"" + Xml.escape(feed.absolute(feed.home()))
                + "\" rel=\"alternate\" type=\"text/html\"/>");
        xml.element("  ", "updated", Feed.timestamp(feed.updated()));
        xml.element("  ", "id", feed.id(self));
        xml.element("  ", "title", feed.title());
        if (!feed.settings().description().isEmpty()) {
            xml.element("  ", "subtitle", feed.settings().description());
        }
        feedAuthors().forEach(author -> author("  ", author, xml));
        feed.entries().forEach(entry -> entry(entry, posts, xml));
        xml.line("</feed>");
        return xml.text();
    }

    private void entry(Feed.Entry entry, RenderedPosts posts, Lines xml) {
        Post post = entry.post();
        String address = Xml.escape(feed.absolute(entry.address()));
        xml.line("  <entry" + language(post.lang().orElse("")) + ">");
        xml.element("    ", "title", post.title());
        xml.line("    <link href=\"" + address + "\" rel=\"alternate\" type=\"text/html\"/>");
        xml.element("    ", "published", Feed.timestamp(post.date()));
        xml.element("    ", "updated", Feed.timestamp(post.updated()));
        xml.element("    ", "id", feed.id(entry.address()));
        post.authors().forEach(author -> author("    ", author, xml));
        Stream.concat(post.categories().stream(), post.tags().stream())
                .distinct()
                .forEach(term -> xml.line("    <category term=\"" + Xml.escape(term) + "\"/>"));
        String summary = posts.summary(post);
        if (!summary.isEmpty()) {
            xml.element("    ", "summary", summary);
        }
        xml.line("    <content type=\"html\" xml:base=\"" + address + "\">" + Xml.escape(posts.html(post))
                + "</content>");
        xml.line("  </entry>");
    }

    /** A feed must name an author unless each entry does (section 4.1.1); the site's title is the last resort. */
    private List<String> feedAuthors() {
        List<String> authors = feed.authors();
        boolean needed = feed.entries().isEmpty()
                || feed.entries().stream()
                        .anyMatch(entry -> entry.post().authors().isEmpty());
        return authors.isEmpty() && needed ? List.of(feed.title()) : authors;
    }

    private static void author(String indent, String name, Lines xml) {
        xml.line(indent + "<author><name>" + Xml.escape(name) + "</name></author>");
    }

    private static String language(String lang) {
        return lang.isEmpty() ? "" : " xml:lang=\"" + Xml.escape(lang) + "\"";
    }

    /** The document as it grows. */
    private static final class Lines {
        private final List<String> lines = new ArrayList<>();

        void line(String line) {
            lines.add(line);
        }

        void element(String indent, String name, String text) {
            line(indent + "<" + name + ">" + Xml.escape(text) + "</" + name + ">");
        }

        String text() {
            return String.join("\n", lines) + "\n";
        }
    }
}
