package io.github.mavenposts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with templates is said with its place; all of it in one run. */
class TemplateErrorsTest {

    private static final String POST =
            """
            === 2024-03-02-kiln.md
            ---
            title: The kiln
            ---
            Bricks.
            """;

    @TempDir
    private Path folder;

    @Test
    void aTemplateThatCannotBeParsed() throws Exception {
        assertThat(
                        complaints(
                                """
                        === _layouts/post.html
                        ---
                        layout: section
                        ---
                        <p>
                          {% if page.title %}never closed
                        """))
                .singleElement()
                .asString()
                .startsWith("posts/_layouts/post.html:")
                .contains("'if' tag was never closed");
    }

    @Test
    void whatIsWrongInAnIncludeNamesTheTemplatesThatLedThere() throws Exception {
        assertThat(
                        complaints(
                                """
                        === _layouts/post.html
                        <p>
                        {% include outer.html %}
                        === _includes/outer.html
                        <b>
                          {% include inner.html %}
                        === _includes/inner.html
                        one

                         {{ page.title | shout }}
                        """))
                .containsExactly("posts/_includes/inner.html:3:2: undefined filter shout,"
                        + " included by posts/_includes/outer.html:2, by posts/_layouts/post.html:2");
    }

    @Test
    void anIncludeThatIsNotThere() throws Exception {
        assertThat(
                        complaints(
                                """
                        === _layouts/post.html
                        {{ content }}
                          {% include nowhere.html %}
                        """))
                .containsExactly("posts/_layouts/post.html:2:3: there is no include \"nowhere.html\""
                        + " (put it into the folder _includes beside the posts)");
    }

    @Test
    void noIncludeLeadsOutOfTheFolder() throws Exception {
        assertThat(
                        complaints(
                                """
                        === _layouts/post.html
                        {% include ../2024-03-02-kiln.md %}
                        === _secret
                        secret
                        """))
                .singleElement()
                .asString()
                .contains("there is no include \"../2024-03-02-kiln.md\"");
    }

    @Test
    void aLayoutThatIsNotThere() throws Exception {
        assertThat(PublishedSite.of(folder, POST.replace("title: The kiln", "title: The kiln\nlayout: oven"))
                        .complaints())
                .containsExactly("posts/2024-03-02-kiln.md:3:9: there is no layout \"oven\""
                        + " (use post, or add _layouts/oven.html beside the posts)");
    }

    @Test
    void layoutsInACircle() throws Exception {
        assertThat(
                        complaints(
                                """
                        === _layouts/post.html
                        ---
                        layout: outer
                        ---
                        {{ content }}
                        === _layouts/outer.html
                        ---
                        layout: post
                        ---
                        {{ content }}
                        """))
                .containsExactly("posts/_layouts/outer.html: the layout \"post\" is inside itself");
    }

    @Test
    void includesInACircle() throws Exception {
        assertThat(
                        complaints(
                                """
                        === _layouts/post.html
                        {% include round.html %}
                        === _includes/round.html
                        {% include round.html %}
                        """))
                .singleElement()
                .asString()
                .contains("posts/_includes/round.html:1:1: Nesting too deep");
    }

    @Test
    void everythingIsNamedInOneRun() throws Exception {
        assertThat(
                        complaints(
                                """
                        === _layouts/post.html
                        {{ 1 | divided_by: 0 }}
                        {{ page.title | date_to_string }}
                        === _layouts/list.html
                        {% include a.html b %}
                        === _layouts/archive.html
                        ---
                        a: [
                        ---
                        """))
                .hasSize(4)
                .satisfiesExactlyInAnyOrder(
                        complaint -> assertThat(complaint).startsWith("posts/_layouts/archive.html:"),
                        complaint -> assertThat(complaint)
                                .isEqualTo(
                                        "posts/_layouts/list.html:1:1: \"b\" is not a parameter of include, name=value"),
                        complaint -> assertThat(complaint).isEqualTo("posts/_layouts/post.html:1:1: divided by 0"),
                        complaint -> assertThat(complaint)
                                .isEqualTo("posts/_layouts/post.html:2:1: \"The kiln\" is no date"));
    }

    private java.util.List<String> complaints(String more) throws Exception {
        return PublishedSite.of(folder, POST + more).complaints();
    }
}
