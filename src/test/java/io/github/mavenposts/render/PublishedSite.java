package io.github.mavenposts.render;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.markdown.MarkdownOptions;
import io.github.mavenposts.markdown.flexmark.FlexmarkEngine;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SiteReader;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.plan.PublicationPlanner;
import io.github.mavenposts.render.link.LinkResolver;
import io.github.mavenposts.render.theme.ClassPathThemes;
import io.github.mavenposts.render.theme.FolderThemeFiles;
import io.github.mavenposts.render.theme.ThemeAssets;
import io.github.mavenposts.render.theme.ThemeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A small site, published in memory.
 *
 * @param files the published files by path
 * @param diagnostics all complaints, sorted
 */
public record PublishedSite(SortedMap<String, byte[]> files, List<Diagnostic> diagnostics) {

    private static final String MARK = "=== ";

    /** What a site is published with. */
    public record Options(TestSettings settings, Optional<Skin> skin, int threads) {

        /** No skin, one thread. */
        public static final Options DEFAULT = new Options(TestSettings.DEFAULT, Optional.empty(), 1);

        /** With other settings. */
        public Options with(TestSettings other) {
            return new Options(other, skin, threads);
        }

        /** In a skin. */
        public Options in(Skin frame) {
            return new Options(settings, Optional.of(frame), threads);
        }

        /** By so many threads. */
        public Options with(int number) {
            return new Options(settings, skin, number);
        }
    }

    /**
     * Publishes the files of a text.
     *
     * @param folder an empty folder
     * @param source each file after a line {@code === path}
     */
    public static PublishedSite of(Path folder, String source) throws Exception {
        return of(folder, source, Options.DEFAULT);
    }

    /** Publishes the files of a text. */
    public static PublishedSite of(Path folder, String source, Options options) throws Exception {
        Path posts = folder.resolve("posts");
        Files.createDirectories(posts);
        for (String part : ("\n" + source).split("\n" + MARK)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                Path file = posts.resolve(part.substring(0, end).strip());
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.substring(end + 1) + "\n");
            }
        }
        return publish(folder, options);
    }

    private static PublishedSite publish(Path folder, Options options) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        Path posts = folder.resolve("posts");
        Site site = new SiteReader().read(posts, folder, options.settings().build(), diagnostics);
        List<ThemeFiles> themes = List.of(ClassPathThemes.builtIn());
        Publication publication =
                PublicationPlanner.section(List.of(new ThemeAssets(themes))).plan(site, true, diagnostics);
        Renderer renderer = Renderer.ofSection(
                site,
                publication,
                words -> new FlexmarkEngine(MarkdownOptions.DEFAULT.withDefaults(words), diagnostics),
                new LinkResolver(site, publication, Set.of()),
                new FolderThemeFiles(posts, folder),
                themes,
                options.skin(),
                diagnostics);
        SortedMap<String, byte[]> files = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        try {
            Map<String, Future<byte[]>> rendering = new TreeMap<>();
            for (Artifact artifact : publication.artifacts().values()) {
                rendering.put(artifact.address().path(), threads.submit(() -> renderer.render(artifact)));
            }
            for (Map.Entry<String, Future<byte[]>> file : rendering.entrySet()) {
                files.put(file.getKey(), file.getValue().get());
            }
        } finally {
            threads.shutdownNow();
        }
        return new PublishedSite(files, diagnostics.sorted());
    }

    /** A published file as text. */
    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("There is no " + path + " among " + files.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A published page. */
    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** All complaints as people see them. */
    public List<String> complaints() {
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }

    /** Writes the published files into a folder. */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
