package io.github.mavenposts.plan.feed;

import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Planner;
import io.github.mavenposts.plan.PublicationBuilder;
import io.github.mavenposts.plan.Section;
import io.github.mavenposts.url.Address;
import java.util.List;

/** An Atom and a JSON feed of all posts, and of the posts of each tag. */
public final class FeedPlanner implements Planner {

    @Override
    public void plan(Site site, PublicationBuilder publication) {
        SiteSettings settings = site.settings();
        if (settings.host().isEmpty()) {
            publication
                    .diagnostics()
                    .warning(
                            "feed-url",
                            SourceLocation.NONE,
                            "feeds and the sitemap need the address of the site to hold absolute addresses",
                            "set posts.url, or <url> in the pom");
        }
        Section section = Section.of(settings);
        // Both formats ask for a title.
        String title = settings.title().isBlank() ? "Posts" : settings.title();
        Address atom = section.file("feed.xml");
        Address json = section.file("feed.json");
        publication.address("feed", atom);
        publication.address("json_feed", json);
        add(feed(settings, title, section.folder(""), site.posts(), publication), atom, json, publication);
        for (Label tag : site.tags()) {
            String folder = "tags/" + tag.slug() + "/";
            Feed feed = feed(settings, title + " | " + tag.name(), section.folder(folder), tag.posts(), publication);
            add(feed, section.file(folder + "feed.xml"), section.file(folder + "feed.json"), publication);
        }
    }

    private static Feed feed(
            SiteSettings settings, String title, Address home, List<Post> posts, PublicationBuilder publication) {
        List<Feed.Entry> entries = posts.stream()
                .limit(Math.max(0, settings.feedLimit()))
                .map(post -> new Feed.Entry(post, publication.addressOf(post)))
                .toList();
        return new Feed(settings, title, home, entries);
    }

    private static void add(Feed feed, Address atom, Address json, PublicationBuilder publication) {
        publication.add(new Artifact(atom, SourceLocation.NONE, new Content.Text(new AtomFeed(feed, atom)::write)));
        publication.add(new Artifact(json, SourceLocation.NONE, new Content.Text(new JsonFeed(feed, json)::write)));
    }
}
