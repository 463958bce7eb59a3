package io.github.mavenposts.skin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mavenposts.render.Skin.FramedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.doxia.site.PublishDate;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.codehaus.plexus.testing.PlexusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in skins made for the test: a template that shows what it is given, and a macro in a file of its own. */
@PlexusTest
class SiteSkinTest {

    private static final String TEMPLATE =
            """
            #parse( "site-macros.vm" )
            title: $title
            path: $currentFilePath, root: $relativePath
            authors: $!authors, date: $!documentDate
            head: $headContent
            body: $bodyContent
            by: #maker()...
            generator: $docRenderingContext.generator
            year: $date.year
            """;

    @Inject
    private SiteRenderer renderer;

    @TempDir
    private Path folder;

    @Test
    void showsAPageInTheFrame() throws Exception {
        FramedPage page = new FramedPage(
                "blog/tags/x/index.html",
                "A & B",
                List.of("Rosa", "Tomas"),
                Optional.of("2026-01-02"),
                "<link>",
                "<p>$title #set($title = 1) <br></p>");

        assertThat(skin("Oak").wrap(page))
                .isEqualTo(
                        """
                        title: A & B – Site
                        path: blog/tags/x/index.html, root: ../../..
                        authors: [Rosa, Tomas], date: 2026-01-02
                        head: <link>
                        body: <p>$title #set($title = 1) <br></p>
                        by: Oak...
                        generator: g:a:1:publish
                        year: 2020
                        """);
    }

    @Test
    void aPageAtTheRootMayLackWhatItNeedNotHave() throws Exception {
        assertThat(skin("Oak").wrap(page("job.html")))
                .contains("path: job.html, root: .\n", "authors: , date: \n", "head: \n");
    }

    @Test
    void linesEndAsTheyDoEverywhere() throws Exception {
        String frame = skin("Oak").wrap(new FramedPage("a.html", "", List.of(), Optional.empty(), "", "a\r\nb"));

        assertThat(frame).contains("body: a\nb\n").doesNotContain("\r");
    }

    @Test
    void theContextClassLoaderOfAThreadDoesNotMatter() throws Exception {
        SiteSkin skin = skin("Oak");
        ClassLoader none = ClassLoader.getPlatformClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(none);
        try {
            assertThat(skin.wrap(page("a.html"))).contains("by: Oak...\n");
            assertThat(thread.getContextClassLoader()).isSameAs(none);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void manyThreadsMayUseManySkinsAtOnce() throws Exception {
        List<SiteSkin> skins = List.of(skin("Oak"), skin("Elm"), skin("Ash"));
        List<FramedPage> pages = IntStream.range(0, 60)
                .mapToObj(number -> page(number + ".html"))
                .toList();
        List<Callable<String>> tasks = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (FramedPage page : pages) {
            for (SiteSkin skin : skins) {
                tasks.add(() -> skin.wrap(page));
                expected.add("path: " + page.path() + ", root: .\n" + "by: "
                        + List.of("Oak", "Elm", "Ash").get(skins.indexOf(skin)) + "...\n");
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<String> found = new ArrayList<>();
            for (Future<String> frame : threads.invokeAll(tasks)) {
                found.add(frame.get()
                        .lines()
                        .filter(line -> line.startsWith("path: ") || line.startsWith("by: "))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
            }
            assertThat(found).isEqualTo(expected);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aBrokenSkinNamesThePage() throws Exception {
        SiteSkin skin = skin("Broken", "#if( $title", "");

        assertThatThrownBy(() -> skin.wrap(page("blog/index.html")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The skin org.example:Broken:jar:1 cannot frame blog/index.html: ");
    }

    @Test
    void resourcesAreCopiedOnceAndNeverReplaced() throws Exception {
        Path output = folder.resolve("site");
        Files.createDirectories(output.resolve("css"));
        Files.writeString(output.resolve("css/own.css"), "mine");

        skin("Oak").copyResources(output);

        assertThat(output.resolve("css/own.css")).hasContent("mine");
        assertThat(output.resolve("css/skin.css")).hasContent("Oak");
        assertThat(output.resolve("META-INF")).doesNotExist();
    }

    private static FramedPage page(String path) {
        return new FramedPage(path, "Title", List.of(), Optional.empty(), "", "");
    }

    private SiteSkin skin(String name) throws Exception {
        return skin(name, TEMPLATE, "#macro( maker )" + name + "#end\n");
    }

    private SiteSkin skin(String name, String template, String macros) throws Exception {
        Artifact skin = new DefaultArtifact(
                "org.example", name, "1", "runtime", "jar", null, new DefaultArtifactHandler("jar"));
        skin.setFile(jar(
                        name,
                        Map.of(
                                "META-INF/maven/site.vm", template,
                                "META-INF/maven/site-macros.vm", macros,
                                "css/own.css", name,
                                "css/skin.css", name))
                .toFile());
        SiteModel model = new SiteModel();
        model.setName("Site");
        PublishDate format = new PublishDate();
        model.setPublishDate(format);
        Map<String, Object> attributes =
                Map.of("date", new BuildDate(Instant.parse("2020-02-03T00:00:00Z"), format, Locale.ROOT));
        SiteRenderingContext context = renderer.createContextForSkin(skin, attributes, model, "Site", Locale.ROOT);
        return new SiteSkin(renderer, context, folder.toFile(), "g:a:1:publish");
    }

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
