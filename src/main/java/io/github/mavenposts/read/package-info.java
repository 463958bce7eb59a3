/** The first stage: from the source folder to source documents with their front matter. One small reader a kind. */
package io.github.mavenposts.read;
