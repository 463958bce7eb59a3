package io.github.mavenposts.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.browser.Browser;
import io.github.mavenposts.render.PublishedSite.Options;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rendering is a pure function, whatever number of threads do it. */
class SameBytesTest {

    @TempDir
    private Path folder;

    @Test
    void oneThreadAndManyGiveTheSame() throws Exception {
        StringBuilder source = new StringBuilder();
        try (InputStream tour = Browser.class.getResourceAsStream("site.txt")) {
            source.append(new String(tour.readAllBytes(), StandardCharsets.UTF_8));
        }
        for (int day = 1; day <= 28; day++) {
            source.append(
                    "=== 2022-02-%02d-day.md\n---\ntags: [t%d, t%d]\nauthor: A%d\n---\nSee [it](2022-02-01-day.md).\n\n## X\n\nY\n"
                            .formatted(day, day % 3, day % 5, day % 2));
        }

        PublishedSite one = PublishedSite.of(folder, source.toString());
        PublishedSite many = PublishedSite.of(folder, source.toString(), Options.DEFAULT.with(8));

        assertThat(one.files()).hasSizeGreaterThan(60);
        assertThat(many.files().keySet()).isEqualTo(one.files().keySet());
        one.files()
                .forEach((path, bytes) ->
                        assertThat(many.files().get(path)).as(path).isEqualTo(bytes));
        assertThat(many.complaints()).isEqualTo(one.complaints()).isEmpty();
    }
}
