/**
 * What stands inside tags and braces: literals, variables, ranges, filter chains and conditions, by the strict
 * grammar and by the lenient one. An internal part of the engine; hosts get at it through
 * {@link io.github.mavenposts.liquid.Parser} and {@link io.github.mavenposts.liquid.Liquid}.
 */
package io.github.mavenposts.liquid.expression;
