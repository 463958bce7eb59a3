package io.github.mavenposts.render.link;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SiteReader;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.plan.PublicationPlanner;
import io.github.mavenposts.url.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** A small workshop blog below {@code https://example.org/shop}, in a project whose site has pages of its own. */
public final class LinkedSite {

    /** Output paths of the project's own pages. */
    public static final Set<String> OTHERS =
            Set.of("index.html", "docs/guide.html", "docs/index.html", "Team.html", "TEAM.html", "css/a b.css");

    private final Site site;
    private final Publication publication;

    /**
     * Writes and reads the blog.
     *
     * @param folder an empty folder
     * @param bodies texts of posts by the last part of their file names, where they matter
     */
    public LinkedSite(Path folder, Map<String, String> bodies) throws IOException {
        write(folder, "2018-06-7-bench.md", "permalink: /bench\nredirect_from: [/old-bench, /Work-Bench]\n", bodies);
        write(folder, "2019-01-02-scraper.md", "permalink: /Card-Scraper\n", bodies);
        write(folder, "2019-02-03-lathe.md", "permalink: /machines/lathe/\n", bodies);
        write(folder, "tools/2020-03-04-plane.md", "slug: jack-plane\n", bodies);
        write(folder, "2020-04-05-twin.md", "permalink: /twin-a\n", bodies);
        write(folder, "tools/2020-04-06-twin.md", "permalink: /twin-b\n", bodies);
        write(folder, "2021-01-01-secret.md", "published: false\n", bodies);
        Files.createDirectories(folder.resolve("tools/img"));
        Files.write(folder.resolve("tools/img/plane one.png"), new byte[1]);
        Files.write(folder.resolve("drawing.svg"), new byte[1]);
        Diagnostics diagnostics = new Diagnostics();
        site = new SiteReader().read(folder, folder, settings(), diagnostics);
        publication = PublicationPlanner.section().plan(site, true, diagnostics);
        if (!diagnostics.sorted().isEmpty()) {
            throw new IllegalStateException(diagnostics.sorted().toString());
        }
    }

    /** What was read. */
    public Site site() {
        return site;
    }

    /** What is published. */
    public Publication publication() {
        return publication;
    }

    /** A resolver that knows the project's pages. */
    public LinkResolver resolver() {
        return new LinkResolver(site, publication, OTHERS);
    }

    /** The post of a file. */
    public Post post(String relativePath) {
        return site.posts().stream()
                .filter(post -> post.source().file().relativePath().equals(relativePath))
                .findFirst()
                .orElseThrow();
    }

    /** Where a post is published. */
    public Address address(String relativePath) {
        return publication.addressOf(post(relativePath)).orElseThrow();
    }

    private static void write(Path folder, String name, String frontMatter, Map<String, String> bodies)
            throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        String body = bodies.getOrDefault(name.substring(name.lastIndexOf('/') + 1), "Text.\n");
        Files.writeString(file, "---\n" + frontMatter + "---\n" + body);
    }

    private static SiteSettings settings() {
        return SiteSettings.builder()
                .title("Workshop")
                .url("https://example.org")
                .baseurl("/shop")
                .time(Instant.parse("2025-01-01T00:00:00Z"))
                .build();
    }
}
