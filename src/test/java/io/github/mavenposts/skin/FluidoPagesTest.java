package io.github.mavenposts.skin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.browser.Browser;
import io.github.mavenposts.browser.SiteLinks;
import io.github.mavenposts.render.PublishedSite;
import io.github.mavenposts.render.PublishedSite.Options;
import io.github.mavenposts.render.TestSettings;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.doxia.site.PublishDate;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.assertj.core.api.SoftAssertions;
import org.codehaus.plexus.testing.PlexusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a section in the skin that most sites have, opened from the file system. */
@PlexusTest
class FluidoPagesTest {

    /** Put there by the build. */
    private static final Path FLUIDO = Path.of("target/skins/maven-fluido-skin.jar");

    private static final String OURS = ".posts-section";

    @Inject
    private SiteRenderer renderer;

    @TempDir
    private Path folder;

    @TempDir
    private Path profile;

    @Test
    void whatWeWriteIsRightInTheSkin() throws Exception {
        try (Browser browser = Browser.start(profile)) {
            Path site = publish();
            assertThat(SiteLinks.broken(site, OURS + ", head link, head script"))
                    .isEmpty();
            SoftAssertions all = new SoftAssertions();
            for (String path : List.of("blog/index.html", "blog/2024/03/02/tour.html", "blog/archive/index.html")) {
                for (Browser.View view : Browser.View.ALL) {
                    String what = path + " " + view;
                    browser.open(site.resolve(path), view);
                    all.assertThat(browser.overflow(OURS))
                            .as(what + " overflow")
                            .isZero();
                    all.assertThat(browser.requests())
                            .as(what + " requests")
                            .isNotEmpty()
                            .allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
                    all.assertThat(browser.violations(OURS)).as(what).isEmpty();
                    all.assertThat(browser.console()).as(what + " console").isEmpty();
                }
            }
            all.assertAll();
        }
    }

    private Path publish() throws Exception {
        assertThat(FLUIDO).as("the skin, put there by the build").exists();
        Artifact artifact = new DefaultArtifact(
                "org.apache.maven.skins",
                "maven-fluido-skin",
                "2",
                "runtime",
                "jar",
                null,
                new DefaultArtifactHandler("jar"));
        artifact.setFile(FLUIDO.toFile());
        SiteModel model = new SiteModel();
        model.setName("Workshop");
        PublishDate format = new PublishDate();
        model.setPublishDate(format);
        Map<String, Object> attributes =
                Map.of("date", new BuildDate(Instant.parse("2020-02-03T00:00:00Z"), format, Locale.ROOT));
        SiteRenderingContext context =
                renderer.createContextForSkin(artifact, attributes, model, "Workshop", Locale.ENGLISH);
        SiteSkin skin = new SiteSkin(renderer, context, folder.toFile(), "g:a:1:publish");
        try (InputStream source = Browser.class.getResourceAsStream("site.txt")) {
            PublishedSite published = PublishedSite.of(
                    folder,
                    new String(source.readAllBytes(), StandardCharsets.UTF_8),
                    Options.DEFAULT.with(TestSettings.DEFAULT.paged(3)).in(skin));
            assertThat(published.complaints()).isEmpty();
            Path site = folder.resolve("site");
            Files.createDirectories(site);
            skin.copyResources(site);
            published.writeTo(site);
            return site;
        }
    }
}
