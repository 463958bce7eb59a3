package io.github.mavenposts.render;

import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.model.SiteSettingsBuilder;
import java.time.Instant;
import java.util.Map;

/** The settings of a site in a test, with defaults for what it does not care about. */
public record TestSettings(
        String title,
        String description,
        String author,
        String url,
        String baseurl,
        String lang,
        String section,
        int paginate,
        boolean toc,
        Map<String, String> comments) {

    /** A site whose address is known. */
    public static final TestSettings DEFAULT = new TestSettings(
            "Workshop notes", "What we learn", "", "https://example.org", "", "en", "blog", 10, false, Map.of());

    /** The title. */
    public TestSettings titled(String other) {
        return new TestSettings(other, description, author, url, baseurl, lang, section, paginate, toc, comments);
    }

    /** The address: scheme and host, and path below it. */
    public TestSettings at(String host, String base) {
        return new TestSettings(title, description, author, host, base, lang, section, paginate, toc, comments);
    }

    /** The language. */
    public TestSettings in(String language) {
        return new TestSettings(title, description, author, url, baseurl, language, section, paginate, toc, comments);
    }

    /** The folder of the section. */
    public TestSettings below(String folder) {
        return new TestSettings(title, description, author, url, baseurl, lang, folder, paginate, toc, comments);
    }

    /** Posts on a page of the list. */
    public TestSettings paged(int posts) {
        return new TestSettings(title, description, author, url, baseurl, lang, section, posts, toc, comments);
    }

    /** A table of contents in each post. */
    public TestSettings withToc() {
        return new TestSettings(title, description, author, url, baseurl, lang, section, paginate, true, comments);
    }

    /** A provider of comments. */
    public TestSettings commented(Map<String, String> provider) {
        return new TestSettings(title, description, author, url, baseurl, lang, section, paginate, toc, provider);
    }

    /** The settings. */
    public SiteSettings build() {
        return settings().build();
    }

    /** The settings, for more that is not as usual. */
    public SiteSettingsBuilder settings() {
        return SiteSettings.builder()
                .title(title)
                .description(description)
                .author(author)
                .url(url)
                .baseurl(baseurl)
                .lang(lang)
                .time(Instant.parse("2025-01-01T00:00:00Z"))
                .section(section)
                .permalink("/" + (section.isEmpty() ? "" : section + "/") + ":year/:month/:day/:title:output_ext")
                .paginate(paginate)
                .toc(toc)
                .comments(comments);
    }
}
