package io.github.mavenposts.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.diagnostic.Diagnostics;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A folder of posts with the usual mistakes: what people are told of all of them in one run. */
class BrokenPostsTest {
    @Test
    void allMistakesAreToldAtOnce() throws IOException, URISyntaxException {
        Path folder = Path.of(BrokenPostsTest.class
                        .getResource("/model/broken/messages.txt")
                        .toURI())
                .getParent();
        Diagnostics diagnostics = new Diagnostics();
        Site site = new SiteReader().read(folder.resolve("posts"), folder, Posts.Switches.NONE.settings(), diagnostics);

        assertThat(diagnostics.sorted().stream().map(found -> found.severity() + " " + found))
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("messages.txt")));
        assertThat(site.posts()).extracting(Post::slug).containsExactly("twice", "crlf");
    }
}
