package io.github.mavenposts.read;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.yaml.YamlDocument;
import io.github.mavenposts.yaml.YamlException;
import io.github.mavenposts.yaml.YamlLimits;
import io.github.mavenposts.yaml.YamlReader;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the data files of a source folder: YAML, JSON, comma- and tab-separated values. Immutable and thread-safe.
 */
public final class DataReader {
    private static final long LARGEST = 64L << 20;
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\w\\s-]");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final YamlReader yaml = new YamlReader(YamlLimits.DATA);

    /**
     * Reads data files.
     *
     * @param files the files
     * @param folder name of their folder with a trailing slash, which all relative paths start with
     * @param diagnostics told of files that cannot be read
     * @return values by the names that templates use: the file name without its extension, without characters other than
     *     letters, digits, dashes and underscores, spaces turned to underscores; a folder is a map of its files
     * @throws IOException if a file cannot be read
     */
    public Map<String, Object> read(List<SourceFile> files, String folder, Diagnostics diagnostics) throws IOException {
        Folder root = new Folder();
        for (SourceFile file : files) {
            String[] path = file.relativePath().substring(folder.length()).split("/");
            Folder parent = root;
            for (int i = 0; i < path.length - 1; i++) {
                parent = parent.folders.computeIfAbsent(name(path[i]), name -> new Folder());
            }
            addValue(file, parent, diagnostics);
        }
        return root.asMap();
    }

    private void addValue(SourceFile file, Folder folder, Diagnostics diagnostics) throws IOException {
        int dot = file.name().lastIndexOf('.');
        String extension = dot < 0 ? "" : file.name().substring(dot).toLowerCase(Locale.ROOT);
        if (!List.of(".yml", ".yaml", ".json", ".csv", ".tsv").contains(extension)) {
            return;
        }
        String key = name(file.name().substring(0, dot));
        SourceFile other = folder.sources.putIfAbsent(key, file);
        if (other != null) {
            diagnostics.warning(
                    "data-file",
                    file.location(),
                    "this file and " + other.displayPath() + " both give the data `" + key + "`; this one counts",
                    "rename one of them");
        }
        try {
            String text = SourceText.read(file, LARGEST);
            folder.values.put(key, value(file, text, extension, diagnostics));
        } catch (SourceException e) {
            diagnostics.add(e.diagnostic());
        } catch (YamlException e) {
            diagnostics.error("data-file", e.location(), e.getMessage(), e.hint());
        }
    }

    private Object value(SourceFile file, String text, String extension, Diagnostics diagnostics)
            throws SourceException, YamlException {
        switch (extension) {
            case ".csv":
                return DelimitedText.read(file, text, ',');
            case ".tsv":
                return DelimitedText.read(file, text, '\t');
            default:
                YamlDocument document =
                        yaml.read(extension.equals(".json") ? asYaml(text) : text, file.displayPath(), 1);
                document.warnings().forEach(diagnostics::add);
                return document.value().orElse(null);
        }
    }

    /** JSON is YAML but for tabs between its tokens and the escape of a slash; lines stay where they are. */
    private static String asYaml(String json) {
        StringBuilder yaml = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean escape = c == '\\' && i + 1 < json.length();
            if (escape && json.charAt(i + 1) != '/') {
                yaml.append(c).append(json.charAt(++i));
            } else if (!escape) {
                yaml.append(c == '\t' ? ' ' : c);
            }
        }
        return yaml.toString();
    }

    private static String name(String fileName) {
        String letters = NOT_IN_A_NAME.matcher(fileName).replaceAll("");
        return WHITE_SPACE.matcher(letters.stripLeading()).replaceAll("_");
    }

    /** A folder while it is read; a folder and a file of one name are merged, the folder's entries on top. */
    private static final class Folder {
        private final Map<String, Object> values = new TreeMap<>();
        private final Map<String, SourceFile> sources = new TreeMap<>();
        private final Map<String, Folder> folders = new TreeMap<>();

        private Map<String, Object> asMap() {
            Map<String, Object> map = new LinkedHashMap<>(values);
            folders.forEach((name, folder) -> {
                Map<String, Object> entries = folder.asMap();
                if (map.get(name) instanceof Map<?, ?> file) {
                    Map<String, Object> both = new LinkedHashMap<>();
                    file.forEach((key, value) -> both.put((String) key, value));
                    both.putAll(entries);
                    entries = both;
                }
                map.put(name, entries);
            });
            return Collections.unmodifiableMap(map);
        }
    }
}
