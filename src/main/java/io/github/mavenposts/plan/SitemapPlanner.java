package io.github.mavenposts.plan;

import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.text.Xml;
import io.github.mavenposts.url.AbsoluteUrl;
import io.github.mavenposts.url.Address;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sitemap: pages and documents that a search engine may show.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemap protocol</a>
 */
final class SitemapPlanner implements Planner {

    private static final List<String> DOCUMENTS = List.of(".htm", ".html", ".xhtml", ".pdf");

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    @Override
    public void plan(Site site, PublicationBuilder publication) {
        if (!site.settings().sitemap()) {
            return;
        }
        Address address = new Address("/sitemap.xml", "sitemap.xml");
        publication.address("sitemap", address);
        List<Artifact> listed = new ArrayList<>();
        for (Artifact artifact : publication.artifacts()) {
            if (isListed(artifact)) {
                listed.add(artifact);
            }
        }
        SiteSettings settings = site.settings();
        publication.add(new Artifact(address, SourceLocation.NONE, new Content.Text(posts -> write(listed, settings))));
    }

    private static boolean isListed(Artifact artifact) {
        if (artifact.content() instanceof Content.Page page) {
            return page.inSitemap() && page.post().flatMap(Post::redirectTo).isEmpty();
        }
        String path = artifact.address().path().toLowerCase(Locale.ROOT);
        return artifact.content() instanceof Content.StaticFile
                && DOCUMENTS.stream().anyMatch(path::endsWith);
    }

    private static String write(List<Artifact> listed, SiteSettings settings) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Artifact artifact : listed) {
            String address = AbsoluteUrl.of(
                    settings.url(), settings.baseurl(), artifact.address().url());
            xml.append("<url><loc>").append(Xml.escape(address)).append("</loc>");
            post(artifact).ifPresent(post -> xml.append("<lastmod>")
                    .append(TIMESTAMP.format(post.updated()))
                    .append("</lastmod>"));
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }

    private static Optional<Post> post(Artifact artifact) {
        return artifact.content() instanceof Content.Page page ? page.post() : Optional.empty();
    }
}
