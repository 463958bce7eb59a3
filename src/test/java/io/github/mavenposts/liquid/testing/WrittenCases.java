package io.github.mavenposts.liquid.testing;

import io.github.mavenposts.liquid.ErrorMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The templates that were written for each tag and filter, and what they see. */
public final class WrittenCases {
    /** The templates that they include. */
    public static final Map<String, String> PARTIALS = Map.of(
            "part", "[{{ part }}{{ x }}]",
            "folder/part", "({{ part }})",
            "sets", "{% assign x = 'set' %}{{ x }}",
            "nests", "<{% include 'part' with 'n' %}>",
            "breaks", "{% break %}",
            "fails", "{{ 1 | divided_by: 0 }}");

    private static final List<String> INPUTS = List.of(
            "text",
            "html",
            "words",
            "number",
            "float",
            "whole",
            "tiny",
            "huge",
            "big",
            "yes",
            "no",
            "nothing",
            "list",
            "mixed",
            "nested",
            "page",
            "posts",
            "time",
            "date",
            "range",
            "empty_text",
            "empty_list",
            "empty_hash",
            "digits",
            "spaced",
            "floats",
            "'-7.5'",
            "'a,b,,c,,'",
            "' 12abc'",
            "'%41+b'",
            "'&lt; &amp; & <'",
            "'<!--'",
            "'<a <b> c>'",
            "-7",
            "0",
            "2.5",
            "-2.5",
            "0.05",
            "1e20",
            "'2018-06-07 01:02:03'",
            "'now and then'");

    private static final Map<String, List<String>> ARGUMENTS = new LinkedHashMap<>();

    static {
        List<String> none = List.of("", ": 1");
        for (String filter : List.of(
                "capitalize",
                "downcase",
                "upcase",
                "escape",
                "escape_once",
                "h",
                "lstrip",
                "rstrip",
                "strip",
                "newline_to_br",
                "strip_html",
                "strip_newlines",
                "url_decode",
                "url_encode",
                "first",
                "last",
                "reverse",
                "size",
                "abs",
                "ceil",
                "floor")) {
            ARGUMENTS.put(filter, none);
        }
        List<String> numbers = List.of(
                "", ": 2", ": -3", ": 0", ": 2.5", ": '1.5'", ": nothing", ": 'x'", ": big", ": list", ": 1, 2");
        for (String filter :
                List.of("at_least", "at_most", "plus", "minus", "times", "divided_by", "modulo", "round")) {
            ARGUMENTS.put(filter, numbers);
        }
        List<String> texts = List.of("", ": 'a'", ": ''", ": 5", ": nothing", ": text", ": list");
        for (String filter : List.of("append", "prepend", "remove", "remove_first", "split", "join")) {
            ARGUMENTS.put(filter, texts);
        }
        List<String> pairs = List.of(
                "",
                ": 'l'",
                ": 'l', 'LL'",
                ": '', '-'",
                ": 'o', '[\\\\0\\\\&\\\\\\\\\\\\1]'",
                ": 1, nothing",
                ": 'a', \"b\", 'c'");
        ARGUMENTS.put("replace", pairs);
        ARGUMENTS.put("replace_first", pairs);
        ARGUMENTS.put(
                "slice",
                List.of(
                        "",
                        ": 0",
                        ": 1, 2",
                        ": -2",
                        ": -3, 2",
                        ": 9",
                        ": 0, -1",
                        ": 'x'",
                        ": '1', '2'",
                        ": 1.0",
                        ": nothing"));
        ARGUMENTS.put(
                "truncate", List.of("", ": 5", ": 0", ": 5, '-'", ": 5, ''", ": 2, '....'", ": -1", ": 'x'", ": '5'"));
        ARGUMENTS.put("truncatewords", List.of(": 50", ": 1", ": 50, '-'", ": 'x'"));
        List<String> properties =
                List.of("", ": 'title'", ": 'n'", ": 'missing'", ": nothing", ": 1", ": 'title', 'x'");
        for (String filter : List.of("map", "sort", "sort_natural", "uniq", "compact")) {
            ARGUMENTS.put(filter, properties);
        }
        ARGUMENTS.put(
                "where", List.of("", ": 'title'", ": 'title', 'apple'", ": 'n', 2", ": 'draft'", ": 'n', nothing"));
        ARGUMENTS.put("concat", List.of("", ": list", ": 'x'", ": nested", ": nothing"));
        ARGUMENTS.put("default", List.of("", ": 'd'", ": nothing", ": list"));
        ARGUMENTS.put(
                "date", List.of("", ": '%Y-%m-%d %H:%M:%S %z'", ": ''", ": nothing", ": '%'", ": '%-d %B %^a %s'"));
    }

    private WrittenCases() {}

    /** Every filter with every kind of input and arguments. */
    public static List<String> filters() {
        List<String> templates = new ArrayList<>();
        ARGUMENTS.forEach((filter, arguments) -> {
            for (String input : INPUTS) {
                for (String argument : arguments) {
                    templates.add("{{ " + input + " | " + filter + argument + " }}");
                }
            }
        });
        return templates;
    }

    /** The templates of the file, one for each line. */
    public static List<String> tags() {
        return lines("written.txt").stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.replace("\\n", "\n"))
                .toList();
    }

    /** The templates that have a golden: all with tags, and some of those with filters. */
    public static List<String> withGoldens() {
        List<String> templates = new ArrayList<>(tags());
        List<String> filters = filters();
        for (int i = 0; i < filters.size(); i += 9) {
            templates.add(filters.get(i));
        }
        return templates;
    }

    /** What Ruby's Liquid 4.0.4 printed for each template of {@link #withGoldens}, as JSON texts. */
    public static List<String> goldens() {
        return lines("written.golden");
    }

    private static List<String> lines(String resource) {
        try (InputStream in = WrittenCases.class.getResourceAsStream("/liquid/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the goldens to the file of the first argument. Run it with {@code RUBYLIB} naming the {@code lib} folder
     * of Liquid 4.0.4, since Ruby takes its libraries from there first.
     */
    public static void main(String[] args) throws IOException {
        List<RubyLiquid.Case> cases = withGoldens().stream()
                .map(template -> new RubyLiquid.Case(template, 0))
                .toList();
        StringBuilder out = new StringBuilder();
        for (String result : new RubyLiquid(ErrorMode.WARN, PARTIALS, List.of(data())).ruby(cases)) {
            out.append(Json.write(result)).append('\n');
        }
        Files.writeString(Path.of(args[0]), out.toString());
    }

    /** What the templates see. */
    public static Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", "hello World");
        data.put("html", "<p>A &amp; <b>b</b></p>\n<script>x < y</script><!-- c --><style>i{}</style>'\"");
        data.put("words", "one two  three\tfour\nfive");
        data.put("spaced", " \t\n both sides \r\n");
        data.put("number", 42);
        data.put("small", 2);
        data.put("big", new BigInteger("123456789012345678901234567890"));
        data.put("float", 3.14159);
        data.put("whole", 2.0);
        data.put("tiny", 1.5e-7);
        data.put("huge", 1.5e22);
        data.put("floats", List.of(2.5, 1, -0.5));
        data.put("yes", true);
        data.put("no", false);
        data.put("nothing", null);
        data.put("list", List.of(3, 1, 2));
        data.put("mixed", Arrays.asList("b", null, "A", "a", "B"));
        data.put("nested", List.of(List.of(1, List.of(2, 3)), 4, List.of()));
        data.put("page", post("Zebra", 2));
        data.put("posts", List.of(post("Zebra", 2), post("apple", null), post("Mango", 1), post("apple", 2)));
        data.put("time", Map.of("$time", List.of(1528333323, "+02:00")));
        data.put("later", Map.of("$time", List.of(1528333324, "UTC")));
        data.put("date", Map.of("$date", "2018-06-07"));
        data.put("range", Map.of("$range", List.of(1, 4)));
        data.put("empty_text", "");
        data.put("empty_list", List.of());
        data.put("empty_hash", Map.of());
        data.put("digits", "42");
        data.put("key", "title");
        data.put("key_part", "part");
        data.put("hyphen-ated", "h");
        data.put("under_scored", "u");
        return data;
    }

    private static Map<String, Object> post(String title, Integer n) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("title", title);
        post.put("n", n);
        post.put("tags", List.of("x", "y"));
        post.put("draft", n == null);
        post.put("author", Map.of("name", "Ann"));
        return post;
    }
}
