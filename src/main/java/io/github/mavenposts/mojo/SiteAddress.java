package io.github.mavenposts.mojo;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Where a site is published.
 *
 * @param url scheme and host without a trailing slash; empty if not known
 * @param baseurl path below the host with a leading and without a trailing slash; empty for the root
 */
record SiteAddress(String url, String baseurl) {

    private static final SiteAddress UNKNOWN = new SiteAddress("", "");

    /**
     * The address from the parameters, else from the project.
     *
     * @param url parameter {@code url}; empty if not set. A path in it comes before {@code baseurl}, as in Jekyll.
     * @param baseurl parameter {@code baseurl}; empty if not set
     * @param projectUrl address of the project; empty if it has none. One that is not for browsers is not used.
     * @throws MojoFailureException if {@code url} is not an address
     */
    static SiteAddress of(Optional<String> url, Optional<String> baseurl, Optional<String> projectUrl)
            throws MojoFailureException {
        if (url.isPresent()) {
            SiteAddress given = parse(url.get())
                    .orElseThrow(() -> Parameters.wrong(
                            "url",
                            url.get(),
                            "an address of the form https://host",
                            "<url>https://www.example.org</url>\n<baseurl>/docs</baseurl>"));
            return new SiteAddress(given.url(), given.baseurl() + path(baseurl.orElse("")));
        }
        SiteAddress project = projectUrl.flatMap(SiteAddress::parse).orElse(UNKNOWN);
        return baseurl.isEmpty() ? project : new SiteAddress(project.url(), path(baseurl.get()));
    }

    /** The address of a folder of this site; that of the site for an empty name. */
    SiteAddress folder(String name) {
        return name.isEmpty() ? this : new SiteAddress(url, baseurl + "/" + name);
    }

    private static Optional<SiteAddress> parse(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean forBrowsers = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!forBrowsers || uri.getHost() == null) {
                return Optional.empty();
            }
            return Optional.of(
                    new SiteAddress(uri.getScheme() + "://" + uri.getRawAuthority(), path(uri.getRawPath())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String path(String path) {
        String inner = path.strip().replaceAll("^/+|/+$", "");
        return inner.isEmpty() ? "" : "/" + inner;
    }
}
