package io.github.mavenposts.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

    private static final SourceLocation SOURCE = new SourceLocation("posts/a.md", 3, 1);

    @TempDir
    Path folder;

    private Path output;
    private Path state;
    private Diagnostics diagnostics;

    @BeforeEach
    void folders() {
        output = folder.resolve("site");
        state = folder.resolve("state");
        diagnostics = new Diagnostics();
    }

    @Test
    void writesNewFilesWithTheirFolders() throws IOException {
        assertThat(publish(Map.of("blog/a.html", "A", "job.html", "J"))).isEqualTo(new SiteWriter.Written(2, 0));
        assertThat(site()).isEqualTo(Map.of("blog/a.html", "A", "job.html", "J"));
        assertThat(state.resolve("staging")).doesNotExist();
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        publish(Map.of("a.html", "A", "b.html", "B"));
        FileTime past = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(output.resolve("a.html"), past);

        assertThat(publish(Map.of("a.html", "A", "b.html", "changed"))).isEqualTo(new SiteWriter.Written(1, 0));
        assertThat(Files.getLastModifiedTime(output.resolve("a.html"))).isEqualTo(past);
        assertThat(publish(Map.of("a.html", "A", "b.html", "changed"))).isEqualTo(new SiteWriter.Written(0, 0));
    }

    @Test
    void deletesWhatIsNoLongerPublishedAndFoldersLeftEmpty() throws IOException {
        publish(Map.of("a.html", "A", "tags/x/index.html", "X"));
        assertThat(publish(Map.of("a.html", "A"))).isEqualTo(new SiteWriter.Written(0, 1));
        assertThat(site()).isEqualTo(Map.of("a.html", "A"));
        assertThat(output.resolve("tags")).doesNotExist();
    }

    @Test
    void deletesNothingThatSomebodyElseChangedOrAdded() throws IOException {
        publish(Map.of("tags/x.html", "X", "tags/y.html", "Y"));
        Files.writeString(output.resolve("tags/x.html"), "theirs now");
        Files.writeString(output.resolve("tags/z.html"), "theirs");

        publish(Map.of());
        assertThat(site()).isEqualTo(Map.of("tags/x.html", "theirs now", "tags/z.html", "theirs"));
    }

    @Test
    void aFileOfAnotherToolIsAConflictAndStays() throws IOException {
        theirs("job.html");
        try (SiteWriter writer = new SiteWriter(output, state, true, diagnostics)) {
            writer.put("job.html", SOURCE, "ours".getBytes());
        }
        assertThat(diagnostics.hasErrors()).isTrue();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::toString)
                .singleElement()
                .asString()
                .startsWith("posts/a.md:3:1: the file job.html is in the output folder already");
    }

    @Test
    void theHintIsForWhomeverAskedForTheFile() throws IOException {
        theirs("sitemap.xml");
        theirs("job.html");
        try (SiteWriter writer = new SiteWriter(output, state, true, diagnostics)) {
            writer.put("sitemap.xml", SourceLocation.NONE, "ours".getBytes());
            writer.put("job.html", SOURCE, "ours".getBytes());
        }
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::hint)
                .containsExactly(
                        "let it be written elsewhere, or delete the file if it is left over from an old build (mvn clean)",
                        "change the permalink, or delete the file if it is left over from an old build (mvn clean)");
    }

    @Test
    void aConflictThatOnlyWarnsKeepsTheOtherFile() throws IOException {
        theirs("job.html");
        try (SiteWriter writer = new SiteWriter(output, state, false, diagnostics)) {
            writer.put("job.html", SOURCE, "ours".getBytes());
            writer.put("b.html", SOURCE, "B".getBytes());
            writer.commit();
        }
        assertThat(diagnostics.hasErrors()).isFalse();
        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(site()).isEqualTo(Map.of("job.html", "theirs", "b.html", "B"));
    }

    @Test
    void aFileOfOursThatAnotherToolReplacedIsAConflict() throws IOException {
        publish(Map.of("job.html", "J"));
        theirs("job.html");
        try (SiteWriter writer = new SiteWriter(output, state, true, diagnostics)) {
            writer.put("job.html", SOURCE, "J2".getBytes());
        }
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void theSameBytesAreNoConflict() throws IOException {
        theirs("job.html");
        assertThat(publish(Map.of("job.html", "theirs"))).isEqualTo(new SiteWriter.Written(0, 0));
        assertThat(publish(Map.of("job.html", "new"))).isEqualTo(new SiteWriter.Written(1, 0));
    }

    @Test
    void nothingIsTouchedWithoutACommit() throws IOException {
        publish(Map.of("a.html", "A", "b.html", "B"));
        try (SiteWriter writer = new SiteWriter(output, state, true, diagnostics)) {
            writer.put("a.html", SOURCE, "changed".getBytes());
        }
        assertThat(site()).isEqualTo(Map.of("a.html", "A", "b.html", "B"));
        assertThat(state.resolve("staging")).doesNotExist();
    }

    @Test
    void aFolderGivesWayToAFileAndBack() throws IOException {
        publish(Map.of("tags/x.html", "X"));
        publish(Map.of("tags", "T"));
        assertThat(site()).isEqualTo(Map.of("tags", "T"));
        publish(Map.of("tags/x.html", "X"));
        assertThat(site()).isEqualTo(Map.of("tags/x.html", "X"));
    }

    @Test
    void neverFollowsALinkOutOfTheOutput() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("tags"), outside);
        try (SiteWriter writer = new SiteWriter(output, state, true, diagnostics)) {
            writer.put("tags/x.html", SOURCE, "X".getBytes());
            writer.put("../outside/y.html", SOURCE, "Y".getBytes());
        }
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("output-conflict", "path-outside");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void knowsTheFilesOfOthers() throws IOException {
        publish(Map.of("a.html", "A"));
        theirs("about.html");
        theirs("css/site.css");
        try (SiteWriter writer = new SiteWriter(output, state, true, diagnostics)) {
            assertThat(writer.filesOfOthers()).containsExactly("about.html", "css/site.css");
        }
    }

    @Test
    void aManifestThatIsCutOffCountsAsNone() throws IOException {
        publish(Map.of("a.html", "A", "b.html", "B"));
        Path manifest = state.resolve("manifest");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.substring(0, text.length() - 8));

        publish(Map.of("a.html", "A"));
        assertThat(site()).isEqualTo(Map.of("a.html", "A", "b.html", "B"));
    }

    @Test
    void aRunThatWasKilledWhileMovingFilesIsMended() throws IOException {
        publish(Map.of("a.html", "A", "b.html", "B"));
        Path manifest = state.resolve("manifest");
        try (SiteWriter writer = new SiteWriter(output, state, true, diagnostics)) {
            writer.put("a.html", SOURCE, "A2".getBytes());
            writer.put("b.html", SOURCE, "B2".getBytes());
            Files.createDirectory(output.resolve("c.html"));
            Files.writeString(output.resolve("c.html/theirs"), "in the way");
            writer.put("d.html/x", SOURCE, "D".getBytes());
            Files.writeString(output.resolve("d.html"), "in the way");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(writer::commit))
                    .isInstanceOf(IOException.class);
        }
        assertThat(manifest).exists();
        Files.delete(output.resolve("d.html"));

        publish(Map.of("a.html", "A3", "b.html", "B3"));
        assertThat(site()).containsEntry("a.html", "A3").containsEntry("b.html", "B3");
    }

    private void theirs(String path) throws IOException {
        Path file = output.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "theirs");
    }

    private SiteWriter.Written publish(Map<String, String> files) throws IOException {
        try (SiteWriter writer = new SiteWriter(output, state, true, diagnostics)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                writer.put(file.getKey(), SOURCE, file.getValue().getBytes());
            }
            assertThat(diagnostics.sorted()).isEmpty();
            return writer.commit();
        }
    }

    private Map<String, String> site() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
