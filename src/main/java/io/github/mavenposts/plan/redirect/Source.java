package io.github.mavenposts.plan.redirect;

import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.url.Address;

/**
 * A redirect as a post asks for it.
 *
 * @param kind which key of the front matter asks
 * @param from the old address as written, with a leading slash
 * @param address where the stub goes
 * @param post the post that asks
 * @param location where it asks
 * @param target where it leads
 */
record Source(Kind kind, String from, Address address, Post post, SourceLocation location, Target target) {

    /** The key of the front matter. */
    enum Kind {
        /** {@code redirect_from}: leads to the post. */
        FROM,
        /** {@code redirect_from} with a query, which no file can answer. */
        FROM_QUERY,
        /** {@code redirect_to}: the post leads elsewhere. */
        TO
    }

    /** The same redirect with another target. */
    Source to(Target other) {
        return new Source(kind, from, address, post, location, other);
    }

    /** The same redirect of another spelling of the old address. */
    Source withFrom(String other) {
        return new Source(kind, other, address, post, location, target);
    }
}
