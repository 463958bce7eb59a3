package io.github.mavenposts.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site on disk, looked at as a browser would that opens its files. */
public final class PublishedSite {

    private final Path root;

    /**
     * A site.
     *
     * @param root its folder
     */
    public PublishedSite(File root) {
        this.root = root.toPath();
    }

    /** All files, by their paths with {@code /}. */
    public SortedSet<String> files() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parsed page. */
    public Document page(String path) {
        Document page = Jsoup.parse(text(path));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /**
     * What a skin puts around a page: the elements of its head, one a line, and its body without the content. Without the
     * title and what tells of the single page.
     */
    public String frame(String path) {
        Document page = page(path);
        String head = page.head().children().stream()
                .filter(element -> !element.normalName().equals("title"))
                .filter(element -> !List.of("author", "date").contains(element.attr("name")))
                .map(Element::outerHtml)
                .collect(Collectors.joining("\n"));
        page.selectXpath("//main").forEach(main -> main.text(""));
        page.select("#breadcrumbs li.active").forEach(crumb -> crumb.text("title"));
        return head + "\n" + page.body().outerHtml();
    }

    /** Links, in the pages that can be parsed, to files of the site or ids in them that do not exist. */
    public List<String> brokenLinks() {
        List<String> broken = new ArrayList<>();
        Map<String, Document> pages = new HashMap<>();
        for (String path : files()) {
            if (path.endsWith(".html")) {
                pages.put(path, page(path));
            }
        }
        pages.forEach((path, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (isBroken(path, link, pages)) {
                    broken.add(path + ": " + link);
                }
            }
        });
        return broken.stream().sorted().toList();
    }

    private boolean isBroken(String from, String link, Map<String, Document> pages) {
        URI uri = URI.create(link.replace(" ", "%20"));
        if (uri.getScheme() != null || uri.getAuthority() != null) {
            return false;
        }
        Path file = root.resolve(from);
        if (!uri.getPath().isEmpty()) {
            file = root.resolve(from).resolveSibling(uri.getPath()).normalize();
            if (!file.startsWith(root)) {
                return false;
            }
        }
        if (!Files.isRegularFile(file)) {
            // The skin links to the folder of the site itself.
            return !Files.isDirectory(file);
        }
        String fragment = uri.getFragment();
        Document target = pages.get(root.relativize(file).toString().replace('\\', '/'));
        if (fragment == null || fragment.isEmpty() || fragment.equals("top") || target == null) {
            return false;
        }
        return target.getElementById(fragment) == null
                && target.getElementsByAttributeValue("name", fragment).isEmpty();
    }
}
