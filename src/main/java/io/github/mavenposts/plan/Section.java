package io.github.mavenposts.plan;

import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.url.Address;
import io.github.mavenposts.url.Percent;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of the output that lists, labels, archives and feeds are in.
 *
 * @param folder with a trailing slash; empty for the root
 */
public record Section(String folder) {

    /** The section that the settings name. */
    public static Section of(SiteSettings settings) {
        String name = settings.section();
        int from = 0;
        int to = name.length();
        while (from < to && name.charAt(from) == '/') {
            from++;
        }
        while (to > from && name.charAt(to - 1) == '/') {
            to--;
        }
        return new Section(from == to ? "" : name.substring(from, to) + "/");
    }

    /** The address of the index of a folder: {@code folder("tags/java/")}. */
    public Address folder(String path) {
        return new Address(url(path), folder + path + "index.html");
    }

    /** The address of a file: {@code file("feed.xml")}. */
    public Address file(String path) {
        return new Address(url(path), folder + path);
    }

    /** A page that no source file asks for. */
    static Artifact page(Address address, String layout, String title, Map<String, Object> data) {
        return new Artifact(
                address, SourceLocation.NONE, new Content.Page(layout, title, Optional.empty(), data, true));
    }

    private String url(String path) {
        return "/" + Percent.encodeFile(folder + path);
    }
}
