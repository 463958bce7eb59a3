package io.github.mavenposts.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderGivesItsFiles() throws Exception {
        write("theme/_layouts/post.html", "\uFEFFfolder");
        write("theme/assets/b.css", "");
        write("theme/assets/a/a.css", "");
        ThemeFiles files = new FolderThemeFiles(folder.resolve("theme"), folder);

        assertThat(files.find("_layouts/post.html"))
                .get()
                .extracting(ThemeFile::text)
                .isEqualTo("folder");
        assertThat(files.find("_layouts/post.html"))
                .get()
                .extracting(ThemeFile::displayPath)
                .isEqualTo("theme/_layouts/post.html");
        assertThat(files.find("_layouts")).isEmpty();
        assertThat(files.find("_layouts/a\0b")).isEmpty();
        assertThat(files.list("assets")).containsExactly("assets/a/a.css", "assets/b.css");
        assertThat(files.list("none")).isEmpty();
    }

    @Test
    void nothingOutsideTheFolderIsFound() throws Exception {
        write("secret.html", "secret");
        write("theme/_includes/a.html", "");
        ThemeFiles files = new FolderThemeFiles(folder.resolve("theme"), folder);

        assertThat(files.find("../secret.html")).isEmpty();
        assertThat(files.find("_includes/../../secret.html")).isEmpty();
        assertThat(files.find(folder.resolve("secret.html").toString())).isEmpty();
        try {
            Files.createSymbolicLink(folder.resolve("theme/_includes/link.html"), folder.resolve("secret.html"));
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "symbolic links cannot be made here");
        }
        assertThat(files.find("_includes/link.html")).isEmpty();
    }

    @Test
    void aJarGivesItsFiles() throws Exception {
        ThemeFiles files = JarThemeFiles.read(jar("slate-1.2.jar", "jar"));

        assertThat(files.find("_layouts/default.html"))
                .get()
                .extracting(ThemeFile::text, ThemeFile::displayPath)
                .containsExactly("jar", "slate-1.2.jar!/_layouts/default.html");
        assertThat(files.find("_layouts/none.html")).isEmpty();
        assertThat(files.find("other/x.txt")).isEmpty();
        assertThat(files.list("assets")).containsExactly("assets/a.css");
    }

    @Test
    void aThemeIsNamedByItsJar() throws Exception {
        URL[] path = {
            jar("slate-blue-1.0.jar", "blue").toUri().toURL(),
            jar("slate-1.2.jar", "slate").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            assertThat(layout(ClassPathThemes.named("slate", loader).orElseThrow()))
                    .isEqualTo("slate");
            assertThat(layout(ClassPathThemes.named("slate-blue", loader).orElseThrow()))
                    .isEqualTo("blue");
            assertThat(layout(ClassPathThemes.named("slate-1.2.jar", loader).orElseThrow()))
                    .isEqualTo("slate");
            assertThat(ClassPathThemes.named("granite", loader)).isEmpty();
        }
    }

    @Test
    void theBuiltInThemeIsWhole() throws Exception {
        ThemeFiles theme = ClassPathThemes.builtIn();

        assertThat(theme.list("assets")).containsExactly("assets/posts.css");
        for (String layout :
                "default post list tag tags category categories author authors series series_index archive archives"
                        .split(" ")) {
            assertThat(theme.find("_layouts/" + layout + ".html")).as(layout).isPresent();
        }
    }

    private static String layout(ThemeFiles theme) throws IOException {
        return theme.find("_layouts/default.html").orElseThrow().text();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path jar(String name, String layout) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : Map.of(
                            "_layouts/default.html", layout, "assets/a.css", "", "other/x.txt", "")
                    .entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
