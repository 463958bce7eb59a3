/**
 * Where layouts, includes, data and assets come from: the folder of the posts, then a theme. A theme is a folder or jar
 * with {@code _layouts}, {@code _includes}, {@code _data} and {@code assets} at its root; our own is one like any other.
 */
package io.github.mavenposts.render.theme;
