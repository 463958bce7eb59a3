package io.github.mavenposts.liquid.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mavenposts.liquid.testing.Ruby;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrftimeTest {
    private static final ZonedDateTime TIME =
            ZonedDateTime.of(2018, 6, 7, 1, 2, 3, 456_000_000, ZoneId.of("America/Los_Angeles"));

    /** Ruby's dates before it are in the Julian calendar, its times and java.time are not. */
    private static final long FIRST_GREGORIAN_DAY = -12_219_292_800L;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "%Y-%m-%d %H:%M:%S|2018-06-07 01:02:03",
                "%-d %B %Y|7 June 2018",
                "%a, %d %^b %y|Thu, 07 JUN 18",
                "%e %k %l| 7  1  1",
                "%j %U %W %V %G %u %w|158 22 23 23 2018 4 4",
                "%I %p %P %#p|01 AM am am",
                "%s %L %N %3N %12N|1528358523 456 456000000 456 456000000000",
                "%z %:z %::z %Z|-0700 -07:00 -07:00:00 PDT",
                "%c|Thu Jun  7 01:02:03 2018",
                "%x %X %D %F %T %R %r|06/07/18 01:02:03 06/07/18 2018-06-07 01:02:03 01:02 01:02:03 AM",
                "%10Y %_5m %-H %^20A|0000002018     6 1             THURSDAY",
                "100%% %i %Ey %E! %5 %:5d|100% %i 18 %E! %5 %:5d",
            })
    void printsAsRuby(String pattern, String expected) {
        assertThat(Strftime.format(TIME, pattern)).isEqualTo(expected);
    }

    @Test
    void takesOtherKindsOfTime() {
        assertThat(Strftime.format(LocalDate.of(2018, 6, 7), "%F %T %Z %Q"))
                .isEqualTo("2018-06-07 00:00:00 +00:00 1528329600000");
        assertThat(Strftime.format(LocalDateTime.of(2018, 6, 7, 1, 2), "%F %R %Z"))
                .isEqualTo("2018-06-07 01:02 UTC");
        assertThat(Strftime.format(OffsetDateTime.parse("2018-06-07T01:02:03+02:00"), "%T %z[%Z]"))
                .isEqualTo("01:02:03 +0200[]");
    }

    @Test
    void refusesAnUnfinishedWidthAndAnEndlessOne() {
        assertThatThrownBy(() -> Strftime.format(TIME, "%5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("invalid format: %5");
        assertThatThrownBy(() -> Strftime.format(TIME, "%1000000000Y")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithRubyOnEveryDirectiveFlagAndWidth() {
        Ruby.assumeInstalled("date", "json");
        List<List<Object>> cases = cases();

        Map<?, ?> answer = (Map<?, ?>) Ruby.run("times.rb", Map.of("format", cases));

        List<?> expected = (List<?>) answer.get("format");
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            String ours = format(cases.get(i));
            if (!ours.equals(expected.get(i))) {
                differences.add(cases.get(i) + " is '" + expected.get(i) + "', not '" + ours + "'");
            }
        }
        assertThat(differences).isEmpty();
    }

    private static List<List<Object>> cases() {
        Random random = new Random(7);
        List<List<Object>> cases = new ArrayList<>();
        String[] zones = {"UTC", "+02:00", "-00:30", "+05:30", "-07:00", "date", "+12:34:56"};
        String[] flags = {"", "-", "0", "_", "^", "#", ":", "::", ":::", "_^", "0_", "-^", "^-", "_:", "E", "O"};
        String[] widths = {"", "1", "3", "5", "12"};
        for (char directive = ' '; directive <= '~'; directive++) {
            for (String flag : flags) {
                for (String width : widths) {
                    long seconds = random.nextInt(5) == 0 ? -random.nextInt() * 40L : random.nextInt() * 2L;
                    cases.add(List.of(
                            seconds,
                            random.nextInt(1_000_000_000),
                            seconds < FIRST_GREGORIAN_DAY ? "UTC" : zones[random.nextInt(zones.length)],
                            "<%" + flag + width + directive + ">"));
                }
            }
        }
        for (int i = 0; i < 3000; i++) {
            StringBuilder pattern = new StringBuilder("%");
            for (int n = random.nextInt(7); n >= 0; n--) {
                pattern.append("-0^#_:EO%5 1YmdHMSLNzZaAbBpPsjUWVGgCucxy".charAt(random.nextInt(38)));
            }
            cases.add(List.of(random.nextInt() * 10L, 5, zones[random.nextInt(5)], pattern.toString()));
        }
        return cases;
    }

    private static String format(List<Object> example) {
        Instant instant = Instant.ofEpochSecond(((Number) example.get(0)).longValue(), (Integer) example.get(1));
        String zone = (String) example.get(2);
        ZonedDateTime utc = instant.atZone(ZoneOffset.UTC);
        TemporalAccessor time =
                switch (zone) {
                    case "UTC" -> utc;
                    case "date" -> utc.toLocalDate();
                    default -> utc.withZoneSameInstant(ZoneOffset.of(zone));
                };
        try {
            return Strftime.format(time, (String) example.get(3));
        } catch (IllegalArgumentException e) {
            return "fails";
        }
    }
}
