package io.github.mavenposts.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A theme in a jar. It is read into memory as a whole: themes are small, and the jar is not kept open. */
public final class JarThemeFiles implements ThemeFiles {

    private static final List<String> FOLDERS = List.of("_layouts/", "_includes/", "_data/", "assets/");

    private final String name;
    private final Map<String, byte[]> files;

    private JarThemeFiles(String name, Map<String, byte[]> files) {
        this.name = name;
        this.files = Collections.unmodifiableMap(files);
    }

    /**
     * Reads a jar.
     *
     * @param jar the jar
     * @throws IOException if it cannot be read
     */
    public static JarThemeFiles read(Path jar) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory() && FOLDERS.stream().anyMatch(entry.getName()::startsWith)) {
                    try (InputStream in = file.getInputStream(entry)) {
                        files.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        return new JarThemeFiles(jar.getFileName().toString(), files);
    }

    @Override
    public Optional<ThemeFile> find(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new ThemeFile(name + "!/" + path, bytes));
    }

    @Override
    public List<String> list(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }
}
