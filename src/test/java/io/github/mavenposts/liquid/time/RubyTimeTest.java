package io.github.mavenposts.liquid.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mavenposts.liquid.testing.Ruby;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubyTimeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> ZONES =
            List.of("UTC", "America/Los_Angeles", "Europe/Paris", "Asia/Kolkata", "Australia/Sydney");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2018-06-07                     | 2018-06-07T00:00-07:00[America/Los_Angeles]
            06/07/2018                     | 2018-07-06T00:00-07:00[America/Los_Angeles]
            June 7, 2018                   | 2018-06-07T00:00-07:00[America/Los_Angeles]
            07 Jun 2018                    | 2018-06-07T00:00-07:00[America/Los_Angeles]
            18-6-7                         | 2018-06-07T00:00-07:00[America/Los_Angeles]
            69-6-7                         | 1969-06-07T00:00-07:00[America/Los_Angeles]
            20180607T010203                | 2018-06-07T01:02:03-07:00[America/Los_Angeles]
            2018-158                       | 2018-06-07T00:00-07:00[America/Los_Angeles]
            7.6.2018                       | 2018-06-07T00:00-07:00[America/Los_Angeles]
            2018-02-30                     | 2018-03-02T00:00-08:00[America/Los_Angeles]
            2018-06-07 24:00:00            | 2018-06-08T00:00-07:00[America/Los_Angeles]
            2018-06-07 01:02:03 UTC        | 2018-06-07T01:02:03Z
            2018-06-07 01:02:03.456 +02:00 | 2018-06-07T01:02:03.456+02:00
            2018-06-07 01:02 EST           | 2018-06-07T01:02-05:00
            2018-06-07 01:02 Europe/Paris  | 2018-06-07T01:02-07:00[America/Los_Angeles]
            2018-06-07 01:02:03 +9         | 2018-06-07T01:02:03-07:00[America/Los_Angeles]
            7 June 2018 10:00 PST          | 2018-06-07T10:00-08:00
            2018-06-07 01:02:03 -0700      | 2018-06-07T01:02:03-07:00[America/Los_Angeles]
            12:30                          | 2026-11-23T12:30-08:00[America/Los_Angeles]
            """)
    void readsWhatRubyReads(String text, String expected) {
        assertThat(RubyTime.parse(text, ZoneId.of("America/Los_Angeles"), TODAY))
                .isEqualTo(ZonedDateTime.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({"2018", "2018-06", "''", "yesterday", "2018-06-07 25:00:00", "1528333323", "2018-W23-4", "2018-13-01"})
    void failsWhereRubyFails(String text) {
        assertThatThrownBy(() -> RubyTime.parse(text, ZoneId.of("UTC"), TODAY))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining(text);
    }

    @Test
    void refusesTextsThatRubyRefusesForTheirLength() {
        assertThatThrownBy(() -> RubyTime.parse("1".repeat(129), ZoneId.of("UTC"), TODAY))
                .isInstanceOf(DateTimeException.class)
                .hasMessage("string length (129) exceeds the limit 128");
    }

    @Test
    void agreesWithRubyOnGeneratedTexts() {
        Ruby.assumeInstalled("time", "json");
        List<String> texts = new ArrayList<>(DateTexts.WRITTEN);
        texts.addAll(DateTexts.generated(new Random(20180607), 6000));

        Map<?, ?> answer =
                (Map<?, ?>) Ruby.run("times.rb", Map.of("parse", texts, "zones", ZONES, "today", TODAY.toString()));

        List<String> differences = new ArrayList<>();
        for (String zone : ZONES) {
            List<?> expected = (List<?>) ((Map<?, ?>) answer.get("parse")).get(zone);
            for (int i = 0; i < texts.size(); i++) {
                String ours = parse(texts.get(i), ZoneId.of(zone));
                if (!ours.equals(expected.get(i)) && !isOddity(texts.get(i), (String) expected.get(i))) {
                    differences.add(zone + ": \"" + texts.get(i) + "\" is " + expected.get(i) + ", not " + ours);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Where nobody will miss Ruby's result. */
    private static boolean isOddity(String text, String expected) {
        boolean yearBeyondJavaTime = expected.matches("\\d{10,}-.*");
        boolean hourOfTenDigits = text.matches(".*\\d{10,}\\s*[:hap].*");
        boolean dayOfYearWithHour25 = text.matches("\\d{4}-\\d{3}.*2[456]:.*");
        return yearBeyondJavaTime || hourOfTenDigits || dayOfYearWithHour25;
    }

    private static String parse(String text, ZoneId zone) {
        try {
            ZonedDateTime time = RubyTime.parse(text, zone, TODAY);
            String local = Strftime.format(time, "%Y-%m-%dT%H:%M:%S.%N");
            if (time.getYear() < 1970 || time.getYear() > 2037) {
                return local; // zones of other times vary with the release of the time zone database
            }
            String name = time.getOffset().getTotalSeconds() == 0 ? "" : Strftime.format(time, "%Z");
            return local + Strftime.format(time, "%::z") + " " + name;
        } catch (DateTimeException e) {
            return "fails";
        }
    }
}
