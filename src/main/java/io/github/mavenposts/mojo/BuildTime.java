package io.github.mavenposts.mojo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** Reads {@code project.build.outputTimestamp}, which makes builds reproducible. */
final class BuildTime {

    private BuildTime() {}

    /**
     * The time that the property names.
     *
     * @param timestamp its value: a date and time of ISO 8601, or seconds since 1970; a single character that is not a
     *     digit switches it off (<a href="https://maven.apache.org/guides/mini/guide-reproducible-builds.html">guide</a>)
     * @return empty if there is none
     * @throws MojoFailureException if the value is neither
     */
    static Optional<Instant> of(Optional<String> timestamp) throws MojoFailureException {
        String value = timestamp.map(String::strip).orElse("");
        if (value.isEmpty() || value.length() == 1 && !Character.isDigit(value.charAt(0))) {
            return Optional.empty();
        }
        try {
            boolean seconds = value.chars().allMatch(c -> c >= '0' && c <= '9');
            return Optional.of(
                    seconds
                            ? Instant.ofEpochSecond(Long.parseLong(value))
                            : OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoFailureException("project.build.outputTimestamp: '" + value
                    + "' is neither a date and time nor seconds since 1970. Write, for example,\n"
                    + "<properties>\n"
                    + "  <project.build.outputTimestamp>2026-01-31T12:00:00Z</project.build.outputTimestamp>\n"
                    + "</properties>");
        }
    }
}
