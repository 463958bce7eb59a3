/** Runs the reference program: one Ruby process for thousands of cases, with JSON in and out. */
package io.github.mavenposts.liquid.testing;
