/**
 * Publishes posts: {@link io.github.mavenposts.Publisher} takes a {@link io.github.mavenposts.SiteRequest} through the
 * stages read, model, plan, render, check and write, each a package that knows none of the later ones.
 */
package io.github.mavenposts;
