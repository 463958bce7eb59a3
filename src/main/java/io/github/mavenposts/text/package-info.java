/** Values written into texts of other languages, escaped as each needs it. Pure functions without knowledge of posts. */
package io.github.mavenposts.text;
