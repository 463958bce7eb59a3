/** Jekyll's filters, for {@link io.github.mavenposts.liquid.Liquid}. All are stateless; what a page decides is in the rendering. */
package io.github.mavenposts.render.filter;
