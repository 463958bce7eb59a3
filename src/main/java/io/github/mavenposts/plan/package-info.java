/**
 * The third stage: every address decided, before anything is rendered. Each kind of artifact is made by a small
 * {@link io.github.mavenposts.plan.Planner} of its own; nothing else in the program knows the kinds.
 */
package io.github.mavenposts.plan;
