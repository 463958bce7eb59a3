package io.github.mavenposts.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostNameTest {
    @ParameterizedTest
    @CsvSource({
        "2018-06-7-name.md, 2018-06-7, name, .md, true",
        "2018-6-07-name.md, 2018-6-07, name, .md, true",
        "18-6-7-name.md, 18-6-7, name, .md, true",
        "2018-13-45-bad.md, 2018-13-45, bad, .md, true",
        "nodate.md, '', nodate, .md, false",
        "2018-06-07.md, '', 2018-06-07, .md, false",
        "2018-06-07-.md, 2018-06-07, '', .md, false",
        "2018-06-07-name, 2018-06-07, name, '', false",
        "2018-06-07-x.txt, 2018-06-07, x, .txt, true",
        "2018-06-07-x.MD, 2018-06-07, x, .MD, true",
        "2018-06-07-wait...what.md, 2018-06-07, wait...what, .md, true",
        "2018-06-07-trail..md, 2018-06-07, trail, .md, true",
        "2018-06-07--lead.md, 2018-06-07, -lead, .md, true",
        "2018-06-07-A--B.md, 2018-06-07, A--B, .md, true",
        "2018-06-07-sp ace.md, 2018-06-07, sp ace, .md, true",
        "2018-06-07-a.b.c.md, 2018-06-07, a.b.c, .md, true",
        "2018-06-07-ünï.md, 2018-06-07, ünï, .md, true",
        "2018-06-07-index.md, 2018-06-07, index, .md, true",
        "12018-06-07-x.md, '', 12018-06-07-x, .md, false",
        "8-06-07-x.md, '', 8-06-07-x, .md, false",
        "x-2018-06-07-x.md, '', x-2018-06-07-x, .md, false",
        "2018-006-07-x.md, '', 2018-006-07-x, .md, false",
        "2018_06_07-x.md, '', 2018_06_07-x, .md, false"
    })
    void takesNamesApart(String name, String date, String slug, String extension, boolean complete) {
        PostName taken = PostName.of(name);

        assertThat(taken).isEqualTo(new PostName(Optional.of(date).filter(d -> !d.isEmpty()), slug, extension));
        assertThat(taken.isComplete()).isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, true",
        "a.MD, true",
        "a.Markdown, true",
        "a.mkd, true",
        "a.mkdn, true",
        "a.mkdown, true",
        "a.html, false",
        "a.txt, false",
        "md, false",
        "a.mdx, false"
    })
    void knowsMarkdown(String name, boolean markdown) {
        assertThat(PostName.of(name).isMarkdown()).isEqualTo(markdown);
    }
}
