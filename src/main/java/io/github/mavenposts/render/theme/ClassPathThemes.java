package io.github.mavenposts.render.theme;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;

/**
 * Themes on the class path. Each is one jar or folder of it, whatever other themes with files of the same names are
 * there: what a class loader finds first depends on the order of dependencies. Stateless.
 */
public final class ClassPathThemes {

    /** Every theme has layouts; that is how a jar is known to be one. A file, because jars may lack folder entries. */
    private static final String MARK = "_layouts/default.html";

    private ClassPathThemes() {}

    /**
     * The theme in the jar that this class is in.
     *
     * @throws IOException if it cannot be read
     */
    public static ThemeFiles builtIn() throws IOException {
        String self = ClassPathThemes.class.getName().replace('.', '/') + ".class";
        return open(rootOf(ClassPathThemes.class.getResource("/" + self), self));
    }

    /**
     * The theme in a jar.
     *
     * @param name file name of the jar, with or without version and extension; or name of a folder of the class path
     * @param loader knows the class path
     * @return the theme; empty if no jar or folder of that name has a layout {@code default}
     * @throws IOException if it cannot be read
     */
    public static Optional<ThemeFiles> named(String name, ClassLoader loader) throws IOException {
        for (URL mark : Collections.list(loader.getResources(MARK))) {
            Path root = rootOf(mark, MARK);
            String file = root.getFileName().toString();
            if (file.equals(name) || isVersionOf(file, name)) {
                return Optional.of(open(root));
            }
        }
        return Optional.empty();
    }

    /** True for {@code name.jar} and {@code name-1.2.jar}. */
    private static boolean isVersionOf(String file, String name) {
        if (!file.startsWith(name) || !file.endsWith(".jar")) {
            return false;
        }
        String version = file.substring(name.length(), file.length() - ".jar".length());
        return version.isEmpty()
                || version.length() > 1 && version.charAt(0) == '-' && Character.isDigit(version.charAt(1));
    }

    private static ThemeFiles open(Path root) throws IOException {
        return Files.isDirectory(root) ? new FolderThemeFiles(root, root.resolveSibling("")) : JarThemeFiles.read(root);
    }

    /** The jar or folder in which a class loader found a resource. */
    private static Path rootOf(URL resource, String path) throws IOException {
        URLConnection connection = resource.openConnection();
        try {
            if (connection instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            String folder = resource.toExternalForm();
            return Path.of(new URI(folder.substring(0, folder.length() - path.length())));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            throw new IOException("The theme at " + resource + " is neither in a jar nor in a folder", notAFile);
        }
    }
}
