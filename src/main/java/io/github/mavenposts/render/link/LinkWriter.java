package io.github.mavenposts.render.link;

import io.github.mavenposts.markdown.HtmlText;
import io.github.mavenposts.markdown.LinkedHtml;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.read.SourceFile;
import io.github.mavenposts.url.AbsoluteUrl;
import io.github.mavenposts.url.Address;
import io.github.mavenposts.url.Percent;
import io.github.mavenposts.url.RelativeUrl;
import java.util.function.Function;

/** Writes the links of posts, for {@link LinkedHtml#write}. Immutable and safe for use by many threads. */
public final class LinkWriter {

    private final LinkResolver resolver;
    private final Publication publication;
    private final SiteSettings settings;

    /** A writer for one publication. */
    public LinkWriter(LinkResolver resolver, Publication publication, SiteSettings settings) {
        this.resolver = resolver;
        this.publication = publication;
        this.settings = settings;
    }

    /**
     * Links that work from any base path and from {@code file:}: they name files relative to the page.
     *
     * @param page address of the post that the links are written in
     * @param source file of the post
     * @param shownOn output path of the page that shows them: the post's own, or a list with its excerpt
     */
    public Function<LinkedHtml.Link, String> relative(Address page, SourceFile source, String shownOn) {
        return link -> HtmlText.escape(relative(resolver.resolve(link.destination(), page, source), shownOn));
    }

    /**
     * Links that work anywhere, for feeds: scheme and host included, if the site's are known.
     *
     * @param page address of the post that the links are written in
     * @param source file of the post
     */
    public Function<LinkedHtml.Link, String> absolute(Address page, SourceFile source) {
        return link -> HtmlText.escape(absolute(resolver.resolve(link.destination(), page, source)));
    }

    private String relative(ResolvedLink link, String shownOn) {
        if (link instanceof ResolvedLink.Internal internal && !internal.whole()) {
            String suffix = Percent.encodeAddress(internal.suffix());
            boolean samePlace = internal.path().equals(shownOn) && suffix.startsWith("#");
            return samePlace ? suffix : RelativeUrl.between(shownOn, internal.path()) + suffix;
        }
        return asWritten(link);
    }

    private String absolute(ResolvedLink link) {
        if (link instanceof ResolvedLink.Internal internal && !internal.whole()) {
            return AbsoluteUrl.of(settings.url(), settings.baseurl(), url(internal.path()))
                    + Percent.encodeAddress(internal.suffix());
        }
        if (link instanceof ResolvedLink.Broken broken && !broken.whole()) {
            return AbsoluteUrl.of(settings.url(), settings.baseurl(), Percent.encodeFile(broken.url()))
                    + Percent.encodeAddress(broken.suffix());
        }
        return asWritten(link);
    }

    private static String asWritten(ResolvedLink link) {
        return Percent.encodeAddress(link.destination().strip());
    }

    private String url(String path) {
        Artifact artifact = publication.artifacts().get(path);
        return artifact == null
                ? "/" + Percent.encodeFile(path)
                : artifact.address().url();
    }
}
