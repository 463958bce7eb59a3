package io.github.mavenposts.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataReaderTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve("_data").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, Object> data() throws IOException {
        List<SourceFile> files = new SourceFolder(folder, folder).specialFiles("_data", diagnostics);
        return new DataReader().read(files, "_data/", diagnostics);
    }

    private List<String> complaints() {
        return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void readsEachFormat() throws IOException {
        file("members.yml", "- name: A\n  since: 2018\n");
        file("more.yaml", "a: yes");
        file("site.json", "{\n\t\"url\": \"http:\\/\\/x.y\",\n\t\"tags\": [\"a\\\\/b\",\t1, null]\n}\n");
        file("people.csv", "name,age\nA,7\n\"B, C\",\n");
        file("towns.tsv", "name\tland\nX\t\"a \"\"b\"\"\"\n");
        file("notes.txt", "not data");

        assertThat(data())
                .containsOnlyKeys("members", "more", "site", "people", "towns")
                .containsEntry("members", List.of(Map.of("name", "A", "since", 2018L)))
                .containsEntry("more", Map.of("a", true))
                .containsEntry("towns", List.of(Map.of("name", "X", "land", "a \"b\"")));
        assertThat(data().get("site")).hasToString("{url=http://x.y, tags=[a\\/b, 1, null]}");
        assertThat(data().get("people")).hasToString("[{name=A, age=7}, {name=B, C, age=null}]");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void foldersAreMaps() throws IOException {
        file("orgs/jekyll/one.yml", "a: 1");
        file("orgs/two.yml", "b: 2");
        file("orgs.yml", "c: 3");

        assertThat(data())
                .isEqualTo(Map.of(
                        "orgs", Map.of("jekyll", Map.of("one", Map.of("a", 1L)), "two", Map.of("b", 2L), "c", 3L)));
    }

    @Test
    void namesBecomeWhatTemplatesCanWrite() throws IOException {
        for (String name : List.of("a b.yml", "c.d.yml", "e-f.yml", " g.yml", "h+i.yml", "X_y.yml")) {
            file(name, "1");
        }

        assertThat(data()).containsOnlyKeys("a_b", "cd", "e-f", "g", "hi", "X_y");
    }

    @Test
    void rowsAreReadAsRubyDoes() throws IOException {
        file("short.csv", "a,b\r\n1\r\n\r\n1,2,3");
        file("twice.csv", "a,a\n1,2\n");
        file("empty.csv", "");
        file("head.csv", "a,b\n");
        file("quoted.csv", "a,b\n\"x\ny\",\"\"\n");

        assertThat(data().get("short")).hasToString("[{a=1, b=null}, {a=null, b=null}, {a=1, b=2}]");
        assertThat(data().get("twice")).hasToString("[{a=1}]");
        assertThat(data().get("empty")).isEqualTo(List.of());
        assertThat(data().get("head")).isEqualTo(List.of());
        assertThat(data().get("quoted")).isEqualTo(List.of(Map.of("a", "x\ny", "b", "")));
    }

    @Test
    void tellsWhatCannotBeRead() throws IOException {
        file("a.yml", "x: b: c");
        file("b.csv", "a,b\n1,\"x\n2,3\n");
        file("c.csv", "a,b\nx\"y,2\n");
        file("d.csv", "a,b\n\"x\"y,2\n");
        file("e.json", "{\"a\": 1");
        file("f.yml", "a: 1");
        file("f.json", "{\"a\": 2}");

        assertThat(data()).isEqualTo(Map.of("f", Map.of("a", 1L)));
        assertThat(complaints())
                .containsExactly(
                        "_data/a.yml:1:5: the value of `x` contains a colon and a space, and has no quotes around it"
                                + " (write x: \"b: c\")",
                        "_data/b.csv:2: the quote that opens here is never closed"
                                + " (write a quote inside a quoted field twice: \"\")",
                        "_data/c.csv:2: a quote stands inside a field that does not start with one"
                                + " (write a quote inside a quoted field twice: \"\")",
                        "_data/d.csv:2: there is more text after the closing quote"
                                + " (write a quote inside a quoted field twice: \"\")",
                        "_data/e.json:1:1: the bracket { that opens here starts a map that is not well-formed or not"
                                + " closed (separate items by a comma and a space, close the bracket; a text that has"
                                + " brackets goes into quotes)",
                        "_data/f.yml: this file and _data/f.json both give the data `f`; this one counts"
                                + " (rename one of them)");
    }
}
