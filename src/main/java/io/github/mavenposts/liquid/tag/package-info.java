/** The standard tags, registered like anyone's. */
package io.github.mavenposts.liquid.tag;
