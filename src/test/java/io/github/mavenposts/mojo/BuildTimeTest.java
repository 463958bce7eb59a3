package io.github.mavenposts.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:00:00Z,      2026-01-31T12:00:00Z",
        "2026-01-31T12:00:00+02:00, 2026-01-31T10:00:00Z",
        "' 2026-01-31T12:00:00Z ',  2026-01-31T12:00:00Z",
        "1769860800,                2026-01-31T12:00:00Z",
        "0,                         1970-01-01T00:00:00Z",
    })
    void isADateOrSeconds(String timestamp, Instant expected) throws MojoFailureException {
        assertThat(BuildTime.of(Optional.of(timestamp))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "-"})
    void aSingleCharacterSwitchesItOff(String timestamp) throws MojoFailureException {
        assertThat(BuildTime.of(Optional.of(timestamp))).isEmpty();
    }

    @Test
    void mayBeAbsent() throws MojoFailureException {
        assertThat(BuildTime.of(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-01-31", "2026-01-31T12:00:00", "-1", "99999999999999999999"})
    void anythingElseFails(String timestamp) {
        assertThatThrownBy(() -> BuildTime.of(Optional.of(timestamp)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("project.build.outputTimestamp: '" + timestamp
                        + "' is neither a date and time nor seconds since 1970. Write, for example,\n"
                        + "<properties>\n"
                        + "  <project.build.outputTimestamp>2026-01-31T12:00:00Z</project.build.outputTimestamp>\n"
                        + "</properties>");
    }
}
