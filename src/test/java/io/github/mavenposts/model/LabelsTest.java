package io.github.mavenposts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {
    @TempDir
    Path project;

    @Test
    void labelsAreInTheOrderOfNamesAndTheirPostsNewestFirst() throws IOException {
        Site site = new Posts(project)
                .post("2018-01-01-a.md", "tags: [java, Zebra]\ncategory: Big News\nauthor: Ann\nseries: S")
                .post("2018-01-02-b.md", "tags: [apple, java]\ncategory: Big News\nauthor: Bob\nseries: S")
                .read();

        assertThat(site.tags())
                .extracting(Label::kind, Label::name, Label::slug)
                .containsExactly(
                        tuple(Label.Kind.TAG, "apple", "apple"),
                        tuple(Label.Kind.TAG, "java", "java"),
                        tuple(Label.Kind.TAG, "Zebra", "zebra"));
        assertThat(site.tags().get(1).posts()).extracting(Post::slug).containsExactly("b", "a");
        assertThat(site.categories())
                .extracting(Label::kind, Label::name, Label::slug)
                .containsExactly(tuple(Label.Kind.CATEGORY, "Big News", "big-news"));
        assertThat(site.authors())
                .extracting(Label::kind, Label::name)
                .containsExactly(tuple(Label.Kind.AUTHOR, "Ann"), tuple(Label.Kind.AUTHOR, "Bob"));
        assertThat(site.series()).singleElement().satisfies(series -> {
            assertThat(series.kind()).isEqualTo(Label.Kind.SERIES);
            assertThat(series.posts()).extracting(Post::slug).containsExactly("a", "b");
        });
    }

    @Test
    void namesThatDifferOnlyInSignsKeepTheirOwnSlugs() throws IOException {
        Posts posts = new Posts(project).post("2018-01-01-a.md", "tags: [C, C#, C++, .NET, NET]");

        assertThat(posts.read().tags())
                .extracting(Label::slug)
                .containsExactlyInAnyOrder("c", "c-sharp", "c-plus-plus", "dot-net", "net");
        assertThat(posts.complaints()).isEmpty();
    }

    @Test
    void noTwoLabelsShareASlug() throws IOException {
        Posts posts = new Posts(project)
                .post("2018-01-01-a.md", "tags: [Java, java 2, a b]")
                .post("2018-01-02-b.md", "tags: [java, JAVA, a-b]")
                .post("2018-01-03-c.md", "tags: [a_b]");

        assertThat(posts.read().tags())
                .extracting(Label::name, Label::slug)
                .containsExactly(
                        tuple("a b", "a-b"),
                        tuple("a-b", "a-b-2"),
                        tuple("a_b", "a-b-3"),
                        tuple("JAVA", "java"),
                        tuple("Java", "java-3"),
                        tuple("java", "java-4"),
                        tuple("java 2", "java-2"));
        assertThat(posts.complaints())
                .containsExactly(
                        "WARNING posts/2018-01-01-a.md: the tag `Java` and the tag `JAVA` of posts/2018-01-02-b.md would"
                                + " have the same address; `Java` gets `java-3`"
                                + " (write both in the same way if they mean the same)",
                        "WARNING posts/2018-01-02-b.md: the tag `a-b` and the tag `a b` of posts/2018-01-01-a.md would"
                                + " have the same address; `a-b` gets `a-b-2`"
                                + " (write both in the same way if they mean the same)",
                        "WARNING posts/2018-01-02-b.md: the tag `java` and the tag `JAVA` of posts/2018-01-02-b.md would"
                                + " have the same address; `java` gets `java-4`"
                                + " (write both in the same way if they mean the same)",
                        "WARNING posts/2018-01-03-c.md: the tag `a_b` and the tag `a b` of posts/2018-01-01-a.md would"
                                + " have the same address; `a_b` gets `a-b-3`"
                                + " (write both in the same way if they mean the same)");
    }
}
