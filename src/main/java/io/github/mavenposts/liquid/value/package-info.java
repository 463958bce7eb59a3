/**
 * The values of templates, with Ruby's rules: what is equal, what is less, what prints how, how numbers are reckoned.
 */
package io.github.mavenposts.liquid.value;
