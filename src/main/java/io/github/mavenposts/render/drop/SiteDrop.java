package io.github.mavenposts.render.drop;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.url.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The site. {@code tags} and {@code categories} are as in Jekyll, posts by name; the labels with their addresses are
 * {@code tag_labels}, {@code category_labels}, {@code author_labels} and {@code series_labels}. {@code addresses} has the
 * pages with well-known names, {@code section} is the folder of the lists and of the theme's assets with a leading slash,
 * and {@code skin} says whether a skin frames the pages. Names that are none of these are looked up in the free values
 * of the configuration.
 */
public final class SiteDrop implements Drop {

    private final PageContext page;
    private final boolean skin;
    private final Map<String, Object> comments;

    /**
     * The site as one page sees it.
     *
     * @param page the page
     * @param skin a skin frames the pages
     * @param comments provider of comments and its options; empty for no comments
     */
    public SiteDrop(PageContext page, boolean skin, Map<String, Object> comments) {
        this.page = page;
        this.skin = skin;
        this.comments = comments;
    }

    @Override
    public Object get(String name) {
        Site site = page.index().site();
        SiteSettings settings = site.settings();
        return switch (name) {
            case "title" -> settings.title();
            case "description" -> settings.description();
            case "author" -> settings.author();
            case "url" -> settings.url();
            case "baseurl" -> settings.baseurl();
            case "lang" -> settings.lang();
            case "time" -> settings.time().atZone(settings.zone());
            case "timezone" -> settings.zone().getId();
            case "section" -> settings.section().isEmpty() ? "" : "/" + settings.section();
            case "skin" -> skin;
            case "comments" -> comments;
            case "posts" -> page.posts(site.posts());
            case "tags" -> byName(site.tags());
            case "categories" -> byName(site.categories());
            case "tag_labels" -> page.labels(site.tags());
            case "category_labels" -> page.labels(site.categories());
            case "author_labels" -> page.labels(site.authors());
            case "series_labels" -> page.labels(site.series());
            case "addresses" -> addresses(page.index().publication().pages());
            case "data" -> site.data();
            default -> page.value(settings.data().get(name));
        };
    }

    private Map<String, Object> byName(List<Label> labels) {
        Map<String, Object> posts = new LinkedHashMap<>();
        labels.forEach(label -> posts.put(label.name(), page.posts(label.posts())));
        return posts;
    }

    private static Map<String, Object> addresses(Map<String, Address> pages) {
        Map<String, Object> urls = new LinkedHashMap<>();
        pages.forEach((name, address) -> urls.put(name, address.url()));
        return urls;
    }
}
