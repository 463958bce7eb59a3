package io.github.mavenposts.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
    @TempDir
    Path project;

    private final Diagnostics diagnostics = new Diagnostics();
    private Path posts;

    @BeforeEach
    void makeFolder() throws IOException {
        posts = Files.createDirectories(project.resolve("src/site/posts"));
    }

    private void file(String path) throws IOException {
        Path file = posts.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    private void link(String name, Path target) throws IOException {
        try {
            Files.createSymbolicLink(posts.resolve(name), target);
        } catch (FileSystemException | UnsupportedOperationException e) {
            assumeTrue(false, "this machine does not let us make symbolic links");
        }
    }

    @Test
    void leavesOutHiddenAndSpecialFiles() throws IOException {
        for (String path : new String[] {
            "b.md", "a/c.md", "a/b/d.png", "_drafts/e.md", ".git/f.md", "#g.md#", "h.md~", "_i.md", "old~/j.md", ".k"
        }) {
            file(path);
        }
        SourceFolder folder = new SourceFolder(posts, project);

        assertThat(folder.publishedFiles(diagnostics))
                .extracting(SourceFile::relativePath, SourceFile::displayPath)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a/b/d.png", "src/site/posts/a/b/d.png"),
                        org.assertj.core.groups.Tuple.tuple("a/c.md", "src/site/posts/a/c.md"),
                        org.assertj.core.groups.Tuple.tuple("b.md", "src/site/posts/b.md"));
        assertThat(folder.specialFiles("_drafts", diagnostics))
                .extracting(SourceFile::relativePath)
                .containsExactly("_drafts/e.md");
        assertThat(folder.specialFiles("_data", diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void followsLinksInside() throws IOException {
        file("a/b.md");
        link("c.md", posts.resolve("a/b.md"));
        link("d", posts.resolve("a"));

        assertThat(new SourceFolder(posts, project).publishedFiles(diagnostics))
                .extracting(SourceFile::relativePath)
                .containsExactly("a/b.md", "c.md", "d/b.md");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void refusesLinksThatLeadOutOrInACircle() throws IOException {
        Path secret = Files.writeString(project.resolve("secret.md"), "x");
        Path elsewhere = Files.createDirectories(project.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("x.md"), "x");
        Files.createDirectories(posts.resolve("a"));
        link("out.md", secret);
        link("outside", elsewhere);
        link("gone.md", posts.resolve("no.md"));
        link("a/circle", posts);
        link("_data", elsewhere);
        SourceFolder folder = new SourceFolder(posts, project);

        assertThat(folder.publishedFiles(diagnostics)).isEmpty();
        assertThat(folder.specialFiles("_data", diagnostics)).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "src/site/posts/_data: the symbolic link leads out of the source folder"
                                + " (copy what it points to into the source folder)",
                        "src/site/posts/a/circle: the symbolic link leads to a folder that it lies in",
                        "src/site/posts/gone.md: the symbolic link leads to a file that is not there",
                        "src/site/posts/out.md: the symbolic link leads out of the source folder"
                                + " (copy what it points to into the source folder)",
                        "src/site/posts/outside: the symbolic link leads out of the source folder"
                                + " (copy what it points to into the source folder)");
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        file("a.md");
        link("../linked", posts);

        assertThat(new SourceFolder(project.resolve("src/site/linked"), project).publishedFiles(diagnostics))
                .extracting(SourceFile::displayPath)
                .containsExactly("src/site/linked/a.md");
    }
}
