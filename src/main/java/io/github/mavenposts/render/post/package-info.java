/** The posts' own texts, rendered once a run whatever number of pages show them. */
package io.github.mavenposts.render.post;
