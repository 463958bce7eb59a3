/** Where the links in posts lead, and how they are written on the pages that show them. */
package io.github.mavenposts.render.link;
