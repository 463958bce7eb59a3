/** Jekyll's tags, for {@link io.github.mavenposts.liquid.Liquid}. */
package io.github.mavenposts.render.tag;
