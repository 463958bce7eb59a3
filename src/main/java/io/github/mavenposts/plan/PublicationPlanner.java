package io.github.mavenposts.plan;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.plan.feed.FeedPlanner;
import io.github.mavenposts.plan.redirect.RedirectPlanner;
import java.util.ArrayList;
import java.util.List;

/** Decides every address of a site. Immutable and thread-safe. */
public final class PublicationPlanner {

    private final List<Planner> planners;

    /** @param planners what to publish, each knowing the addresses of those before it */
    public PublicationPlanner(List<Planner> planners) {
        this.planners = List.copyOf(planners);
    }

    /** What a section of a project's site consists of. */
    public static PublicationPlanner section() {
        return section(List.of());
    }

    /**
     * What a section of a project's site consists of, and more.
     *
     * @param more what else to publish, such as the assets of a theme; plans after the static files, before the redirects
     */
    public static PublicationPlanner section(List<Planner> more) {
        List<Planner> planners = new ArrayList<>(List.of(
                new PostPlanner(),
                new ListPlanner(),
                new LabelPlanner(),
                new ArchivePlanner(),
                new StaticFilePlanner()));
        planners.addAll(more);
        planners.addAll(List.of(new FeedPlanner(), new SitemapPlanner(), new RedirectPlanner()));
        return new PublicationPlanner(planners);
    }

    /**
     * Decides every address.
     *
     * @param site what is published
     * @param conflictsFail conflicts of addresses are errors; otherwise warnings, settled as Jekyll would
     * @param diagnostics takes the complaints; with an error among them the publication is not fit to be written
     */
    public Publication plan(Site site, boolean conflictsFail, Diagnostics diagnostics) {
        PublicationBuilder publication = new PublicationBuilder(conflictsFail, diagnostics);
        planners.forEach(planner -> planner.plan(site, publication));
        return publication.build();
    }
}
