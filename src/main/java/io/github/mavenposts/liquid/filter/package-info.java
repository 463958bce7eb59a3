/** The 46 filters of Liquid 4, registered like anyone's. */
package io.github.mavenposts.liquid.filter;
