package io.github.mavenposts.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of pages in a folder. Stateless. */
public final class SiteLinks {

    private SiteLinks() {}

    /**
     * What of the pages' relative links leads to no file, or to no element of the page it leads to.
     *
     * @param site folder with the pages
     * @param selector the part of the pages whose links count
     */
    public static List<String> broken(Path site, String selector) throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages(site)) {
            Document document = Jsoup.parse(page);
            for (Element element : document.select(selector).select("[href], [src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!leads(page, address)) {
                    broken.add(site.relativize(page) + ": " + address);
                }
            }
        }
        return broken;
    }

    /** All pages below a folder. */
    public static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean leads(Path page, String address) throws IOException {
        URI uri = URI.create(address);
        if (uri.getScheme() != null) {
            return true;
        }
        String path = uri.getPath();
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (!Files.isRegularFile(target)) {
            return false;
        }
        String fragment = uri.getFragment();
        return fragment == null || Jsoup.parse(target).getElementById(fragment) != null;
    }
}
