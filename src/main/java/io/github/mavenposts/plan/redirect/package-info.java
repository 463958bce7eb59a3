/** Redirects: which old address leads where, and the same as rules for servers. */
package io.github.mavenposts.plan.redirect;
