package io.github.mavenposts.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The usual mistakes, and what people are told: line 2 of the file is the first line of the text. */
class YamlComplaintsTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "title: Foo: bar",
                        "2:11: the value of `title` contains a colon and a space, and has no quotes around it",
                        "write title: \"Foo: bar\""),
                Arguments.of(
                        "title: The \"big\" one: bar",
                        "2:21: the value of `title` contains a colon and a space, and has no quotes around it",
                        "write title: 'The \"big\" one: bar'"),
                Arguments.of(
                        "12:30: at: noon",
                        "2:10: a colon and a space stand where no key can end",
                        "put the text into quotes"),
                Arguments.of("\ttitle: Foo", "2:1: a tab is used for indentation", "indent with spaces"),
                Arguments.of("tags:\n\t- a", "3:1: a tab is used for indentation", "indent with spaces"),
                Arguments.of(
                        "title: \"Foo\ntags: [a]\n",
                        "2:8: the quote \" that opens here is never closed",
                        "add the closing quote; inside single quotes an apostrophe is written twice: ''"),
                Arguments.of(
                        "title: 'It's mine'",
                        "2:12: there is more text after the closing quote or bracket",
                        "write title: \"It's mine\""),
                Arguments.of(
                        "title: \"Foo\" bar",
                        "2:14: there is more text after the closing quote or bracket",
                        "write title: '\"Foo\" bar'"),
                Arguments.of(
                        "author: @me",
                        "2:9: a value cannot start with @ unless it is in quotes",
                        "write author: \"@me\""),
                Arguments.of(
                        "title: `code` is law",
                        "2:8: a value cannot start with ` unless it is in quotes",
                        "write title: \"`code` is law\""),
                Arguments.of(
                        "share: %d", "2:8: a value cannot start with % unless it is in quotes", "write share: \"%d\""),
                Arguments.of(
                        "title: *new* things",
                        "2:8: a value cannot start with * unless it is in quotes",
                        "write title: \"*new* things\""),
                Arguments.of("tags:\n  - a\n  -b", "4:3: a list item needs a space after -", "write - b"),
                Arguments.of("title: Foo\nlang:en", "3:1: a key needs a space after its colon", "write lang: en"),
                Arguments.of("title:Foo\nlang: en", "2:1: a key needs a space after its colon", "write title: Foo"),
                Arguments.of(
                        "title: Foo\nand more\nlang: en",
                        "3:1: this line is neither a key with a colon nor a list item",
                        "write key: value"),
                Arguments.of(
                        "title: Foo\n  lang: en",
                        "3:7: this key is indented deeper than the one above it",
                        "start it in the same column as the other keys, or put the value above it into quotes"),
                Arguments.of(
                        "tags:\n  - a\n - b",
                        "4:2: this line is indented in another way than the lines that it belongs to",
                        "start keys that belong together in the same column"),
                Arguments.of(
                        "tags: - a",
                        "2:7: a list cannot start on the line of its key",
                        "put each item on a line of its own, or write [a, b]"),
                Arguments.of(
                        "tags: [a, b\nlang: en",
                        "2:7: the bracket [ that opens here starts a list that is not well-formed or not closed",
                        "separate items by a comma and a space, close the bracket; a text that has brackets goes into"
                                + " quotes"),
                Arguments.of(
                        "url: {{ site.url }}/x",
                        "2:20: there is more text after the closing quote or bracket",
                        "write url: \"{{ site.url }}/x\""),
                Arguments.of(
                        "url: {% link x %}",
                        "2:7: a value cannot start with % unless it is in quotes", "write url: \"{% link x %}\""),
                Arguments.of(
                        "path: \"C:\\windows\"",
                        "2:11: \\w is no escape that YAML knows in double quotes",
                        "write \\\\ for a backslash, or use single quotes"),
                Arguments.of(
                        "text: > folded",
                        "2:9: text after | or > has to start on the next line",
                        "or put the value into quotes"),
                Arguments.of(
                        "a: b\nc: \"\\U0001F600 \\UFF110000\"",
                        "3:16: an escape in double quotes is no Unicode character",
                        "write eight hexadecimal digits up to 0010FFFF after \\U"),
                Arguments.of(
                        "a: b\nc: d\u0001e",
                        "3:5: the control character U+0001 is not allowed in YAML",
                        "remove it, or write it as an escape in double quotes"));
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("mistakes")
    void says(String yaml, String complaint, String hint) {
        try {
            Object value = new YamlReader(YamlLimits.FRONT_MATTER)
                    .read(yaml, "a.md", 2)
                    .value();
            fail("was read as " + value);
        } catch (YamlException e) {
            assertThat(e.location() + ": " + e.getMessage()).isEqualTo("a.md:" + complaint);
            assertThat(e.hint()).isEqualTo(hint);
        }
    }
}
