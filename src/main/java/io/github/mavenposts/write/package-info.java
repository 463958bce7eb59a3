/** The fifth stage: the one place that touches the output folder. */
package io.github.mavenposts.write;
