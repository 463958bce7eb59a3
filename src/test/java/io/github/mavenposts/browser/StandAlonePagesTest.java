package io.github.mavenposts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.render.PublishedSite;
import io.github.mavenposts.render.PublishedSite.Options;
import io.github.mavenposts.render.TestSettings;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of a section in the theme's own frame, opened from the file system. */
class StandAlonePagesTest {

    @TempDir
    private static Path folder;

    @TempDir
    private static Path profile;

    private static Path site;
    private static Browser browser;

    @BeforeAll
    static void publish() throws Exception {
        browser = Browser.start(profile);
        site = folder.resolve("site");
        PublishedSite published =
                PublishedSite.of(folder, source(), Options.DEFAULT.with(TestSettings.DEFAULT.paged(3)));
        assertThat(published.complaints()).isEmpty();
        published.writeTo(site);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void noLinkIsBroken() throws Exception {
        assertThat(SiteLinks.broken(site, "*")).isEmpty();
    }

    @Test
    void everyPageFitsAndStaysOnThisMachine() throws Exception {
        List<Path> pages = SiteLinks.pages(site);
        assertThat(pages).hasSizeGreaterThan(20);
        SoftAssertions all = new SoftAssertions();
        for (Path page : pages) {
            String what = site.relativize(page).toString();
            browser.open(page, new Browser.View(320, false));
            all.assertThat(browser.overflow("html")).as(what + " overflow").isZero();
            all.assertThat(browser.requests())
                    .as(what + " requests")
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith("file:"));
            all.assertThat(browser.console()).as(what + " console").isEmpty();
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blog/index.html",
                "blog/page/2/index.html",
                "blog/2024/03/02/tour.html",
                "blog/2024/02/01/wheel.html",
                "blog/2023/12/24/glaze.html",
                "job.html",
                "blog/tags/index.html",
                "blog/tags/clay/index.html",
                "blog/categories/guides/index.html",
                "blog/series/index.html",
                "blog/archive/index.html",
                "blog/2024/index.html"
            })
    void everyKindOfPageCanBeUsedByEverybody(String path) {
        SoftAssertions all = new SoftAssertions();
        for (Browser.View view : Browser.View.ALL) {
            browser.open(site.resolve(path), view);
            all.assertThat(browser.overflow("html")).as(view + " overflow").isZero();
            all.assertThat(browser.violations("html")).as(view.toString()).isEmpty();
        }
        all.assertAll();
    }

    @Test
    void aRedirectLeadsToThePost() {
        browser.open(site.resolve("dream-job.html"), Browser.View.ALL.get(0));

        assertThat(browser.script("return document.querySelector('h1').textContent;"))
                .isEqualTo("My dream job");
    }

    @Test
    void theFrameFollowsTheReadersColours() {
        browser.open(site.resolve("job.html"), new Browser.View(1280, false));
        Object light = browser.script("return getComputedStyle(document.body).backgroundColor;");
        browser.open(site.resolve("job.html"), new Browser.View(1280, true));

        assertThat(browser.script("return getComputedStyle(document.body).backgroundColor;"))
                .isNotEqualTo(light);
    }

    /** Its colours do not depend on the reader's setting, so ours must not either. */
    @ParameterizedTest
    @CsvSource({"#101418, #d8dde3", "#fdf6e3, #333", "#20124d, #fff"})
    void aSkinOfAnyColourStaysReadable(String background, String text) throws Exception {
        Path coloured = folder.resolve(background.substring(1));
        PublishedSite published = PublishedSite.of(
                folder,
                source(),
                Options.DEFAULT.in(page -> "<!DOCTYPE html><html lang=\"en\"><head><title>x</title>" + page.head()
                        + "<style>body { background: " + background + "; color: " + text
                        + " }</style></head><body><main>"
                        + page.body() + "</main></body></html>"));
        published.writeTo(coloured);
        SoftAssertions all = new SoftAssertions();
        for (String path : List.of("blog/index.html", "blog/2024/03/02/tour.html")) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.open(coloured.resolve(path), new Browser.View(1280, dark));
                all.assertThat(browser.violations(".posts-section"))
                        .as(path + " " + dark)
                        .isEmpty();
            }
        }
        all.assertAll();
    }

    private static String source() throws Exception {
        try (InputStream source = StandAlonePagesTest.class.getResourceAsStream("site.txt")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
