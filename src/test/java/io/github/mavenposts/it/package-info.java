/** What the {@code verify.groovy} of the projects in {@code src/it} look at builds and sites with. */
package io.github.mavenposts.it;
