/** The frame of the project's own site, by Doxia Sitetools: what maven-site-plugin puts around its pages. */
package io.github.mavenposts.skin;
