package io.github.mavenposts.plan;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be wrong with the name of an output file, whatever else is published. */
final class OutputNames {

    /** Most file systems take names of 255 bytes. */
    private static final int LONGEST_NAME = 255;

    private static final String REFUSED_BY_WINDOWS = "<>:\"|?*\\";

    /** <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming files</a>. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final FileSystem fileSystem;

    /** @param fileSystem the one that is written to; only its rules for names are asked, never its files */
    OutputNames(FileSystem fileSystem) {
        this.fileSystem = fileSystem;
    }

    /** Why a file of this path must not be written; empty if it may. The text goes on from "the path …". */
    Optional<String> danger(String path) {
        if (path.startsWith("/") || path.startsWith("\\")) {
            return Optional.of("is absolute");
        }
        if (path.indexOf('\0') >= 0) {
            return Optional.of("contains a NUL character");
        }
        String[] names = path.split("[/\\\\]", -1);
        if (names[0].length() > 1 && names[0].charAt(1) == ':' && Character.isLetter(names[0].charAt(0))) {
            return Optional.of("starts with a drive letter");
        }
        for (String name : names) {
            if (name.equals("..")) {
                return Optional.of("leaves the output folder");
            }
        }
        return Optional.empty();
    }

    /** Why a file of this path cannot be written on this machine; empty if it can. Goes on from "the path …". */
    Optional<String> obstacle(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".")) {
                return Optional.of("has an empty part");
            }
            if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return Optional.of("has a name of more than " + LONGEST_NAME + " bytes");
            }
        }
        try {
            fileSystem.getPath(path);
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("cannot be written here: " + e.getReason());
        }
    }

    /** Why another machine cannot take a file of this path; empty if all can. Goes on from "the path …". */
    Optional<String> limit(String path) {
        for (String name : path.split("/", -1)) {
            int dot = name.indexOf('.');
            String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
            if (DEVICES.contains(stem)) {
                return Optional.of("has the name of a device on Windows");
            }
            if (name.endsWith(".") || name.endsWith(" ")) {
                return Optional.of("has a name that ends with a dot or space, which Windows refuses");
            }
            for (int at = 0; at < name.length(); at++) {
                if (name.charAt(at) < ' ') {
                    return Optional.of("contains a control character, which Windows refuses");
                }
                if (REFUSED_BY_WINDOWS.indexOf(name.charAt(at)) >= 0) {
                    return Optional.of("contains " + name.charAt(at) + ", which Windows refuses");
                }
            }
        }
        return Optional.empty();
    }
}
