package io.github.mavenposts.plan.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.jekyll.Jekyll;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Posts;
import io.github.mavenposts.render.RedirectStub;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * The stubs and {@code redirects.json} of {@code site.txt} are those of Jekyll 4.3 with jekyll-redirect-from 0.16.
 * {@code ruby src/test/ruby/redirects.rb < site.txt > stubs.txt} writes the expectation again.
 */
class JekyllRedirectsTest {

    @Test
    void areByteForByteThoseOfJekyll() throws IOException {
        Posts site = Posts.of(resource("site.txt")).with(knobs -> {
            knobs.baseurl = "/b";
            knobs.relative = false;
        });
        Posts.Plan plan = site.plan();
        assertThat(plan.complaints())
                .containsExactly("WARNING path-portability 2018-01-05-escaped.md:2:12: "
                        + "the path q\"uo te<b>'.html contains \", which Windows refuses");
        RedirectStub stub = new RedirectStub(site.settings());
        StringBuilder written = new StringBuilder();
        plan.publication().artifacts().forEach((path, artifact) -> {
            if (artifact.content() instanceof Content.Redirect redirect) {
                append(path, stub.html(path, redirect), written);
            } else if (path.equals("redirects.json")) {
                append(path, plan.text(path), written);
            }
        });
        assertThat(written).hasToString(resource("stubs.txt"));
    }

    @Test
    void theExpectationIsWhatTheInstalledJekyllWrites() throws IOException {
        Jekyll.assumeInstalled();
        assertThat(Jekyll.run("redirects.rb", resource("site.txt"))).isEqualTo(resource("stubs.txt"));
    }

    private static void append(String path, String text, StringBuilder out) {
        out.append("=== ").append(path).append('\n').append(text);
        if (!text.endsWith("\n")) {
            out.append("\n\\ No newline at end of file\n");
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = JekyllRedirectsTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
