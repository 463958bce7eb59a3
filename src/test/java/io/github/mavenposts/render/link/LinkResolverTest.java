package io.github.mavenposts.render.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of links, row by row: written in a post, leads to. */
class LinkResolverTest {

    private static final String BENCH = "2018-06-7-bench.md";
    private static final String LATHE = "2019-02-03-lathe.md";
    private static final String PLANE = "tools/2020-03-04-plane.md";

    @TempDir
    private static Path folder;

    private static LinkedSite site;

    @BeforeAll
    static void read() throws IOException {
        site = new LinkedSite(folder, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/x?y#z",
        "//example.com/x",
        "mailto:a@example.org",
        "javascript:alert(1)",
        "'data:image/png;base64,AA=='",
        "tel:+43123",
        "https://example.org/elsewhere",
        "https://example.org/shopping",
        "https://example.org.evil/shop/bench",
        "HTTP://EXAMPLE.COM",
    })
    void leadsOutOfTheSite(String destination) {
        assertThat(resolve(destination, BENCH)).isEqualTo("out");
    }

    @ParameterizedTest
    @CsvSource({
        "'', bench.html",
        "#part, bench.html #part",
        "?q=1#part, bench.html ?q=1#part",
        "/bench, bench.html",
        "/bench.html, bench.html",
        "/bench?a=b#c, bench.html ?a=b#c",
        "/bench#?, bench.html #?",
        "/shop/bench, bench.html",
        "/shop, index.html",
        "/shop/, index.html",
        "/, index.html",
        "/docs/guide, docs/guide.html",
        "/docs, docs/index.html",
        "/docs/, docs/index.html",
        "/docs/../bench, bench.html",
        "/../../bench, bench.html",
        "/./bench, bench.html",
        "/%62ench, bench.html",
        "/css/a%20b.css, css/a b.css",
        "/css/a b.css, css/a b.css",
        "/machines/lathe/, machines/lathe/index.html",
        "/machines/lathe, machines/lathe/index.html",
        "/old-bench, old-bench.html",
        "/blog/, blog/index.html",
    })
    void absolutePathsAreBelowTheBaseOfTheSite(String destination, String expected) {
        assertThat(resolve(destination, BENCH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/card-scraper, Card-Scraper.html",
        "/BENCH#Part, bench.html #Part",
        "/work-bench, Work-Bench.html",
        "/Team, Team.html",
        "/TEAM, TEAM.html",
        "/team, nowhere /team",
    })
    void caseDoesNotCountIfOnlyOneIsMeant(String destination, String expected) {
        assertThat(resolve(destination, BENCH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        BENCH + ", Card-Scraper, Card-Scraper.html",
        BENCH + ", card-scraper#x, Card-Scraper.html #x",
        BENCH + ", machines/lathe, machines/lathe/index.html",
        BENCH + ", ./docs/guide.html, docs/guide.html",
        LATHE + ", ../../bench, bench.html",
        LATHE + ", bench, nowhere /machines/lathe/bench",
        LATHE + ", ., machines/lathe/index.html",
        PLANE + ", ../../../../bench, bench.html",
        PLANE + ", ../../../, blog/index.html",
        PLANE + ", jack-plane, blog/2020/03/04/jack-plane.html",
    })
    void relativePathsStartAtTheAddressOfThePage(String post, String destination, String expected) {
        assertThat(resolve(destination, post)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        BENCH + ", 2019-01-02-scraper.md, Card-Scraper.html",
        BENCH + ", scraper.md#use, Card-Scraper.html #use",
        BENCH + ", Scraper.MD, Card-Scraper.html",
        BENCH + ", tools/2020-03-04-plane.md, blog/2020/03/04/jack-plane.html",
        BENCH + ", tools/plane.md, blog/2020/03/04/jack-plane.html",
        BENCH + ", jack-plane.md, blog/2020/03/04/jack-plane.html",
        BENCH + ", twin.md, twin-a.html",
        BENCH + ", tools/twin.md, twin-b.html",
        LATHE + ", elsewhere/twin.md, nowhere /machines/lathe/elsewhere/twin.md",
        PLANE + ", ../2018-06-7-bench.md?a#b, bench.html ?a#b",
        PLANE + ", twin.md, twin-b.html",
        PLANE + ", scraper.md, Card-Scraper.html",
        PLANE + ", img/plane%20one.png, blog/tools/img/plane one.png",
        PLANE + ", img/plane one.png, blog/tools/img/plane one.png",
        PLANE + ", ../drawing.svg, blog/drawing.svg",
        PLANE + ", /drawing.svg, blog/drawing.svg",
        PLANE + ", drawing.svg, nowhere /blog/2020/03/04/drawing.svg",
        BENCH + ", scraper, nowhere /scraper",
    })
    void thenRelativePathsStartAtTheSourceFile(String post, String destination, String expected) {
        assertThat(resolve(destination, post)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/shop/bench#x, whole bench.html #x",
        "HTTPS://Example.org/shop/bench, whole bench.html",
        "https://example.org/shop, whole index.html",
        "https://example.org/shop?q, whole index.html ?q",
        "https://example.org/shop/none, whole nowhere /none",
    })
    void theOwnAddressOfTheSiteLeadsInside(String destination, String expected) {
        assertThat(resolve(destination, BENCH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/none, nowhere /none",
        "/bench/, nowhere /bench/",
        "none.md, nowhere /none.md",
        "secret.md, nowhere /secret.md: unpublished",
        "2021-01-01-secret.md, nowhere /2021-01-01-secret.md: unpublished",
        "/%zz, nowhere /%zz",
        "/../etc/passwd, nowhere /etc/passwd",
    })
    void otherwiseTheLinkIsBroken(String destination, String expected) {
        assertThat(resolve(destination, BENCH)).isEqualTo(expected);
    }

    private static String resolve(String destination, String post) {
        ResolvedLink link = site.resolver()
                .resolve(
                        destination,
                        site.address(post),
                        site.post(post).source().file());
        assertThat(link.destination()).isEqualTo(destination);
        if (link instanceof ResolvedLink.Internal internal) {
            return (internal.whole() ? "whole " : "") + (internal.path() + " " + internal.suffix()).strip();
        }
        if (link instanceof ResolvedLink.Broken broken) {
            return (broken.whole() ? "whole " : "")
                    + "nowhere "
                    + broken.url()
                    + (broken.reason().isEmpty() ? "" : ": " + broken.reason());
        }
        return "out";
    }
}
