/** The last stage: what is wrong with what was rendered, such as links that lead nowhere. */
package io.github.mavenposts.check;
