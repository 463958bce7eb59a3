/** What the tests of several packages share. */
package io.github.mavenposts.testing;
