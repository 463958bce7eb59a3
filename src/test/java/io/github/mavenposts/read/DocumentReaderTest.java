package io.github.mavenposts.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<DocumentReader.Reading> read(boolean strict, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("a.md"), bytes);
        return new DocumentReader(strict).read(new SourceFile(path, "a.md", "posts/a.md"), diagnostics);
    }

    private SourceDocument read(String text) throws IOException {
        return read(true, text.getBytes(StandardCharsets.UTF_8)).orElseThrow().document();
    }

    private String complaints() {
        return String.join(
                "\n", diagnostics.sorted().stream().map(Diagnostic::toString).toList());
    }

    @Test
    void readsFrontMatterAndBodyWithTheirPlaces() throws IOException {
        SourceDocument document = read("---\ntitle: T\n\ntags: [a, b]\n---\n\nBody\n");

        assertThat(document.frontMatter().values()).containsEntry("title", "T");
        assertThat(document.body()).isEqualTo("Body\n");
        assertThat(document.bodyLine()).isEqualTo(7);
        assertThat(document.locationOf("tags")).isEqualTo(new SourceLocation("posts/a.md", 4, 7));
        assertThat(document.locationOf("tags", 1)).isEqualTo(new SourceLocation("posts/a.md", 4, 11));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void acceptsCrlfAndByteOrderMark() throws IOException {
        SourceDocument document = read("\uFEFF---\r\ntitle: T\r\ndate: 2018-06-07\r\n---\r\nBody\r\n");

        assertThat(document.frontMatter().values()).containsEntry("title", "T").hasSize(2);
        assertThat(document.locationOf("date")).isEqualTo(new SourceLocation("posts/a.md", 3, 7));
        assertThat(document.body()).isEqualTo("Body\r\n");
        assertThat(document.bodyLine()).isEqualTo(5);
    }

    @Test
    void acceptsDocumentsWithoutFrontMatter() throws IOException {
        assertThat(read("Body")).satisfies(document -> {
            assertThat(document.frontMatter()).isEqualTo(FrontMatter.EMPTY);
            assertThat(document.body()).isEqualTo("Body");
            assertThat(document.bodyLine()).isEqualTo(1);
        });
        assertThat(read("---\n---\nBody").frontMatter()).isEqualTo(FrontMatter.EMPTY);
        assertThat(read("---\n# nothing\n---\nBody").frontMatter()).isEqualTo(FrontMatter.EMPTY);
        assertThat(read("---\n\nA rule, not front matter.").body()).startsWith("---");
        assertThat(read("").body()).isEmpty();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void sayWhereTheFileIsNotUtf8() throws IOException {
        byte[] latin = "---\ntitle: T\n---\nGr\u00FC\u00DFe\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(true, latin)).isEmpty();
        assertThat(complaints())
                .isEqualTo("posts/a.md:4:3: the file is not UTF-8: it has the byte 0xFC here (save it as UTF-8)");
    }

    @Test
    void saysWhereFrontMatterIsNotClosed() throws IOException {
        assertThat(read(true, "---\ntitle: T\n\nBody".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(complaints())
                .isEqualTo("posts/a.md:1:1: the front matter that starts here is never closed"
                        + " (put a line of three dashes (---) after it)");
    }

    @Test
    void frontMatterMustBeAMap() throws IOException {
        assertThat(read(true, "---\n- a\n---\nBody".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(complaints())
                .isEqualTo("posts/a.md:2:1: the front matter is not made of keys and values"
                        + " (write lines such as title: My title)");
    }

    @Test
    void frontMatterWithoutSpacesAfterColons() throws IOException {
        assertThat(read(true, "---\ntitle:My title\n---\nBody".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(complaints())
                .isEqualTo("posts/a.md:2:1: the front matter is not made of keys and values"
                        + " (a key needs a space after its colon: write title: My title)");
    }

    @Test
    void brokenFrontMatterIsAWarningWhereThatIsAskedFor() throws IOException {
        DocumentReader.Reading reading = read(false, "---\ntitle: a: b\n---\nBody".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(reading.broken()).isTrue();
        assertThat(reading.document().frontMatter()).isEqualTo(FrontMatter.EMPTY);
        assertThat(reading.document().body()).isEqualTo("Body");
        assertThat(complaints()).startsWith("posts/a.md:2:9: the value of `title` contains a colon");
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @Test
    void warnsOfMisspeltKeysAtTheirPlace() throws IOException {
        read("---\ntitle: T\nredirect-from:\n  - /a\n---\nBody");

        assertThat(complaints())
                .isEqualTo("posts/a.md:3:1: `redirect-from` is no key that means anything here"
                        + " (did you mean redirect_from?)");
        assertThat(diagnostics.hasErrors()).isFalse();
    }
}
