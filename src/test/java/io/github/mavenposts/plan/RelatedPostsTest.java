package io.github.mavenposts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedPostsTest {

    @Test
    void morePostsTagsCountMoreAndRareOnesMost() {
        Site site = Posts.of(
                        """
                === 2018-01-01-me.md
                ---
                tags: [common, rare, odd]
                ---
                === 2018-01-02-none.md
                ---
                tags: [else]
                ---
                === 2018-01-03-common-old.md
                ---
                tags: [common]
                ---
                === 2018-01-04-common-new.md
                ---
                tags: [common]
                ---
                === 2018-01-05-rare.md
                ---
                tags: [rare]
                ---
                === 2018-01-06-both.md
                ---
                tags: [common, rare]
                ---
                """)
                .site();
        RelatedPosts related = new RelatedPosts(site.tags(), site.posts());
        assertThat(slugs(related.to(post(site, "me")))).containsExactly("both", "rare", "common-new", "common-old");
        assertThat(related.to(post(site, "none"))).isEmpty();
    }

    @Test
    void thereAreFiveAtMost() {
        Site site = tagged(30, 1);
        assertThat(new RelatedPosts(site.tags(), site.posts()).to(site.posts().get(10)))
                .hasSize(5)
                .doesNotContain(site.posts().get(10));
    }

    @Test
    void tagsOnEveryPostDoNotMakeItQuadratic() {
        assertThat(comparisons(4_000, 3)).isLessThanOrEqualTo(11 * comparisons(400, 3));
    }

    @Test
    void aPostWithManyTagsCostsNoMoreThanOneWithSome() {
        assertThat(comparisons(100, 200)).isEqualTo(comparisons(100, 16));
    }

    private static long comparisons(int posts, int tags) {
        Site site = tagged(posts, tags);
        RelatedPosts related = new RelatedPosts(site.tags(), site.posts());
        site.posts().forEach(related::to);
        return related.comparisons();
    }

    private static Site tagged(int posts, int tags) {
        StringBuilder text = new StringBuilder();
        for (int post = 0; post < posts; post++) {
            text.append("=== 2018-01-01-p").append(post).append(".md\n---\ntags: [");
            for (int tag = 0; tag < tags; tag++) {
                text.append("t").append(tag).append(", ");
            }
            text.append("]\n---\n");
        }
        return Posts.of(text.toString()).site();
    }

    private static Post post(Site site, String slug) {
        return site.posts().stream()
                .filter(post -> post.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> slugs(List<Post> posts) {
        return posts.stream().map(Post::slug).toList();
    }
}
