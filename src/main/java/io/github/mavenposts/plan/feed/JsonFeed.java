package io.github.mavenposts.plan.feed;

import io.github.mavenposts.model.Post;
import io.github.mavenposts.plan.Content.RenderedPosts;
import io.github.mavenposts.text.Json;
import io.github.mavenposts.url.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A feed as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
final class JsonFeed {

    private final Feed feed;
    private final Address self;

    /** @param self where the feed itself is published */
    JsonFeed(Feed feed, Address self) {
        this.feed = feed;
        this.self = self;
    }

    /** The document. */
    String write(RenderedPosts posts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.absolute(feed.home()));
        json.put("feed_url", feed.absolute(self));
        put(json, "description", feed.settings().description());
        put(json, "language", feed.settings().lang());
        put(json, "authors", authors(feed.authors()));
        json.put(
                "items",
                feed.entries().stream().map(entry -> item(entry, posts)).toList());
        return Json.write(json) + "\n";
    }

    private Map<String, Object> item(Feed.Entry entry, RenderedPosts posts) {
        Post post = entry.post();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", feed.id(entry.address()));
        item.put("url", feed.absolute(entry.address()));
        item.put("title", post.title());
        item.put("content_html", posts.html(post));
        put(item, "summary", posts.summary(post));
        feed.image(post).ifPresent(image -> item.put("image", image));
        item.put("date_published", Feed.timestamp(post.date()));
        post.lastModified().ifPresent(changed -> item.put("date_modified", Feed.timestamp(changed)));
        put(item, "authors", authors(feed.authors(post)));
        put(
                item,
                "tags",
                Stream.concat(post.categories().stream(), post.tags().stream())
                        .distinct()
                        .toList());
        post.lang().ifPresent(lang -> item.put("language", lang));
        return item;
    }

    private static List<Map<String, String>> authors(List<String> names) {
        return names.stream().map(name -> Map.of("name", name)).toList();
    }

    private static void put(Map<String, Object> json, String key, String value) {
        if (!value.isEmpty()) {
            json.put(key, value);
        }
    }

    private static void put(Map<String, Object> json, String key, List<?> values) {
        if (!values.isEmpty()) {
            json.put(key, values);
        }
    }
}
