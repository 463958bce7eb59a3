package io.github.mavenposts.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarTextTest {
    static Stream<Arguments> values() {
        ZonedDateTime time = ZonedDateTime.of(2018, 6, 7, 1, 2, 3, 456_000_000, ZoneOffset.UTC);
        return Stream.of(
                Arguments.of(null, ""),
                Arguments.of("x", "x"),
                Arguments.of(true, "true"),
                Arguments.of(2018L, "2018"),
                Arguments.of(1.1, "1.1"),
                Arguments.of(1000.0, "1000.0"),
                Arguments.of(0.0001, "0.0001"),
                Arguments.of(0.00001, "1.0e-05"),
                Arguments.of(123456789012345.0, "123456789012345.0"),
                Arguments.of(1e16, "1.0e+16"),
                Arguments.of(1e100, "1.0e+100"),
                Arguments.of(-0.0, "-0.0"),
                Arguments.of(Double.POSITIVE_INFINITY, "Infinity"),
                Arguments.of(Double.NaN, "NaN"),
                Arguments.of(LocalDate.of(2018, 6, 7), "2018-06-07"),
                Arguments.of(time, "2018-06-07 01:02:03 UTC"),
                Arguments.of(time.withZoneSameLocal(ZoneId.of("UTC")), "2018-06-07 01:02:03 +0000"),
                Arguments.of(time.withZoneSameLocal(ZoneOffset.ofHours(-7)), "2018-06-07 01:02:03 -0700"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesAsRubyDoes(Object value, String text) {
        assertThat(ScalarText.of(value)).isEqualTo(text);
    }
}
