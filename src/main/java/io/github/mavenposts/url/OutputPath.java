package io.github.mavenposts.url;

import java.util.List;

/** From the address of a page to the file it is written to, as Jekyll does it. */
public final class OutputPath {

    private OutputPath() {}

    /**
     * The file of an address: escapes are resolved, {@code index.html} is added to a folder, the extension to anything
     * that does not end with it.
     *
     * @param url the address below the base, with a leading slash
     * @param extension extension of the output, with its dot
     * @return the path below the output folder, without a leading slash; not checked for leaving the output
     */
    public static String of(String url, String extension) {
        String path = Percent.decode(url.startsWith("/") ? url.substring(1) : url);
        if (url.isEmpty() || url.endsWith("/")) {
            return path + "index.html";
        }
        return path.endsWith(extension) ? path : path + extension;
    }

    /**
     * The extension of a page with a permalink in its front matter: that of the permalink as it is written, if it has
     * one. So {@code /v1.2} is a file {@code v1.2}.
     *
     * @param permalink the permalink, placeholders and all
     * @param extension extension that the page has otherwise, with its dot
     */
    public static String extension(String permalink, String extension) {
        String name = permalink.substring(permalink.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        boolean hidden = name.substring(0, Math.max(dot, 0)).chars().allMatch(c -> c == '.');
        return dot < 0 || hidden ? extension : name.substring(dot);
    }

    /**
     * The files that a web server may have for an address, most likely first: the file itself, the file with
     * {@code .html}, the index of the folder.
     *
     * @param url address below the base, with or without a leading slash, without query and fragment
     */
    public static List<String> candidates(String url) {
        String path = Percent.decode(url.startsWith("/") ? url.substring(1) : url);
        if (path.isEmpty() || path.endsWith("/")) {
            return List.of(path + "index.html");
        }
        return List.of(path, path + ".html", path + "/index.html");
    }

    /**
     * True if an address as written climbs above the root of the site, as {@code /../secret} does. Jekyll's rules of
     * addresses quietly turn that into a path inside, which is not what its author meant.
     *
     * @param address a permalink or redirect; escapes in it are taken as they are
     */
    public static boolean climbsAboveRoot(String address) {
        int depth = 0;
        for (String segment : address.split("/")) {
            if (segment.equals("..")) {
                depth--;
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
