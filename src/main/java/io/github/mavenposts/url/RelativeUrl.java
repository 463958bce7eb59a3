package io.github.mavenposts.url;

/** Addresses that lead from one file of the site to another, below any base path and from {@code file:} alike. */
public final class RelativeUrl {

    private RelativeUrl() {}

    /**
     * The address of a file as seen from another: {@code ../job.html}. It names the file, {@code index.html} included,
     * is percent-encoded, and is never empty.
     *
     * @param from output path of the page that has the link, with {@code /} and no leading slash
     * @param to output path of the file that it leads to; a folder if it ends with {@code /}
     */
    public static String between(String from, String to) {
        int common = commonFolder(from, to);
        StringBuilder relative = new StringBuilder();
        for (int at = from.indexOf('/', common); at >= 0; at = from.indexOf('/', at + 1)) {
            relative.append("../");
        }
        String rest = Percent.encodeFile(to.substring(common));
        if (relative.isEmpty() && (rest.isEmpty() || rest.startsWith("/") || hasColonInFirstSegment(rest))) {
            relative.append("./");
        }
        return relative.append(rest).toString();
    }

    /** The length of the folders that both paths start with, final slash included. */
    private static int commonFolder(String from, String to) {
        int common = 0;
        int length = Math.min(from.length(), to.length());
        for (int at = 0; at < length && from.charAt(at) == to.charAt(at); at++) {
            if (from.charAt(at) == '/') {
                common = at + 1;
            }
        }
        return common;
    }

    /** A colon there would make a scheme of what is before it (RFC 3986, section 4.2). */
    private static boolean hasColonInFirstSegment(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash);
    }
}
