package io.github.mavenposts.render;

import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.render.filter.PageAddresses;
import io.github.mavenposts.url.AbsoluteUrl;
import io.github.mavenposts.url.Percent;
import io.github.mavenposts.url.RelativeUrl;

/**
 * Addresses in a section of a project's site: relative addresses lead from file to file, so that they work below any base
 * path and from {@code file:}.
 *
 * @param publication knows the file of each address
 * @param settings scheme, host and base of the site
 * @param page output path of the page
 */
record SectionAddresses(Publication publication, SiteSettings settings, String page) implements PageAddresses {

    @Override
    public String relative(String address) {
        if (AbsoluteUrl.hasScheme(address) || address.startsWith("//") || address.startsWith("#")) {
            return address;
        }
        int end = pathEnd(address);
        String path = address.substring(0, end);
        String suffix = address.substring(end);
        String file = publication
                .atUrl(path)
                .map(artifact -> artifact.address().path())
                .orElseGet(() -> withoutSlash(Percent.decode(path)));
        String target = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        return RelativeUrl.between(page, target) + suffix;
    }

    @Override
    public String absolute(String address) {
        return AbsoluteUrl.of(settings.url(), settings.baseurl(), address);
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static int pathEnd(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        return end;
    }
}
