package io.github.mavenposts.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The log of a build by Maven. */
public final class BuildLog {

    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[\\d;]*m");

    private final List<String> lines;

    private BuildLog(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads {@code build.log}.
     *
     * @param basedir folder of the project that was built
     */
    public static BuildLog of(File basedir) throws IOException {
        return new BuildLog(Files.readString(basedir.toPath().resolve("build.log"))
                .lines()
                .map(line -> COLOURS.matcher(line).replaceAll(""))
                .toList());
    }

    /**
     * What this plugin wrote while it worked on a module, without the headline.
     *
     * @param artifactId the module
     */
    public BuildLog ofModule(String artifactId) {
        List<String> part = lines.stream()
                .dropWhile(line -> !(line.contains("--- ")
                        && line.contains(":publish ")
                        && line.endsWith("@ " + artifactId + " ---")))
                .skip(1)
                .takeWhile(line -> !line.contains("--- ")
                        && !line.contains("---<")
                        && !line.startsWith("[INFO] Reactor Summary")
                        && !line.startsWith("[INFO] ----------"))
                .filter(line -> !line.equals("[INFO] "))
                .toList();
        return new BuildLog(part);
    }

    /** The text of the lines of a level, without its name. */
    public List<String> level(String level) {
        String prefix = "[" + level + "] ";
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    /** Warnings and errors as they stand in the log. */
    public List<String> complaints() {
        return lines.stream()
                .filter(line -> line.startsWith("[WARNING] ") || line.startsWith("[ERROR] "))
                .toList();
    }

    /**
     * What Maven says of a module that failed.
     *
     * @param artifactId the module
     * @return its lines; none if it did not fail
     */
    public List<String> failureOf(String artifactId) {
        String start = " on project " + artifactId + ": ";
        List<String> failure = new ArrayList<>();
        for (String line : level("ERROR")) {
            boolean first = line.startsWith("Failed to execute goal ") && line.contains(start);
            if (failure.isEmpty() && !first) {
                continue;
            }
            int help = line.indexOf("-> [Help");
            String text = help < 0 ? line : line.substring(0, help);
            if (!text.isBlank()) {
                failure.add((first ? text.substring(text.indexOf(start) + start.length()) : text).stripTrailing());
            }
            if (help >= 0) {
                break;
            }
        }
        return failure;
    }

    /** All lines. */
    public String text() {
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
