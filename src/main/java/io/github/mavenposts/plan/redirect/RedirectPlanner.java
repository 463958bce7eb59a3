package io.github.mavenposts.plan.redirect;

import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Planner;
import io.github.mavenposts.plan.PublicationBuilder;
import io.github.mavenposts.url.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stub for each old address, the posts that lead elsewhere, {@code redirects.json}, and the rule files asked for. Must
 * come last: a redirect gives way to every page.
 *
 * <p>The addresses are those of jekyll-redirect-from 0.16, but for what would lose a page or lead nowhere.
 */
public final class RedirectPlanner implements Planner {

    @Override
    public void plan(Site site, PublicationBuilder publication) {
        RedirectFiles files = new RedirectFiles(site.settings());
        // They take their places before the stubs do. A file of the source with such a name is there instead.
        List<String> names = files.names().stream()
                .filter(name -> publication.at(name).isEmpty())
                .toList();
        names.forEach(name -> publication.add(text(name, "")));

        List<Source> redirects = follow(new RedirectReader(site, publication).read(), publication);
        for (Source redirect : redirects) {
            stub(redirect, publication);
        }
        Map<String, String> texts = files.write(redirects, publication);
        names.forEach(name -> publication.replace(text(name, texts.get(name))));
    }

    /** The redirects that lead somewhere, each straight to its end. */
    private static List<Source> follow(List<Source> sources, PublicationBuilder publication) {
        RedirectGraph graph = new RedirectGraph(sources);
        List<Source> followed = new ArrayList<>();
        for (Source source : sources) {
            if (graph.isLoop(source)) {
                Source next = graph.next(source).orElseThrow();
                publication.conflict(
                        "redirect-loop",
                        source.location(),
                        source.from() + " redirects in a loop: it leads to " + next.from() + " of " + next.location(),
                        "remove one of them");
            } else {
                followed.add(source.to(end(source, graph, publication)));
            }
        }
        return followed;
    }

    private static Target end(Source source, RedirectGraph graph, PublicationBuilder publication) {
        Target end = graph.end(source);
        Optional<Source> next = graph.next(source).filter(via -> !graph.isLoop(via));
        next.ifPresent(via -> publication
                .diagnostics()
                .warning(
                        "redirect-chain",
                        source.location(),
                        source.from() + " leads to " + via.from() + ", which redirects to " + end.to() + " ("
                                + via.location() + ")",
                        "it was made to lead there at once"));
        return end;
    }

    private static void stub(Source redirect, PublicationBuilder publication) {
        Artifact stub = new Artifact(
                redirect.address(),
                redirect.location(),
                new Content.Redirect(redirect.target().to(), redirect.target().path()));
        Optional<Artifact> there = publication.at(redirect.address().path());
        switch (redirect.kind()) {
            case TO ->
                there.filter(page -> isPageOf(page, redirect.post())).ifPresent(page -> publication.replace(stub));
            case FROM -> {
                if (there.isEmpty()) {
                    publication.add(stub);
                }
            }
            case FROM_QUERY -> {}
        }
    }

    private static boolean isPageOf(Artifact artifact, Post post) {
        return artifact.content() instanceof Content.Page page
                && page.post().filter(shown -> shown == post).isPresent();
    }

    private static Artifact text(String name, String text) {
        return new Artifact(new Address("/" + name, name), SourceLocation.NONE, new Content.Text(posts -> text));
    }
}
