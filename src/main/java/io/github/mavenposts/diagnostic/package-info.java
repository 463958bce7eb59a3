/** What is wrong with the input, told to people: where, what, and what to write instead. Knows no stage. */
package io.github.mavenposts.diagnostic;
