package io.github.mavenposts.plan.redirect;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.PublicationBuilder;
import io.github.mavenposts.plan.Section;
import io.github.mavenposts.url.Address;
import io.github.mavenposts.url.OutputPath;
import io.github.mavenposts.url.Permalink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the front matter to redirects that are in nobody's way. Each that is left out is named with what it would harm. */
final class RedirectReader {

    private static final String HOME = "index.html";

    private final Site site;
    private final PublicationBuilder publication;
    private final Diagnostics diagnostics;
    private final String base;
    private final Map<String, Source> byPath = new HashMap<>();
    private final Map<String, Source> byAddress = new LinkedHashMap<>();

    /** @param publication has every page, and nothing that redirects */
    RedirectReader(Site site, PublicationBuilder publication) {
        this.site = site;
        this.publication = publication;
        this.diagnostics = publication.diagnostics();
        this.base = site.settings().host().isEmpty() ? "" : site.settings().absolute("");
    }

    /** The redirects in the order of jekyll-redirect-from: oldest post first. No two have the same old address. */
    List<Source> read() {
        List<Post> newestFirst = site.posts();
        for (int index = newestFirst.size() - 1; index >= 0; index--) {
            Post post = newestFirst.get(index);
            post.redirectFrom().forEach(redirect -> from(post, redirect.address(), redirect.location()));
            post.redirectTo().ifPresent(redirect -> {
                Address address = publication.addressOf(post);
                Target unresolved = new Target(redirect.address(), Optional.empty());
                put(new Source(Source.Kind.TO, address.url(), address, post, redirect.location(), unresolved));
            });
        }
        List<Source> sources = new ArrayList<>();
        for (Source source : byAddress.values()) {
            switch (source.kind()) {
                case FROM -> sources.add(byPath.get(source.address().path()).withFrom(source.from()));
                case FROM_QUERY -> sources.add(source);
                case TO -> to(source).ifPresent(sources::add);
            }
        }
        return sources;
    }

    private void from(Post post, String written, SourceLocation location) {
        String path = Target.below(written, base).orElse(written);
        if (path.equals(written) && written.contains("://") && Target.isElsewhere(written)) {
            diagnostics.warning(
                    "redirect-foreign",
                    location,
                    "redirect_from \"" + written + "\" is on another site, which this one cannot redirect",
                    "write the path alone");
            return;
        }
        if (OutputPath.climbsAboveRoot(path)) {
            publication.conflict(
                    "path-unsafe",
                    location,
                    "redirect_from \"" + written + "\" leaves the site",
                    "write an address without ..");
            return;
        }
        String from = path.startsWith("/") ? path : "/" + path;
        Target target = Target.page(publication.addressOf(post));
        int query = from.indexOf('?');
        if (query >= 0) {
            diagnostics.warning(
                    "redirect-query",
                    location,
                    "redirect_from \"" + written + "\" has a query, by which no file can redirect",
                    "the rule files for Netlify and Apache can");
            Address address = Permalink.literal(from.substring(0, query), ".html");
            put(new Source(Source.Kind.FROM_QUERY, from, address, post, location, target));
            return;
        }
        Address address = Permalink.literal(path, ".html");
        Source source = new Source(Source.Kind.FROM, from, address, post, location, target);
        if (isFree(source, written)) {
            if (from.indexOf('#') >= 0) {
                diagnostics.warning(
                        "redirect-fragment",
                        location,
                        "redirect_from \"" + written + "\" has a #, which no browser sends",
                        "write %23 if it is part of the name");
            }
            put(source);
        }
    }

    /** False if the redirect is in the way of a page; says so. */
    private boolean isFree(Source source, String written) {
        String path = source.address().path();
        Optional<Artifact> blocker = publication.blocker(path);
        if (path.equals(publication.addressOf(source.post()).path())) {
            diagnostics.warning(
                    "redirect-on-itself",
                    source.location(),
                    "redirect_from \"" + written + "\" is the address of the post itself",
                    "remove it");
            return false;
        }
        if (blocker.isPresent()) {
            diagnostics.warning(
                    "redirect-on-page",
                    source.location(),
                    "redirect_from \"" + written + "\" is in the way of "
                            + blocker.get().address().path() + " of "
                            + blocker.get().place() + ", which stays",
                    "remove it");
            return false;
        }
        if (path.equals(HOME) && !Section.of(site.settings()).folder().isEmpty()) {
            diagnostics.error(
                    "redirect-home",
                    source.location(),
                    "redirect_from \"" + written + "\" would replace the home page of the site",
                    "remove it");
            return false;
        }
        return true;
    }

    /** Takes a redirect; of two posts with the same old address the later one has it, as in Jekyll. */
    private void put(Source source) {
        boolean isFile = source.kind() == Source.Kind.FROM;
        Source other = isFile ? byPath.put(source.address().path(), source) : byAddress.get(source.from());
        if (other != null && other.post() != source.post()) {
            publication.conflict(
                    "redirect-conflict",
                    source.location(),
                    source.from() + " redirects to " + source.target().to() + ", but " + other.location()
                            + " redirects it to " + other.target().to(),
                    "remove one of them");
        }
        byAddress.put(source.from(), source);
    }

    /** A post's own redirect, if it can be followed. */
    private Optional<Source> to(Source source) {
        String written = source.target().to();
        if (written.isBlank()) {
            diagnostics.warning("redirect-empty", source.location(), "redirect_to is empty", "write where it leads");
            return Optional.empty();
        }
        if (Target.isProgram(written)) {
            diagnostics.error(
                    "redirect-unsafe",
                    source.location(),
                    "redirect_to \"" + written + "\" would run a program in the reader's browser",
                    "redirect to a page");
            return Optional.empty();
        }
        Target target = Target.parse(written, base, this::exists);
        if (target.path().filter(source.address().path()::equals).isPresent()) {
            diagnostics.warning(
                    "redirect-on-itself",
                    source.location(),
                    "redirect_to \"" + written + "\" is the address of the post itself, which stays a page",
                    "remove it");
            return Optional.empty();
        }
        return Optional.of(source.to(target));
    }

    private boolean exists(String path) {
        return publication.at(path).isPresent() || byPath.containsKey(path);
    }
}
