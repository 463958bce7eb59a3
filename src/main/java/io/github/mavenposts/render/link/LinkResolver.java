package io.github.mavenposts.render.link;

import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.read.SourceFile;
import io.github.mavenposts.url.AbsoluteUrl;
import io.github.mavenposts.url.Address;
import io.github.mavenposts.url.Percent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what links in posts lead to, written as in Jekyll. Immutable and safe for use by many threads. The rules, first
 * match first:
 *
 * <ol>
 *   <li>the site's own address, {@code https://host/base/…}: a file of the site, which keeps its whole address;
 *   <li>a scheme or {@code //}: leads out of the site;
 *   <li>{@code #part} or {@code ?query} alone: the post's own page;
 *   <li>{@code /path}: below the base of the site, with or without the base path before it; if nothing is there, below the
 *       source folder;
 *   <li>anything else: relative to the address of the post's page, as a browser has it; if nothing is there, relative to
 *       the source file, as an editor has it: a file, a post by the name of its file, or by its slug with {@code .md}.
 * </ol>
 *
 * <p>A path means the file itself, the file with {@code .html}, or the index of the folder; if there is none of them, the
 * only one that differs in case.
 */
public final class LinkResolver {

    private final SiteSettings settings;
    private final PublishedFiles published;
    private final SourceFiles sources;

    /**
     * A resolver for one publication.
     *
     * @param site what was read
     * @param publication what is published of it
     * @param otherFiles output paths of what other tools publish beside it
     */
    public LinkResolver(Site site, Publication publication, Set<String> otherFiles) {
        this.settings = site.settings();
        this.published =
                new PublishedFiles(Stream.concat(publication.artifacts().keySet().stream(), otherFiles.stream()));
        this.sources = new SourceFiles(site, publication);
    }

    /**
     * Where a link leads.
     *
     * @param destination as the author wrote it, entities and backslash escapes resolved
     * @param page address of the post that it is written in, wherever the link is shown
     * @param source file that it is written in
     */
    public ResolvedLink resolve(String destination, Address page, SourceFile source) {
        String written = destination.strip();
        Optional<String> own = ownAddress(written);
        if (own.isEmpty() && (AbsoluteUrl.hasScheme(written) || written.startsWith("//"))) {
            return new ResolvedLink.External(destination);
        }
        String address = own.orElse(written);
        int end = pathEnd(address);
        String path = address.substring(0, end);
        String suffix = address.substring(end);
        boolean whole = own.isPresent();
        if (path.isEmpty() && !whole) {
            return new ResolvedLink.Internal(destination, page.path(), suffix, false);
        }
        boolean absolute = whole || path.startsWith("/");
        String below = absolute ? withoutBase(path) : PathText.folder(page.url().substring(1)) + path;
        String wanted = PathText.normalise(Percent.decode(below));
        Optional<String> found = published.find(wanted);
        if (found.isPresent()) {
            return new ResolvedLink.Internal(destination, found.get(), suffix, whole);
        }
        String folder = absolute ? "" : PathText.folder(source.relativePath());
        String relative = Percent.decode(absolute ? withoutBase(path) : path);
        Optional<SourceFiles.Fate> fate = sources.find(PathText.normalise(folder + relative));
        String reason = fate.map(SourceFiles.Fate::reason).orElse("");
        return fate.isPresent() && reason.isEmpty()
                ? new ResolvedLink.Internal(destination, fate.get().path(), suffix, whole)
                : new ResolvedLink.Broken(destination, "/" + wanted, suffix, reason, whole);
    }

    /** What follows the host, if the address is one of this site; it starts with the base path. */
    private Optional<String> ownAddress(String written) {
        String root = settings.url();
        if (root.isEmpty() || !written.regionMatches(true, 0, root, 0, root.length())) {
            return Optional.empty();
        }
        String rest = written.substring(root.length());
        String base = settings.baseurl();
        boolean inside =
                rest.startsWith(base) && (rest.length() == base.length() || isBorder(rest.charAt(base.length())));
        return inside ? Optional.of(rest) : Optional.empty();
    }

    private String withoutBase(String path) {
        String base = settings.baseurl();
        boolean hasBase = !base.isEmpty()
                && path.startsWith(base)
                && (path.length() == base.length() || path.charAt(base.length()) == '/');
        String rest = hasBase ? path.substring(base.length()) : path;
        return rest.startsWith("/") ? rest.substring(1) : rest;
    }

    private static boolean isBorder(char c) {
        return c == '/' || c == '?' || c == '#';
    }

    private static int pathEnd(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        return end;
    }
}
