/**
 * What templates may see, apart from the model, by the names that Jekyll gives it. A drop belongs to the page that is
 * being rendered: its addresses and links are right there.
 */
package io.github.mavenposts.render.drop;
