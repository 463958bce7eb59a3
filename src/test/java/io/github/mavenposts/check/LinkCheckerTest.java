package io.github.mavenposts.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.markdown.MarkdownOptions;
import io.github.mavenposts.markdown.flexmark.FlexmarkEngine;
import io.github.mavenposts.render.link.LinkedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckerTest {

    @TempDir
    private Path folder;

    private final List<String> parsed = new ArrayList<>();

    @Test
    void linksThatLeadSomewhereAreFine() throws IOException {
        assertThat(
                        check(
                                """
                [a](Card-Scraper) [b](/docs/guide#setup) ![c](drawing.svg) [d](https://nowhere.invalid/#x)
                [e](/old-bench#h) [f](#h) [g](#) [h](#top) [i](/bench#:~:text=word) [j](/docs/guide#setup)
                [k](/drawing.svg#view) [l](/Card-Scraper#pl%C3%A4ne) [m](/Card-Scraper#comments)
                <a id=raw></a> <a href="#raw">n</a> [o](/docs/guide#old-name)[^1]

                # H

                [^1]: [p](scraper.md#pläne)
                """))
                .isEmpty();
    }

    @Test
    void linksThatLeadNowhereAreWarningsAtTheirPlacesWithTheNearestAddress() throws IOException {
        assertThat(
                        check(
                                """
                See [the scraper](card-scrapper)
                and [this](/totally/else) or [that](secret.md).

                > ![drawing](drawin.svg) <img src="/machine/lathe/">

                [site](https://example.org/shop/bench/)
                """))
                .containsExactly(
                        "2018-06-7-bench.md:5:19: the link 'card-scrapper' leads nowhere"
                                + " (did you mean '/Card-Scraper'?)",
                        "2018-06-7-bench.md:6:12: the link '/totally/else' leads nowhere",
                        "2018-06-7-bench.md:6:37: the link 'secret.md' leads to a post that is not published:"
                                + " unpublished (publish that post, or take the link out)",
                        "2018-06-7-bench.md:8:14: the link 'drawin.svg' leads nowhere"
                                + " (did you mean '/blog/drawing.svg'?)",
                        "2018-06-7-bench.md:8:36: the link '/machine/lathe/' leads nowhere"
                                + " (did you mean '/machines/lathe/'?)");
    }

    @Test
    void aNameOfALetterOrTwoIsNoBasisForAGuess() throws IOException {
        assertThat(check("[a](xy) [b](/z) [c](./nowhere/.)\n"))
                .containsExactly(
                        "2018-06-7-bench.md:5:5: the link 'xy' leads nowhere",
                        "2018-06-7-bench.md:5:13: the link '/z' leads nowhere",
                        "2018-06-7-bench.md:5:21: the link './nowhere/.' leads nowhere");
    }

    @Test
    void partsThatPagesDoNotHaveAreWarningsWithTheNearestPart() throws IOException {
        assertThat(
                        check(
                                """
                [a](#setpu) [b](/docs/guide#set-up) [c](/Card-Scraper#nothing-like-it) [d](/docs/guide#other)

                ## Setup
                """))
                .containsExactly(
                        "2018-06-7-bench.md:5:5: the link '#setpu' names a part that bench.html does not have"
                                + " (did you mean '#setup'?)",
                        "2018-06-7-bench.md:5:17: the link '/docs/guide#set-up' names a part that docs/guide.html does"
                                + " not have (did you mean '#setup'?)",
                        "2018-06-7-bench.md:5:41: the link '/Card-Scraper#nothing-like-it' names a part that"
                                + " Card-Scraper.html does not have",
                        "2018-06-7-bench.md:5:76: the link '/docs/guide#other' names a part that docs/guide.html does"
                                + " not have");
        assertThat(parsed).containsExactly("bench.html", "docs/guide.html", "Card-Scraper.html");
    }

    @Test
    void problemsOfTheMarkdownAreTold() throws IOException {
        Diagnostics diagnostics = new Diagnostics();

        assertThat(check("> ".repeat(3_000), diagnostics))
                .singleElement()
                .asString()
                .contains(":5:")
                .contains("too deep");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::severity).containsExactly(Severity.ERROR);
    }

    private List<String> check(String body) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        List<String> told = check(body, diagnostics);
        assertThat(diagnostics.hasErrors()).isFalse();
        return told;
    }

    private List<String> check(String body, Diagnostics diagnostics) throws IOException {
        LinkedSite site =
                new LinkedSite(folder, Map.of("2018-06-7-bench.md", body, "2019-01-02-scraper.md", "# Pläne\n"));
        FlexmarkEngine engine = new FlexmarkEngine(MarkdownOptions.DEFAULT, diagnostics);
        List<LinkChecker.RenderedPost> posts = site.site().posts().stream()
                .map(post -> new LinkChecker.RenderedPost(
                        post.source().file(),
                        site.publication().addressOf(post).orElseThrow(),
                        engine.render(post.source().body(), post.source().bodyLine())))
                .toList();
        new LinkChecker(site.resolver(), site.publication(), LinkedSite.OTHERS, this::html, diagnostics).check(posts);
        return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }

    /** The pages as other tools and the layouts make them. */
    private Optional<String> html(String path) {
        parsed.add(path);
        return switch (path) {
            case "docs/guide.html" -> Optional.of("<h2 id=setup>Set up</h2><a name='old-name'></a>");
            case "Card-Scraper.html" -> Optional.of("<h1 id='pläne'>P</h1><section id='comments'></section>");
            case "bench.html" -> Optional.of("<h2 id='setup'>Setup</h2>");
            default -> Optional.empty();
        };
    }
}
