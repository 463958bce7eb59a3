/** The feeds: which there are, and their texts as Atom and as JSON Feed. */
package io.github.mavenposts.plan.feed;
