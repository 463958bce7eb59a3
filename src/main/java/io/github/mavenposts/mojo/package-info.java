/**
 * The goals: from the parameters of a pom to a {@link io.github.mavenposts.SiteRequest}, and from its
 * {@link io.github.mavenposts.Result} to lines of the log or the failure of the build. Nothing is decided here about posts.
 */
package io.github.mavenposts.mojo;
