package io.github.mavenposts.render.link;

/** Where a link leads. */
public sealed interface ResolvedLink {

    /** The destination as the author wrote it. */
    String destination();

    /** A link out of the site, to a mail address, or anything else that is not looked for. */
    record External(String destination) implements ResolvedLink {}

    /**
     * A link to a file of the site.
     *
     * @param destination as the author wrote it
     * @param path output path of the file
     * @param suffix query and fragment as the author wrote them, with their marks; empty for none
     * @param whole the author wrote the whole address, scheme and host and all: it stays as it is
     */
    record Internal(String destination, String path, String suffix, boolean whole) implements ResolvedLink {

        /** The fragment as written, without its mark; empty for none. */
        public String fragment() {
            int mark = suffix.indexOf('#');
            return mark < 0 ? "" : suffix.substring(mark + 1);
        }
    }

    /**
     * A link that leads nowhere inside the site.
     *
     * @param destination as the author wrote it
     * @param url the address that it means, below the base of the site, with a leading slash, not encoded
     * @param suffix query and fragment as the author wrote them, with their marks; empty for none
     * @param reason why there is nothing, if there is more to say than that nothing is there; empty otherwise
     * @param whole the author wrote the whole address
     */
    record Broken(String destination, String url, String suffix, String reason, boolean whole)
            implements ResolvedLink {}
}
