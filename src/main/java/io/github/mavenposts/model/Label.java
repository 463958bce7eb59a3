package io.github.mavenposts.model;

import java.util.List;

/**
 * A name that several posts share: a tag, a category, an author or a series.
 *
 * @param kind what it is
 * @param name as written in the posts
 * @param slug its part of an address; unique among the labels of one kind
 * @param posts the posts that have it, newest first; a series oldest first
 */
public record Label(Kind kind, String name, String slug, List<Post> posts) {

    /** What a label is, by the name that addresses and layouts use. */
    public enum Kind {
        /** From {@code tags}. */
        TAG,
        /** From {@code categories}. */
        CATEGORY,
        /** From {@code author} and {@code authors}. */
        AUTHOR,
        /** From {@code series}. */
        SERIES
    }
}
