package io.github.mavenposts.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mavenposts.model.RedirectSettings.Format;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void aWrongValueComesWithLinesForThePom() {
        assertThatThrownBy(() -> Parameters.zone("timezone", "Mars/Phobos"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        """
                        posts.timezone: 'Mars/Phobos' is not a time zone. Write, for example,
                        <plugin>
                          <groupId>io.github.mavenposts</groupId>
                          <artifactId>posts-maven-plugin</artifactId>
                          <configuration>
                            <timezone>Europe/Berlin</timezone>
                          </configuration>
                        </plugin>""");
    }

    @Test
    void zonesHaveNamesOrOffsets() throws MojoFailureException {
        assertThat(Parameters.zone("timezone", "Europe/Berlin")).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(Parameters.zone("timezone", "+02:00")).isEqualTo(ZoneId.of("+02:00"));
    }

    @Test
    void aWordIsOneOfAFew() throws MojoFailureException {
        assertThat(Parameters.oneOf("theme", "none", "auto", "none")).isEqualTo("none");
        assertFails(
                () -> Parameters.oneOf("theme", "None", "auto", "none"),
                "posts.theme: 'None' is not one of auto, none.",
                "<theme>auto</theme>");
    }

    @Test
    void namesOfFormatsAreInAnyCase() throws MojoFailureException {
        assertThat(Parameters.constants("redirectFormats", List.of("Netlify", " s3 "), Format.class))
                .containsExactlyInAnyOrder(Format.NETLIFY, Format.S3);
        assertThat(Parameters.constants("redirectFormats", List.of(), Format.class))
                .isEmpty();
        assertFails(
                () -> Parameters.constants("redirectFormats", List.of("apache", "iis"), Format.class),
                "posts.redirectFormats: 'iis' is not one of netlify, apache, nginx, s3.",
                "<redirectFormats>netlify,apache,nginx,s3</redirectFormats>");
    }

    @Test
    void numbersMayBeTooSmall() throws MojoFailureException {
        assertThat(Parameters.atLeast(1, "paginate", 1, 10)).isEqualTo(1);
        assertFails(
                () -> Parameters.atLeast(1, "paginate", 0, 10),
                "posts.paginate: '0' is not a number from 1.",
                "<paginate>10</paginate>");
    }

    @ParameterizedTest
    @CsvSource({"blog, blog", "/blog/, blog", "'', ''", "/, ''", "a/b/, a/b", "/..a/, ..a"})
    void aFolderHasNoSlashesAroundIt(String value, String expected) throws MojoFailureException {
        assertThat(Parameters.folder("section", value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../up", "a/../..", "a/./b", "C:\\blog", "C:/blog"})
    void aFolderStaysInTheSite(String value) {
        assertFails(
                () -> Parameters.folder("section", value),
                "posts.section: '" + value + "' is not a folder below the site.",
                "<section>blog</section>");
    }

    @Test
    void theProviderOfCommentsGoesFirst() throws MojoFailureException {
        assertThat(Parameters.providerFirst(Map.of())).isEmpty();
        assertThat(Parameters.providerFirst(Map.of("a", "1", "provider", "giscus", "z", "2")))
                .containsEntry("a", "1")
                .containsEntry("z", "2")
                .hasSize(3)
                .extractingFromEntries(Map.Entry::getKey)
                .startsWith("provider");
        assertFails(
                () -> Parameters.providerFirst(Map.of("repo", "owner/name")),
                "posts.comments: '{repo=owner/name}' is not naming a provider.",
                "<provider>utterances</provider>");
    }

    private static void assertFails(ThrowingCallable check, String message, String example) {
        assertThatThrownBy(check)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining(example);
    }
}
