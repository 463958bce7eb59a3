package io.github.mavenposts.plan;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.plan.feed.FeedPlanner;
import io.github.mavenposts.plan.redirect.RedirectPlanner;
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
        return new PublicationPlanner(List.of(
                new PostPlanner(),
                new ListPlanner(),
                new LabelPlanner(),
                new ArchivePlanner(),
                new StaticFilePlanner(),
                new FeedPlanner(),
                new SitemapPlanner(),
                new RedirectPlanner()));
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
