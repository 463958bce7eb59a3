package io.github.mavenposts.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            # url,                   baseurl, project's url,              url,                   baseurl
              -,                      -,       -,                          '',                    ''
              -,                      -,       https://x.org,              https://x.org,         ''
              -,                      -,       https://x.org/,             https://x.org,         ''
              -,                      -,       https://x.org/docs/,        https://x.org,         /docs
              -,                      -,       http://x.org:8080/a/b,      http://x.org:8080,     /a/b
              -,                      /news,   https://x.org/docs/,        https://x.org,         /news
              -,                      '',      https://x.org/docs/,        https://x.org,         ''
              -,                      news/,   -,                          '',                    /news
              -,                      -,       scm:git:x,                  '',                    ''
              -,                      -,       file:///tmp/site,           '',                    ''
              -,                      -,       https://x.org/${unset},     '',                    ''
              https://y.org,          -,       https://x.org/docs/,        https://y.org,         ''
              https://y.org/,         /b,      https://x.org/docs/,        https://y.org,         /b
              https://y.org/a/,       /b/,     -,                          https://y.org,         /a/b
            """)
    void comesFromTheParametersElseFromTheProject(
            String url, String baseurl, String projectUrl, String expectedUrl, String expectedBaseurl)
            throws MojoFailureException {
        SiteAddress address =
                SiteAddress.of(Optional.ofNullable(url), Optional.ofNullable(baseurl), Optional.ofNullable(projectUrl));

        assertThat(address).isEqualTo(new SiteAddress(expectedUrl, expectedBaseurl));
    }

    @ParameterizedTest
    @CsvSource({"x.org", "/docs", "ftp://x.org", "https://", "https://x y.org"})
    void aParameterThatIsNoAddressFails(String url) {
        assertThatThrownBy(() -> SiteAddress.of(Optional.of(url), Optional.empty(), Optional.of("https://x.org")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("posts.url: '" + url + "' is not an address of the form https://host.")
                .hasMessageContaining("    <url>https://www.example.org</url>\n    <baseurl>/docs</baseurl>\n");
    }

    @Test
    void otherLocalesLieBelow() {
        SiteAddress address = new SiteAddress("https://x.org", "/docs");

        assertThat(address.folder("")).isEqualTo(address);
        assertThat(address.folder("fr")).isEqualTo(new SiteAddress("https://x.org", "/docs/fr"));
    }
}
