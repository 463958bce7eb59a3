/** The second stage: what was read, as immutable records with defaults applied once. */
package io.github.mavenposts.model;
