package io.github.mavenposts.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeUrlTest {

    @ParameterizedTest
    @CsvSource({
        "index.html,               job.html,                 job.html",
        "dream-job.html,           job.html,                 job.html",
        "blog/index.html,          job.html,                 ../job.html",
        "job.html,                 blog/index.html,          blog/index.html",
        "blog/tags/c/index.html,   blog/2018/06/07/a.html,   ../../2018/06/07/a.html",
        "blog/index.html,          blog/index.html,          index.html",
        "blog/page/2/index.html,   blog/index.html,          ../../index.html",
        "ab/x.html,                a/x.html,                 ../a/x.html",
        "a/x.html,                 ab/x.html,                ../ab/x.html",
        "a/b.html,                 a/b/c.html,               b/c.html",
        "a/b/c.html,               a/b.html,                 ../b.html",
        "index.html,               ünï cöde.html,            %C3%BCn%C3%AF%20c%C3%B6de.html",
        "index.html,               100%25.html,              100%2525.html",
        "index.html,               x?y=1#z.html,             x%3Fy=1%23z.html",
        "index.html,               a:b.html,                 ./a:b.html",
        "index.html,               a/b:c.html,               a/b:c.html",
        "x/index.html,             a:b.html,                 ../a:b.html",
        "a/b.html,                 a/,                       ./",
        "a/b/c.html,               a/,                       ../",
        "a.html,                   blog/,                    blog/",
    })
    void leadsFromOneFileToAnother(String from, String to, String address) {
        assertThat(RelativeUrl.between(from, to)).isEqualTo(address);
        URI resolved = URI.create("http://host/base/")
                .resolve(Percent.encodeFile(from))
                .resolve(address);
        assertThat(resolved.getPath()).isEqualTo("/base/" + to);
    }
}
