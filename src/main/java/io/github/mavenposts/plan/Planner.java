package io.github.mavenposts.plan;

import io.github.mavenposts.model.Site;

/** Decides the addresses of one kind of artifact. */
public interface Planner {

    /**
     * Adds the artifacts of this kind.
     *
     * @param site what is published
     * @param publication takes the artifacts, and knows the addresses that earlier planners decided
     */
    void plan(Site site, PublicationBuilder publication);
}
