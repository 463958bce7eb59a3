package io.github.mavenposts.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for the whole site.
 *
 * @param title title of the blog
 * @param description description of the blog; empty for none
 * @param author author of posts that name none; empty for none
 * @param url scheme and host of the published site without a trailing slash; empty if not known
 * @param baseurl path below the host with a leading and without a trailing slash; empty for the root
 * @param lang language of the texts, as in HTML's {@code lang}
 * @param zone zone of dates without one, and of the dates in addresses
 * @param time the time that counts as now: what is dated after it is in the future
 * @param section folder below the output that lists, tags, archives and feeds are in, such as {@code blog}
 * @param permalink pattern of the addresses of posts
 * @param paginate posts on a page of the list
 * @param feedLimit posts in a feed
 * @param excerptSeparator what ends the excerpt in a post without a separator of its own
 * @param drafts publish drafts
 * @param future publish posts dated after {@code time}
 * @param unpublished publish posts with {@code published: false}
 * @param limitPosts publish so many of the newest posts; 0 for all
 * @param strictFrontMatter broken YAML is an error, not a warning
 * @param redirects how redirects are written
 * @param sitemap a sitemap of the pages is written
 * @param toc show a table of contents in posts that do not say {@code toc: false}
 * @param comments provider of comments and its options, {@code provider} first; empty for none
 * @param data free values for templates
 */
public record SiteSettings(
        String title,
        String description,
        String author,
        String url,
        String baseurl,
        String lang,
        ZoneId zone,
        Instant time,
        String section,
        String permalink,
        int paginate,
        int feedLimit,
        String excerptSeparator,
        boolean drafts,
        boolean future,
        boolean unpublished,
        int limitPosts,
        boolean strictFrontMatter,
        RedirectSettings redirects,
        boolean sitemap,
        boolean toc,
        Map<String, String> comments,
        Map<String, Object> data) {

    /** A builder with the defaults of a section. */
    public static SiteSettingsBuilder builder() {
        return new SiteSettingsBuilder();
    }

    /** The absolute address of a path of the site, or the path below the base if the host is not known. */
    public String absolute(String sitePath) {
        return url + baseurl + sitePath;
    }

    /** True if absolute addresses can be made. */
    public Optional<String> host() {
        return url.isEmpty() ? Optional.empty() : Optional.of(url);
    }
}
