package io.github.mavenposts.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where jekyll-redirect-from writes a stub. */
class LiteralAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/old/a,        /old/a,        old/a.html",
        "old/a,         /old/a,        old/a.html",
        "/old/b/,       /old/b/,       old/b/index.html",
        "/old/c.html,   /old/c.html,   old/c.html",
        "/old/c.htm,    /old/c.htm,    old/c.htm",
        "/old/c.php,    /old/c.php,    old/c.php",
        "/old/c.css,    /old/c.css,    old/c.css",
        "/old/c.xml,    /old/c.xml,    old/c.xml",
        "/v1.2,         /v1.2,         v1.2",
        "/x?y=1,        /x%3Fy=1,      x?y=1.html",
        "/a b,          /a%20b,        a b.html",
        "/ü,            /%C3%BC,       ü.html",
        "/h#x,          /h%23x,        h#x.html",
        "/old//dbl,     /old/dbl,      old/dbl.html",
        "/old/../up,    /old/up,       old/up.html",
        "/%C3%BC,       /%C3%BC,       ü.html",
        "/q.tar.gz,     /q.tar.gz,     q.tar.gz",
        "/d.ot/x,       /d.ot/x,       d.ot/x.html",
        "'',            /,             index.html",
        "/,             /,             index.html",
        "/x.HTML,       /x.HTML,       x.HTML",
        "/x.html/,      /x.html/,      x.html/index.html",
        "/100%,         /100%25,       100%.html",
        "/%2Fetc/x,     /%2Fetc/x,     /etc/x.html",
        "/%2e%2e/x,     /%2e%2e/x,     ../x.html",
    })
    void isAFile(String from, String url, String path) {
        assertThat(Permalink.literal(from, ".html")).isEqualTo(new Address(url, path));
    }
}
