/** A Liquid engine that behaves as Ruby's, usable on its own. */
package io.github.mavenposts.liquid;
