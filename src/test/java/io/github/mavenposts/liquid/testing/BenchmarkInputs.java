package io.github.mavenposts.liquid.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the benchmark parses and renders, here and in Ruby. */
public final class BenchmarkInputs {
    private static final String PARAGRAPH =
            """
            The engine reads its text once from the front to the back and looks for a brace only. Most of what people \
            write has none: a paragraph such as this one {or even with a lone pair} goes through as it is, \
            with its "quotes", its 100 % of signs and its line breaks.

            """;

    private static final String TAGS =
            """
            {% assign title = page.title | default: site.title | escape %}
            {% if page.draft == true and site.show_drafts or page.author.name contains "Ann" %}
              <h1 class="{{ page.class }}">{{ title | upcase | truncate: 40, "…" }}</h1>
            {% elsif page.tags.size > 3 %}{{ page.tags | join: ", " | downcase }}{% else %}-{% endif %}
            {%- for tag in page.tags reversed limit: 5 -%}
              {% unless forloop.first %}, {% endunless %}<a href="{{ site.baseurl }}/tag/{{ tag | replace: " ", "-" }}">{{ tag }}</a>
            {%- endfor -%}
            {% case page.layout %}{% when "post", "page" %}{{ page.date | date: "%Y-%m-%d" }}{% endcase %}
            """;

    private BenchmarkInputs() {}

    /** A megabyte of text with a variable in every tenth paragraph. */
    public static String textWithFewTags() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; out.length() < 1_000_000; i++) {
            out.append(PARAGRAPH).append(i % 10 == 0 ? "{{ page.title }}\n" : "");
        }
        return out.toString();
    }

    /** A megabyte of text without tags. */
    public static String textWithoutTags() {
        return PARAGRAPH.repeat(1_000_000 / PARAGRAPH.length());
    }

    /** A quarter of a megabyte of tags. */
    public static String tagHeavy() {
        return TAGS.repeat(250_000 / TAGS.length());
    }

    /** The list of posts of a blog. */
    public static String list() {
        return """
                <ul>
                {% for post in site.posts %}
                  <li class="{% cycle 'odd', 'even' %}{% if forloop.last %} last{% endif %}">
                    <a href="{{ post.url | prepend: site.baseurl }}">{{ post.title | escape }}</a>
                    <p>{{ post.excerpt | strip_html | truncate: 60 }}</p>
                    {% for tag in post.tags %}{{ tag | upcase }}{% unless forloop.last %}, {% endunless %}{% endfor %}
                    {% assign n = forloop.index | times: 3 | plus: 1 %}{{ n }} {{ post.date | date: "%-d %B %Y" }}
                  </li>
                {% endfor %}
                </ul>
                """;
    }

    /** A site of a thousand posts. */
    public static Map<String, Object> site() {
        List<Object> posts = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Map<String, Object> post = new LinkedHashMap<>();
            post.put("title", "Post & number " + i);
            post.put("url", "/2018/06/post-" + i + ".html");
            post.put(
                    "excerpt",
                    "<p>The <em>beginning</em> of the post with the number " + i
                            + ", and so <b>on</b> to its end.</p>");
            post.put("tags", List.of("java", "maven", "tag" + i % 7));
            post.put("date", "2018-06-" + (10 + i % 20) + " 10:00:00 +0000");
            posts.add(post);
        }
        return Map.of("site", Map.of("posts", posts, "baseurl", "/blog"));
    }

    /** Writes the inputs for Ruby into a folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Files.writeString(folder.resolve("few.liquid"), textWithFewTags());
        Files.writeString(folder.resolve("none.liquid"), textWithoutTags());
        Files.writeString(folder.resolve("tags.liquid"), tagHeavy());
        Files.writeString(folder.resolve("list.liquid"), list());
        Files.writeString(folder.resolve("site.json"), Json.write(site()));
    }
}
