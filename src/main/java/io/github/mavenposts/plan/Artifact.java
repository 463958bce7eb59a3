package io.github.mavenposts.plan;

import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.url.Address;

/**
 * One file of the published site.
 *
 * @param address where it goes
 * @param source the place that asks for it, which conflicts name
 * @param content what is in it, before rendering
 */
public record Artifact(Address address, SourceLocation source, Content content) {

    /** The place that asks for it, or what it is if no source file does: how diagnostics speak of it. */
    public String place() {
        return source.equals(SourceLocation.NONE) ? "the generated page " + address.url() : source.toString();
    }
}
