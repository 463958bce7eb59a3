package io.github.mavenposts.liquid.testing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Templates from a grammar, and data for them, at random. The same seed gives the same templates. */
public final class TemplateGenerator {
    private static final String[] NAMES = {
        "text",
        "html",
        "words",
        "number",
        "small",
        "big",
        "float",
        "tiny",
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
        "item"
    };
    private static final String[] PROPERTIES = {
        "title",
        "tags",
        "n",
        "size",
        "first",
        "last",
        "missing",
        "url",
        "date",
        "[0]",
        "[-1]",
        "['title']",
        "[small]",
        "[\"n\"]",
        "author.name"
    };
    private static final String[] LITERALS = {
        "'a'",
        "\"b\"",
        "''",
        "'a b'",
        "0",
        "1",
        "2",
        "3",
        "-1",
        "7",
        "2.5",
        "-0.5",
        "10.0",
        "true",
        "false",
        "nil",
        "(1..3)",
        "(3..1)",
        "(1..small)",
        "'%Y-%m-%d'",
        "','",
        "' '",
        "'title'",
        "'n'",
        "'2018-06-07'"
    };
    private static final String[] PROPERTY_NAMES = {
        "'title'", "'n'", "'missing'", "'a'", "nil", "1", "small", "page.title"
    };
    /** What may limit a loop: Liquid 5 refuses what is no whole number. */
    private static final String[] COUNTS = {"0", "1", "3", "small", "page.tags.size", "list.size", "list[1]", "nothing"
    };

    /** Filters for {@code assign} that cannot fail: Liquid 5 does not print the errors of tags without output. */
    private static final String[] HARMLESS = {
        "",
        "",
        " | append: text",
        " | upcase",
        " | split: ','",
        " | size",
        " | default: list",
        "|reverse | first",
        " | escape | strip_html",
        " | join: '-'",
        " | unknown: 1",
        " | prepend: small | strip"
    };

    private static final String[] OPERATORS = {"==", "!=", "<>", "<", ">", "<=", ">=", "contains", "==", "=="};
    private static final String[] FILTERS = {
        "append",
        "capitalize",
        "default",
        "downcase",
        "escape",
        "escape_once",
        "h",
        "lstrip",
        "newline_to_br",
        "prepend",
        "remove",
        "remove_first",
        "replace",
        "replace_first",
        "rstrip",
        "slice",
        "split",
        "strip",
        "strip_html",
        "strip_newlines",
        "truncate",
        "upcase",
        "url_decode",
        "url_encode",
        "compact",
        "concat",
        "first",
        "join",
        "last",
        "map",
        "reverse",
        "size",
        "sort",
        "sort_natural",
        "uniq",
        "where",
        "abs",
        "at_least",
        "at_most",
        "ceil",
        "divided_by",
        "floor",
        "minus",
        "modulo",
        "plus",
        "round",
        "times",
        "date",
        "unknown"
    };
    private static final int[] ARGUMENTS = {
        1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 0, 2, 1, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 2, 0,
        1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1
    };

    private final Random random;
    /** Tables that are open: Liquid 4 lets {@code break} out of them, Liquid 5 does not. */
    private int tables;

    /** A generator that starts from a seed. */
    public TemplateGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** A template of a few nodes. */
    public String template() {
        StringBuilder out = new StringBuilder();
        body(out, 3);
        return out.toString();
    }

    private void body(StringBuilder out, int depth) {
        out.append(pick("x", "<p>", "é ", "a\n", "-"));
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            node(out, depth);
            if (random.nextBoolean()) {
                out.append(pick(" ", "\n", " y ", ".", "{", "}"));
            }
        }
    }

    private void node(StringBuilder out, int depth) {
        int kind = random.nextInt(depth > 0 ? 22 : 11);
        switch (kind) {
            case 0, 1, 2, 3, 4, 5 -> braces(out, filtered());
            case 6, 7 -> tag(out, "assign " + pick("item", "x", "y-z", "text") + " = " + value() + pick(HARMLESS));
            case 8 -> tag(out, pick("increment", "decrement") + " " + pick("x", "counter", "number"));
            case 9 -> tag(out, "cycle " + pick("", "'g': ", "text: ") + value() + ", " + value());
            case 10 -> tag(out, "include 'part'" + pick("", " with " + value(), ", x: " + value()));
            case 11, 12, 13 -> condition(out, depth);
            case 14, 15, 16 -> loop(out, depth);
            case 17 -> choice(out, depth);
            case 18 -> block(out, "capture " + pick("item", "x"), "capture", depth);
            case 19 -> block(out, "ifchanged", "ifchanged", depth);
            case 20 -> {
                tables++;
                String options = pick("", " cols:2", " cols: 2 limit: 3", " offset:1");
                block(out, "tablerow item in " + value() + options, "tablerow", depth);
                tables--;
            }
            default -> block(out, "comment", "comment", 0);
        }
    }

    private void condition(StringBuilder out, int depth) {
        String name = pick("if", "if", "unless");
        tag(out, name + " " + conditionText());
        body(out, depth - 1);
        if (random.nextInt(3) == 0) {
            tag(out, "elsif " + conditionText());
            body(out, depth - 1);
        }
        if (random.nextBoolean()) {
            tag(out, "else");
            body(out, depth - 1);
        }
        tag(out, "end" + name);
    }

    private String conditionText() {
        String text = comparison();
        for (int i = random.nextInt(3); i > 0; i--) {
            text += pick(" and ", " or ") + comparison();
        }
        return text;
    }

    private String comparison() {
        if (random.nextInt(3) == 0) {
            return value();
        }
        return value() + " " + pick(OPERATORS) + " " + (random.nextInt(6) == 0 ? pick("empty", "blank") : value());
    }

    private void loop(StringBuilder out, int depth) {
        String options = pick("", " reversed")
                + pick("", " limit: " + pick(COUNTS), " limit:2")
                + pick("", " offset: " + pick(COUNTS), " offset:1", " offset: continue");
        tag(out, "for item in " + value() + options);
        body(out, depth - 1);
        if (random.nextInt(3) == 0) {
            braces(out, "forloop." + pick("index", "index0", "rindex", "rindex0", "first", "last", "length", "name"));
        }
        if (tables == 0 && random.nextInt(4) == 0) {
            tag(out, "if " + comparison());
            out.append('!');
            tag(out, pick("break", "continue"));
            tag(out, "endif");
        }
        if (random.nextInt(4) == 0) {
            tag(out, "else");
            body(out, depth - 1);
        }
        tag(out, "endfor");
    }

    private void choice(StringBuilder out, int depth) {
        tag(out, "case " + value());
        for (int i = random.nextInt(3); i >= 0; i--) {
            tag(out, "when " + value() + pick("", ", " + value(), " or " + value()));
            body(out, depth - 1);
        }
        if (random.nextBoolean()) {
            tag(out, "else");
            body(out, depth - 1);
        }
        tag(out, "endcase");
    }

    private void block(StringBuilder out, String opening, String name, int depth) {
        tag(out, opening);
        body(out, depth - 1);
        tag(out, "end" + name);
    }

    private void tag(StringBuilder out, String markup) {
        out.append(pick("{% ", "{% ", "{%", "{%- ")).append(markup).append(pick(" %}", " %}", "%}", " -%}"));
    }

    private void braces(StringBuilder out, String markup) {
        out.append(pick("{{ ", "{{ ", "{{", "{{- ")).append(markup).append(pick(" }}", " }}", "}}", " -}}"));
    }

    private String filtered() {
        StringBuilder text = new StringBuilder(value());
        for (int i = random.nextInt(4); i > 0; i--) {
            int filter = random.nextInt(FILTERS.length);
            text.append(pick(" | ", "|")).append(FILTERS[filter]);
            int count = ARGUMENTS[filter];
            boolean wrongCount = count > 0 && random.nextInt(6) == 0 || random.nextInt(25) == 0;
            if (wrongCount && !FILTERS[filter].equals("default")) {
                count += random.nextInt(3) - 1;
            }
            for (int j = 0; j < count; j++) {
                boolean property = j == 0 && "map where sort sort_natural uniq compact".contains(FILTERS[filter]);
                text.append(j == 0 ? ": " : pick(", ", ",")).append(property ? pick(PROPERTY_NAMES) : value());
            }
        }
        return text.toString();
    }

    private String value() {
        if (random.nextInt(3) == 0) {
            return pick(LITERALS);
        }
        StringBuilder path = new StringBuilder(pick(NAMES));
        while (random.nextInt(3) == 0) {
            String property = pick(PROPERTIES);
            path.append(property.startsWith("[") ? "" : ".").append(property);
        }
        return path.toString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Variables of many types; some change with the generator. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", pick("hello World", "Ünï cödé ✓", "a,b,,c", "line\nbreak\n", " 12 ", "it's", "1.0"));
        data.put("html", "<p class=\"x\">A &amp; B <b>c</b></p><!-- no --><script>s < t</script>");
        data.put("words", "one two  three\tfour");
        data.put("number", random.nextInt(2000) - 1000);
        data.put("small", 1 + random.nextInt(3));
        data.put("big", new BigInteger("123456789012345678901234567890").add(BigInteger.valueOf(random.nextInt())));
        data.put("float", Math.round(random.nextGaussian() * 1e6) / 1e3);
        data.put("tiny", random.nextInt(1000) * 1e-9);
        data.put("yes", true);
        data.put("no", false);
        data.put("nothing", null);
        data.put("list", List.of(3, 1, 2, random.nextInt(4)));
        data.put("mixed", Arrays.asList("b", null, "A", "a", pick("1", "é", "b")));
        data.put("nested", List.of(List.of(1, List.of(2, 3)), "x", List.of()));
        data.put("page", post(0));
        List<Object> posts = new ArrayList<>();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            posts.add(post(i));
        }
        data.put("posts", posts);
        data.put("time", Map.of("$time", List.of(random.nextInt(2_000_000_000), pick("UTC", "+02:00", "-07:00"))));
        data.put("date", Map.of("$date", "2018-06-" + (10 + random.nextInt(20))));
        data.put("range", Map.of("$range", List.of(random.nextInt(3), random.nextInt(6))));
        data.put("empty_text", "");
        data.put("empty_list", List.of());
        data.put("empty_hash", Map.of());
        data.put("digits", pick("42", "007", "-3.5", "2018"));
        return data;
    }

    private Map<String, Object> post(int i) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("title", pick("Zebra", "apple", "Mango", "été", "apple"));
        post.put("n", random.nextInt(3) == 0 ? null : random.nextInt(4));
        post.put("tags", List.of("x", pick("y", "z")));
        post.put("url", "/p" + i + "?a=1&b=2");
        post.put("author", Map.of("name", pick("Ann", "bob")));
        post.put("draft", random.nextBoolean());
        return post;
    }
}
