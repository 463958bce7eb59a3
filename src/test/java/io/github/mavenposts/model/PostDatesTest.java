package io.github.mavenposts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostDatesTest {
    private static final String OFFSET = "yyyy-MM-dd'T'HH:mm:ssxxx";

    @TempDir
    Path project;

    /** Rows of value, date on a site in UTC, date on a site in America/Los_Angeles; made by running Jekyll. */
    static Stream<List<String>> jekyllTable() throws IOException {
        try (var table = PostDatesTest.class.getResourceAsStream("/model/jekyll-4.3.1-dates.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().map(line -> Arrays.asList(line.split("\t"))).toList().stream();
        }
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("jekyllTable")
    void meansWhatJekyllTakesItFor(List<String> row) throws IOException {
        assertThat(dateOf(row.get(0), "UTC")).isEqualTo(row.get(1));
        assertThat(dateOf(row.get(0), "America/Los_Angeles")).isEqualTo(row.get(2));
    }

    @Test
    void doesNotDependOnTheZoneOfTheMachine() throws IOException {
        TimeZone machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(dateOf("2018-06-07", "UTC")).isEqualTo("2018-06-07T00:00:00+00:00");
            assertThat(dateOf("2018-06-07 1:02", "America/Los_Angeles")).isEqualTo("2018-06-07T01:02:00-07:00");
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    private String dateOf(String value, String zone) throws IOException {
        Posts posts = new Posts(project).post("2001-01-01-x.md", "date: " + value);
        Site site = posts.read(switches -> switches.zone(zone));
        if (!site.skipped().isEmpty()) {
            return "skipped (" + site.skipped().get(0).reason().replaceAll("\\W.*", "") + ")";
        }
        if (site.posts().isEmpty()) {
            assertThat(posts.complaints()).hasSize(1);
            assertThat(posts.complaints().get(0))
                    .startsWith("ERROR posts/2001-01-01-x.md:2:")
                    .contains("`date` is ")
                    .endsWith("expected a date such as 2018-06-07 or 2018-06-07 10:30:00 +0200");
            return "FATAL";
        }
        return site.posts().get(0).date().format(DateTimeFormatter.ofPattern(OFFSET));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-7-x.md, 2018-06-07T00:00:00-07:00",
        "2018-6-07-x.md, 2018-06-07T00:00:00-07:00",
        "18-6-7-x.md, 2018-06-07T00:00:00-07:00",
        "2018-12-31-x.md, 2018-12-31T00:00:00-08:00",
        "2018-02-30-x.md, 2018-03-02T00:00:00-08:00",
        "99-12-31-x.md, 1999-12-31T00:00:00-08:00"
    })
    void theDateOfTheFileNameIsMidnightOfTheSite(String name, String date) throws IOException {
        Site site = new Posts(project).file(name, "Text").read(switches -> switches.zone("America/Los_Angeles"));

        assertThat(site.posts().get(0).date().format(DateTimeFormatter.ofPattern(OFFSET)))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-13-45       | the text \"2018-13-45\"",
                "2018             | the number 2018",
                "yesterday        | the text \"yesterday\"",
                "\"12:30\"        | the text \"12:30\"",
                "June             | the text \"June\"",
                "7 June           | the text \"7 June\"",
                "true             | the truth value true",
                "{a: 1}           | the map {a: 1}",
                "[2018-06-07, 1]  | the list [2018-06-07, 1]",
                "[]               | the list []",
                "25:00:00         | the number 90000.0",
                "                 | empty"
            })
    void saysWhatIsWrongWithADate(String value, String described) throws IOException {
        Posts posts = new Posts(project).post("2018-06-07-x.md", "title: T\ndate: " + (value == null ? "" : value));

        assertThat(posts.read().posts()).isEmpty();
        assertThat(posts.complaints())
                .singleElement()
                .asString()
                .matches("ERROR posts/2018-06-07-x.md:3:[67]: .*")
                .endsWith(": `date` is " + described
                        + "; expected a date such as 2018-06-07 or 2018-06-07 10:30:00 +0200");
    }

    @Test
    void otherDatesFollowTheSameRules() throws IOException {
        Posts posts = new Posts(project)
                .post("2018-06-07-a.md", "last_modified_at: 2019-01-02 03:04:05")
                .post("2018-06-08-b.md", "last_modified_at: never\nexpires: soon");
        Site site = posts.read(switches -> switches.zone("Europe/Berlin"));

        assertThat(site.posts().get(1).lastModified())
                .hasValueSatisfying(time -> assertThat(time).hasToString("2019-01-02T04:04:05+01:00[Europe/Berlin]"));
        assertThat(site.posts().get(1).updated())
                .isEqualTo(site.posts().get(1).lastModified().orElseThrow());
        assertThat(posts.complaints())
                .containsExactly(
                        "ERROR posts/2018-06-08-b.md:2:19: `last_modified_at` is the text \"never\";"
                                + " expected a date such as 2018-06-07 or 2018-06-07 10:30:00 +0200",
                        "ERROR posts/2018-06-08-b.md:3:10: `expires` is the text \"soon\";"
                                + " expected a date such as 2018-06-07 or 2018-06-07 10:30:00 +0200");
    }

    @Test
    void warnsWhenTheZoneMovesTheDayInTheAddress() throws IOException {
        String date = "date: 2018-06-07 01:02:03";
        Posts posts = new Posts(project)
                .post("2018-06-07-a.md", date)
                .post("2018-06-07-b.md", date + "\npermalink: /b")
                .post("2018-06-07-c.md", date.replace("01:02", "21:02"))
                .post("2018-06-07-d.md", "date: 2018-06-07 01:02:03 +0900\npermalink: /:year-:month/d");
        posts.read(switches -> switches.zone("America/Los_Angeles"));

        assertThat(posts.complaints())
                .containsExactly(
                        "WARNING posts/2018-06-07-a.md:2:7: `date` is 2018-06-07 01:02:03 +0000 as written and"
                                + " 2018-06-06 18:02:03 -0700 in the zone of the site, America/Los_Angeles:"
                                + " the address says 2018-06-06 (a time with seconds and no zone counts as UTC; write"
                                + " 2018-06-07 01:02:03 -0700 to keep the day)",
                        "WARNING posts/2018-06-07-d.md:2:7: `date` is 2018-06-07 01:02:03 +0900 as written and"
                                + " 2018-06-06 09:02:03 -0700 in the zone of the site, America/Los_Angeles:"
                                + " the address says 2018-06-06 (write 2018-06-07 01:02:03 -0700 to keep the day)");
    }

    @Test
    void warnsOfDaysThatDoNotExist() throws IOException {
        Posts posts = new Posts(project)
                .post("2018-06-07-a.md", "date: 2018-02-30")
                .file("2018-06-31-b.md", "Text")
                .post("2018-06-07-c.md", "date: 2018-02-28");
        posts.read();

        assertThat(posts.complaints())
                .containsExactly(
                        "WARNING posts/2018-06-07-a.md:2:7: `date` says 2018-02-30, a day that does not exist:"
                                + " it is read as 2018-03-02",
                        "WARNING posts/2018-06-31-b.md: the file name says 2018-06-31, a day that does not exist:"
                                + " it is read as 2018-07-01");
    }
}
