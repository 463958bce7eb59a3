package io.github.mavenposts.plan;

import io.github.mavenposts.model.Post;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an artifact is made from: the few forms that rendering knows. */
public sealed interface Content {

    /**
     * A page made by a layout.
     *
     * @param layout name of the layout
     * @param title title of the page
     * @param post the post that the page shows, if it shows one
     * @param data what the layout sees as {@code page}, besides what the post gives; values are texts, numbers,
     *     booleans, dates, lists, maps, {@link Post}s, {@link io.github.mavenposts.model.Label}s and
     *     {@link io.github.mavenposts.url.Address}es
     * @param inSitemap the page is for search engines
     */
    record Page(String layout, String title, Optional<Post> post, Map<String, Object> data, boolean inSitemap)
            implements Content {

        /** Copies the data, in the order of its keys, so that a layout that goes through them writes the same each time. */
        public Page {
            data = Collections.unmodifiableMap(new TreeMap<>(data));
        }
    }

    /**
     * A page that leads to another address.
     *
     * @param to the address that it leads to: absolute with a scheme, or below the base of the site with a leading slash
     * @param target the file of this publication that it leads to; empty if it leads elsewhere
     */
    record Redirect(String to, Optional<String> target) implements Content {}

    /** A text that a planner writes itself, such as a feed. */
    record Text(TextWriter writer) implements Content {}

    /** A file that is copied. */
    record StaticFile(Path file) implements Content {}

    /** Bytes that are at hand, such as a file out of a theme's jar; not to be changed. */
    record Bytes(byte[] bytes) implements Content {}

    /** Writes a text once all posts can be rendered. */
    @FunctionalInterface
    interface TextWriter {
        /**
         * The text; the same at each call and from any thread.
         *
         * @param posts gives the rendered posts
         */
        String write(RenderedPosts posts);
    }

    /** What a text may contain of a rendered post. */
    interface RenderedPosts {
        /** The HTML of a post's body, with absolute addresses. */
        String html(Post post);

        /** The HTML of a post's excerpt, with absolute addresses; empty if it has none. */
        String excerptHtml(Post post);

        /** The excerpt, or the description if it has one, as text without markup; empty if there is neither. */
        String summary(Post post);
    }
}
