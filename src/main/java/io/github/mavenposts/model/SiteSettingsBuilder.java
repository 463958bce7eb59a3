package io.github.mavenposts.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/**
 * Makes {@link SiteSettings}. What is not set is as in a section whose pom says nothing; each method is named after the
 * component that it sets, and returns this builder. Not thread-safe.
 */
public final class SiteSettingsBuilder {

    private String title = "";
    private String description = "";
    private String author = "";
    private String url = "";
    private String baseurl = "";
    private String lang = "en";
    private ZoneId zone = ZoneOffset.UTC;
    private Instant time = Instant.EPOCH;
    private String section = "blog";
    private String permalink = "/blog/:year/:month/:day/:title:output_ext";
    private int paginate = 10;
    private int feedLimit = 10;
    private String excerptSeparator = "\n\n";
    private boolean drafts;
    private boolean future;
    private boolean unpublished;
    private int limitPosts;
    private boolean strictFrontMatter = true;
    private RedirectSettings redirects = new RedirectSettings(true, false, true, Set.of());
    private boolean sitemap = true;
    private boolean toc;
    private Map<String, String> comments = Map.of();
    private Map<String, Object> data = Map.of();

    SiteSettingsBuilder() {}

    /** Sets {@link SiteSettings#title()}. */
    public SiteSettingsBuilder title(String title) {
        this.title = title;
        return this;
    }

    /** Sets {@link SiteSettings#description()}. */
    public SiteSettingsBuilder description(String description) {
        this.description = description;
        return this;
    }

    /** Sets {@link SiteSettings#author()}. */
    public SiteSettingsBuilder author(String author) {
        this.author = author;
        return this;
    }

    /** Sets {@link SiteSettings#url()}. */
    public SiteSettingsBuilder url(String url) {
        this.url = url;
        return this;
    }

    /** Sets {@link SiteSettings#baseurl()}. */
    public SiteSettingsBuilder baseurl(String baseurl) {
        this.baseurl = baseurl;
        return this;
    }

    /** Sets {@link SiteSettings#lang()}. */
    public SiteSettingsBuilder lang(String lang) {
        this.lang = lang;
        return this;
    }

    /** Sets {@link SiteSettings#zone()}. */
    public SiteSettingsBuilder zone(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /** Sets {@link SiteSettings#time()}. */
    public SiteSettingsBuilder time(Instant time) {
        this.time = time;
        return this;
    }

    /** Sets {@link SiteSettings#section()}. */
    public SiteSettingsBuilder section(String section) {
        this.section = section;
        return this;
    }

    /** Sets {@link SiteSettings#permalink()}. */
    public SiteSettingsBuilder permalink(String permalink) {
        this.permalink = permalink;
        return this;
    }

    /** Sets {@link SiteSettings#paginate()}. */
    public SiteSettingsBuilder paginate(int paginate) {
        this.paginate = paginate;
        return this;
    }

    /** Sets {@link SiteSettings#feedLimit()}. */
    public SiteSettingsBuilder feedLimit(int feedLimit) {
        this.feedLimit = feedLimit;
        return this;
    }

    /** Sets {@link SiteSettings#excerptSeparator()}. */
    public SiteSettingsBuilder excerptSeparator(String excerptSeparator) {
        this.excerptSeparator = excerptSeparator;
        return this;
    }

    /** Sets {@link SiteSettings#drafts()}. */
    public SiteSettingsBuilder drafts(boolean drafts) {
        this.drafts = drafts;
        return this;
    }

    /** Sets {@link SiteSettings#future()}. */
    public SiteSettingsBuilder future(boolean future) {
        this.future = future;
        return this;
    }

    /** Sets {@link SiteSettings#unpublished()}. */
    public SiteSettingsBuilder unpublished(boolean unpublished) {
        this.unpublished = unpublished;
        return this;
    }

    /** Sets {@link SiteSettings#limitPosts()}. */
    public SiteSettingsBuilder limitPosts(int limitPosts) {
        this.limitPosts = limitPosts;
        return this;
    }

    /** Sets {@link SiteSettings#strictFrontMatter()}. */
    public SiteSettingsBuilder strictFrontMatter(boolean strictFrontMatter) {
        this.strictFrontMatter = strictFrontMatter;
        return this;
    }

    /** Sets {@link SiteSettings#redirects()}. */
    public SiteSettingsBuilder redirects(RedirectSettings redirects) {
        this.redirects = redirects;
        return this;
    }

    /** Sets {@link SiteSettings#sitemap()}. */
    public SiteSettingsBuilder sitemap(boolean sitemap) {
        this.sitemap = sitemap;
        return this;
    }

    /** Sets {@link SiteSettings#toc()}. */
    public SiteSettingsBuilder toc(boolean toc) {
        this.toc = toc;
        return this;
    }

    /** Sets {@link SiteSettings#comments()}. */
    public SiteSettingsBuilder comments(Map<String, String> comments) {
        this.comments = comments;
        return this;
    }

    /** Sets {@link SiteSettings#data()}. */
    public SiteSettingsBuilder data(Map<String, Object> data) {
        this.data = data;
        return this;
    }

    /** The settings. */
    public SiteSettings build() {
        return new SiteSettings(
                title,
                description,
                author,
                url,
                baseurl,
                lang,
                zone,
                time,
                section,
                permalink,
                paginate,
                feedLimit,
                excerptSeparator,
                drafts,
                future,
                unpublished,
                limitPosts,
                strictFrontMatter,
                redirects,
                sitemap,
                toc,
                comments,
                data);
    }
}
