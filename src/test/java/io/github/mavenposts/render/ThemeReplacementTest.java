package io.github.mavenposts.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.render.PublishedSite.Options;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the project puts beside its posts wins over the theme. */
class ThemeReplacementTest {

    private static final String POST =
            """
            === 2024-03-02-kiln.md
            ---
            title: The kiln
            colour: red
            ---
            Bricks.
            """;

    private static final String PAGE = "blog/2024/03/02/kiln.html";

    @TempDir
    private Path folder;

    @Test
    void aLayoutReplacesTheThemes() throws Exception {
        PublishedSite site = publish(
                """
                === _layouts/post.html
                ---
                layout: brick
                mood: calm
                ---
                <p>{{ page.title }}, {{ page.colour }}, {{ layout.mood }}</p>{{ content }}
                === _layouts/brick.html
                ---
                layout: default
                ---
                <div id="brick">{{ content }}</div>
                """);

        assertThat(site.complaints()).isEmpty();
        assertThat(site.page(PAGE).select("main.posts-frame-main > #brick > p").eachText())
                .containsExactly("The kiln, red, calm", "Bricks.");
        assertThat(site.page("blog/index.html").select(".posts-section h1").text())
                .as("other layouts are still the theme's")
                .isEqualTo("Workshop notes");
    }

    @Test
    void anIncludeReplacesTheThemes() throws Exception {
        PublishedSite site = publish(
                """
                        === _includes/posts/tags.html
                        <p id="mine">{{ include.post.title }}</p>
                        """);

        assertThat(site.page(PAGE).select(".posts-footer #mine").text()).isEqualTo("The kiln");
    }

    @Test
    void aWordReplacesTheThemes() throws Exception {
        PublishedSite site = publish(
                """
                === _data/labels.yml
                en:
                  list: Journal
                """);

        assertThat(site.page(PAGE).select(".posts-nav a").eachText())
                .startsWith("Journal", "Archive")
                .doesNotContain("Posts");
    }

    @Test
    void theStyleSheetReplacesTheThemes() throws Exception {
        PublishedSite site =
                publish("""
                === assets/posts.css
                p { color: red }
                """);

        assertThat(site.complaints()).isEmpty();
        assertThat(site.text("blog/assets/posts.css")).startsWith("p { color: red }");
    }

    @Test
    void aFrameOfItsOwnReplacesTheSkin() throws Exception {
        PublishedSite site = PublishedSite.of(
                folder,
                POST
                        + """
                        === _layouts/default.html
                        <body>{{ content }}</body>
                        """,
                Options.DEFAULT.in(page -> "skin"));

        assertThat(site.text(PAGE)).startsWith("<body>").contains("Bricks.");
    }

    @Test
    void aPostMayHaveNoLayout() throws Exception {
        PublishedSite site = PublishedSite.of(
                folder, POST.replace("colour: red", "layout: none"), Options.DEFAULT.in(page -> "skin"));

        assertThat(site.text(PAGE)).isEqualTo("<p>Bricks.</p>\n");
    }

    private PublishedSite publish(String more) throws Exception {
        return PublishedSite.of(folder, POST + more);
    }
}
