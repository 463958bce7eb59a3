package io.github.mavenposts.model;

import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.read.SourceDocument;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post that is published. The fields are the front matter after Jekyll's rules of types and defaults.
 *
 * @param source the document it was read from
 * @param slug the slug of the file name, or {@code slug} of the front matter
 * @param title {@code title}, or one made from the slug
 * @param date {@code date}, or the date of the file name, in the zone of the site
 * @param layout {@code layout}; {@code post} if absent; {@code none} for no layout
 * @param permalink {@code permalink}, for this post alone
 * @param redirectFrom {@code redirect_from} and {@code aliases}, in the order written
 * @param redirectTo {@code redirect_to}: the post is published as a stub that leads there
 * @param tags {@code tags} or {@code tag}, without duplicates
 * @param categories {@code categories} or {@code category}, without duplicates
 * @param authors {@code authors} or {@code author}
 * @param description {@code description}
 * @param excerpt {@code excerpt}, if written in the front matter
 * @param excerptSeparator {@code excerpt_separator}, or that of the site; empty for no excerpt
 * @param image {@code image}: a path or address
 * @param lastModified {@code last_modified_at}
 * @param lang {@code lang}
 * @param canonicalUrl {@code canonical_url}
 * @param series {@code series}: name of the series that the post is part of
 * @param sitemap {@code sitemap}; true unless it says false
 * @param comments {@code comments}; false unless it says true
 * @param inProgress {@code inprogress}; false unless it says true
 * @param pinned {@code pin}: stays on top of the list of posts
 * @param draft read from the drafts, or {@code draft: true}
 * @param data all front matter for templates, as {@link io.github.mavenposts.read.FrontMatter#values()} has it
 */
public record Post(
        SourceDocument source,
        String slug,
        String title,
        ZonedDateTime date,
        String layout,
        Optional<String> permalink,
        List<Redirect> redirectFrom,
        Optional<Redirect> redirectTo,
        List<String> tags,
        List<String> categories,
        List<String> authors,
        Optional<String> description,
        Optional<String> excerpt,
        String excerptSeparator,
        Optional<String> image,
        Optional<ZonedDateTime> lastModified,
        Optional<String> lang,
        Optional<String> canonicalUrl,
        Optional<String> series,
        boolean sitemap,
        boolean comments,
        boolean inProgress,
        boolean pinned,
        boolean draft,
        Map<String, Object> data) {

    /**
     * An address in the front matter that redirects.
     *
     * @param address as written
     * @param location where it is written
     */
    public record Redirect(String address, SourceLocation location) {}

    /** The first instant at which the page differs from what it says now: its change, or its date. */
    public ZonedDateTime updated() {
        return lastModified.orElse(date);
    }
}
