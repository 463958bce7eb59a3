package io.github.mavenposts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which package may know which, read from the compiled classes: an import that is not used is no dependency. */
class ArchitectureTest {

    private static final String BASE = "io.github.mavenposts";

    /** The way of a post. A stage may know those before it. */
    private static final List<String> STAGES = List.of("read", "model", "plan", "render", "check", "write");

    /** What knows nothing of posts. */
    private static final List<String> LEAVES =
            List.of("diagnostic", "highlight", "liquid", "markdown", "text", "url", "yaml");

    /** The leaves that tell their users of mistakes in our form, and not only by exceptions. */
    private static final List<String> LEAVES_WITH_DIAGNOSTICS = List.of("markdown", "url", "yaml");

    private static final List<String> MAVEN =
            List.of("org.apache.maven.", "org.codehaus.plexus.", "org.eclipse.", "com.google.inject.", "javax.inject.");

    /** The classes that each class of the plugin names. */
    private static Map<String, Set<String>> uses;

    @BeforeAll
    static void readClasses() throws Exception {
        Path classes = Path.of(Publisher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        uses = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString();
                uses.put(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'),
                        ClassFile.namesIn(file));
            }
        }
    }

    @Test
    void onlyTheGoalsAndTheSkinKnowMaven() {
        assertThat(users(MAVEN)).containsOnly("mojo", "skin");
    }

    @Test
    void noStageKnowsALaterOne() {
        Set<String> wrong = new TreeSet<>();
        for (String stage : STAGES) {
            List<String> later = STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size());
            wrong.addAll(violations(stage, name -> later.contains(part(name))));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void stagesDoNotKnowWhoCallsThem() {
        Set<String> wrong = new TreeSet<>();
        for (String stage : STAGES) {
            wrong.addAll(violations(stage, name -> Set.of("", "mojo", "skin").contains(part(name))));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void leavesKnowNothingOfPosts() {
        Set<String> wrong = new TreeSet<>();
        for (String leaf : LEAVES) {
            wrong.addAll(violations(
                    leaf,
                    name -> !part(name).equals(leaf)
                            && !(LEAVES_WITH_DIAGNOSTICS.contains(leaf)
                                    && part(name).equals("diagnostic"))));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theSkinKnowsOnlyTheFrameThatPagesAskFor() {
        assertThat(violations("skin", name -> !Set.of("skin", "render").contains(part(name))))
                .isEmpty();
    }

    @Test
    void everyPackageHasARule() {
        Set<String> known = new TreeSet<>(STAGES);
        known.addAll(LEAVES);
        known.addAll(List.of("", "mojo", "skin"));
        assertThat(known)
                .containsAll(uses.keySet().stream().map(ArchitectureTest::part).toList());
    }

    private static Set<String> users(List<String> prefixes) {
        Set<String> users = new TreeSet<>();
        uses.forEach((user, used) -> {
            if (used.stream().anyMatch(name -> prefixes.stream().anyMatch(name::startsWith))) {
                users.add(part(user));
            }
        });
        return users;
    }

    private static Set<String> violations(String part, Predicate<String> forbidden) {
        Set<String> violations = new TreeSet<>();
        uses.forEach((user, used) -> {
            if (part(user).equals(part)) {
                used.stream()
                        .filter(name -> name.startsWith(BASE + "."))
                        .filter(forbidden)
                        .forEach(name -> violations.add(user + " knows " + name));
            }
        });
        return violations;
    }

    /** The package right below ours that a class is in; empty for our root. */
    private static String part(String className) {
        String[] parts = className.substring(BASE.length() + 1).split("\\.");
        return parts.length == 1 ? "" : parts[0];
    }

    /** The constant pool of a class file (Java Virtual Machine Specification, section 4.4). */
    private static final class ClassFile {

        private static final Pattern DESCRIBED = Pattern.compile("L([A-Za-z_][\\w$]*(?:/[\\w$]+)+)[;<]");

        private ClassFile() {}

        /** All classes that it names: in its code, in signatures and in annotations. */
        static Set<String> namesIn(Path file) throws IOException {
            Set<String> names = new TreeSet<>();
            try (InputStream in = Files.newInputStream(file);
                    DataInputStream data = new DataInputStream(in)) {
                data.skipNBytes(8);
                int count = data.readUnsignedShort();
                String[] texts = new String[count];
                int[] classes = new int[count];
                for (int i = 1; i < count; i++) {
                    int tag = data.readUnsignedByte();
                    switch (tag) {
                        case 1 -> texts[i] = data.readUTF();
                        case 7 -> classes[i] = data.readUnsignedShort();
                        case 8, 16, 19, 20 -> data.skipNBytes(2);
                        case 15 -> data.skipNBytes(3);
                        case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
                        case 5, 6 -> {
                            data.skipNBytes(8);
                            i++;
                        }
                        default -> throw new IOException(file + ": unknown constant " + tag);
                    }
                }
                Arrays.stream(classes)
                        .filter(index -> index > 0)
                        .mapToObj(index -> texts[index].replace('/', '.'))
                        .filter(name -> !name.startsWith("["))
                        .forEach(names::add);
                for (String text : texts) {
                    if (text != null) {
                        Matcher matcher = DESCRIBED.matcher(text);
                        while (matcher.find()) {
                            names.add(matcher.group(1).replace('/', '.'));
                        }
                    }
                }
            }
            return names;
        }
    }
}
