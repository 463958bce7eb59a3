package io.github.mavenposts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictTest {

    @Test
    void twoPostsOnOnePathAreBothNamed() {
        Posts site = Posts.of(
                """
                === 2018-01-01-a.md
                ---
                permalink: /x
                ---
                === 2018-01-02-b.md
                ---
                title: B
                permalink: /x.html
                ---
                """);
        assertThat(site.plan().complaints())
                .containsExactly("ERROR path-conflict 2018-01-02-b.md:3:12: "
                        + "x.html is also written by 2018-01-01-a.md:2:12");
        Posts.Plan asJekyll = site.plan(false);
        assertThat(asJekyll.complaints())
                .containsExactly("WARNING path-conflict 2018-01-02-b.md:3:12: "
                        + "x.html is also written by 2018-01-01-a.md:2:12");
        assertThat(asJekyll.page("x.html").title()).isEqualTo("B");
    }

    @Test
    void aPostOnAGeneratedPageStaysAsInJekyll() {
        Posts.Plan plan = Posts.of(
                        """
                === 2018-01-01-a.md
                ---
                title: Mine
                permalink: /blog/archive/
                ---
                """)
                .plan(false);
        assertThat(plan.complaints())
                .containsExactly(
                        "WARNING path-conflict 2018-01-01-a.md:3:12: blog/archive/index.html is also written by the"
                                + " generated page /blog/archive/");
        assertThat(plan.page("blog/archive/index.html").title()).isEqualTo("Mine");
    }

    @Test
    void aStaticFileOnAGeneratedPage() {
        assertThat(Posts.of("=== feed.xml").plan().complaints())
                .containsExactly(
                        "ERROR path-conflict feed.xml: blog/feed.xml is also written by the generated page /blog/feed.xml");
    }

    @Test
    void pagesThatDifferOnlyInCase() {
        Posts site = Posts.of(
                """
                === 2018-01-01-a.md
                ---
                permalink: /Über
                ---
                === 2018-01-02-b.md
                ---
                permalink: /U\u0308BER
                ---
                """);
        assertThat(site.plan().complaints())
                .containsExactly(
                        "ERROR path-case 2018-01-01-a.md:2:12: "
                                + "Über.html differs only in case or in how its accents are encoded from U\u0308BER.html of 2018-01-02-b.md:2:12");
        assertThat(site.plan(false).paths()).contains("Über.html", "U\u0308BER.html");
    }

    @Test
    void aFileWhereAFolderMustBe() {
        Posts site = Posts.of(
                """
                === 2018-01-01-a.md
                ---
                permalink: /v1.2
                ---
                === 2018-01-02-b.md
                ---
                permalink: /v1.2/notes
                ---
                """);
        assertThat(site.plan().complaints())
                .containsExactly("ERROR path-folder 2018-01-02-b.md:2:12: "
                        + "v1.2 cannot be a file and a folder: v1.2 is written by 2018-01-01-a.md:2:12");
        assertThat(site.plan(false).paths()).contains("v1.2").doesNotContain("v1.2/notes.html");
    }

    @Test
    void aFolderWhereAFileMustBe() {
        assertThat(Posts.of(
                                """
                === 2018-01-01-a.md
                ---
                permalink: /v1.2/deep/notes
                ---
                === 2018-01-02-b.md
                ---
                permalink: /v1.2
                ---
                """)
                        .plan()
                        .complaints())
                .containsExactly("ERROR path-folder 2018-01-02-b.md:2:12: v1.2 cannot be a file and a folder: "
                        + "v1.2/deep/notes.html is written by 2018-01-01-a.md:2:12");
    }

    @ParameterizedTest
    @CsvSource({
        "/%2e%2e/x,        ../x.html,        leaves the output folder",
        "/a/%2e%2e/b,      a/../b.html,      leaves the output folder",
        "/a%5C%2e%2e%5Cb,  a\\..\\b.html,    leaves the output folder",
        "/%2Fetc/x,        /etc/x.html,      is absolute",
        "/%5Cx,            \\x.html,         is absolute",
        "/c:/x,            c:/x.html,        starts with a drive letter",
        "/C%3Ax,           C:x.html,         starts with a drive letter",
        "/a%00b,           a\\u0000b.html,   contains a NUL character",
    })
    void aPathThatLeavesTheOutputIsAlwaysAnError(String permalink, String path, String why) {
        Posts site = Posts.of("=== 2018-01-01-a.md\n---\npermalink: " + permalink + "\n---\n");
        for (boolean conflictsFail : new boolean[] {true, false}) {
            Posts.Plan plan = site.plan(conflictsFail);
            assertThat(plan.complaints())
                    .containsExactly("ERROR path-unsafe 2018-01-01-a.md:2:12: the path " + path + " " + why);
            assertThat(plan.paths()).allMatch(kept -> kept.startsWith("blog/") || !kept.contains("/"));
        }
    }

    @ParameterizedTest
    @CsvSource({"/a%2F%2Fb, a//b.html, has an empty part", "/a/%2e/b, a/./b.html, has an empty part"})
    void aPathThatNoFileSystemTakesIsAnError(String permalink, String path, String why) {
        assertThat(Posts.of("=== 2018-01-01-a.md\n---\npermalink: " + permalink + "\n---\n")
                        .plan(false)
                        .complaints())
                .containsExactly("ERROR path-unwritable 2018-01-01-a.md:2:12: the path " + path + " " + why);
    }

    @Test
    void aNameThatIsTooLongIsAnError() {
        String name = "ü".repeat(126);
        assertThat(Posts.of("=== 2018-01-01-a.md\n---\npermalink: /" + name + "\n---\n")
                        .plan()
                        .complaints())
                .containsExactly("ERROR path-unwritable 2018-01-01-a.md:2:12: the path " + name
                        + ".html has a name of more than 255 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "/con,      con.html,       has the name of a device on Windows",
        "/a/NUL.x/, a/NUL.x/index.html, has the name of a device on Windows",
        "/lpt9.txt, lpt9.txt,       has the name of a device on Windows",
        "/a.,       a.,             'has a name that ends with a dot or space, which Windows refuses'",
        "/a%20/,    a /index.html,  'has a name that ends with a dot or space, which Windows refuses'",
        "/what?,    what?.html,     'contains ?, which Windows refuses'",
        "/a*b,      a*b.html,       'contains *, which Windows refuses'",
        "/ab%3Ac,   ab:c.html,      'contains :, which Windows refuses'",
        "/a%5Cb,    a\\b.html,      'contains \\, which Windows refuses'",
        "/a%01b,    a\\u0001b.html, 'contains a control character, which Windows refuses'",
        "/console,  '',             ''",
        "/nully/,   '',             ''",
    })
    void aPathThatWindowsRefusesIsAWarning(String permalink, String path, String why) {
        Posts.Plan plan = Posts.of(
                        "=== 2018-01-01-a.md\n---\npermalink: \"" + permalink.replace("\\", "\\\\") + "\"\n---\n")
                .plan();
        if (why.isEmpty()) {
            assertThat(plan.complaints()).isEmpty();
        } else {
            assertThat(plan.complaints())
                    .containsExactly("WARNING path-portability 2018-01-01-a.md:2:12: the path " + path + " " + why);
        }
    }

    @Test
    void aPlaceholderThatDoesNotExistIsNamedWithTheNearest() {
        Posts.Plan plan = Posts.of("=== 2018-01-01-a.md\n---\npermalink: /:titel/:year\n---\n")
                .plan();
        assertThat(plan.complaints())
                .containsExactly("ERROR permalink-placeholder 2018-01-01-a.md:2:12: "
                        + "the permalink has an unknown placeholder :titel");
        assertThat(plan.diagnostics().get(0).hint()).isEqualTo("did you mean :title?");
    }

    @Test
    void aPlaceholderOfTheSiteIsNamedOnce() {
        assertThat(Posts.of("=== 2018-01-01-a.md\n=== 2018-01-02-b.md\n")
                        .with(knobs -> knobs.permalink = "/:titel/:slug")
                        .plan()
                        .complaints())
                .containsExactly("ERROR permalink-placeholder : the permalink has an unknown placeholder :titel");
    }

    @Test
    void aSlugOfWhichNothingIsLeft() {
        assertThat(Posts.of("=== 2018-01-01-\u2603.md").plan().complaints())
                .containsExactly("WARNING permalink-slug 2018-01-01-\u2603.md: "
                        + "nothing of the slug \"\u2603\" is left in an address");
    }
}
