/** Published pages in a real browser. */
package io.github.mavenposts.browser;
