/** The fourth stage: from an artifact of the publication to its bytes. Pure; many threads at once. */
package io.github.mavenposts.render;
