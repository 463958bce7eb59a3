package io.github.mavenposts.markdown.kramdown;

import java.util.List;
import java.util.Random;

/** Every construct of kramdown's syntax in small, and documents made of them at random. */
final class Constructs {
    /** Blocks, each ending with a line feed. */
    static final List<String> BLOCKS = List.of(
            "plain text\nover two lines\n",
            "text with a break  \nand a backslash\\\nand two\\\\\nend\n",
            "    indented code\n\n    after a blank <line>\n",
            "\ttab code\nlazy\n",
            "~~~ ruby\nputs 1 < 2\n~~~\n",
            "```nohighlight?x=1\na & b\n```\n",
            "``` \nunknown\n\n```\n",
            "> quoted *text*\nlazy line\n>\n> second paragraph\n",
            "# Header `one` #\n",
            "## A \"second\" one {#own-id}\n",
            "Underlined & more\n=================\n",
            "Underlined {#x:y}\n---\n",
            "* * *\n",
            "---\n",
            "* one\n* two\n  continued\n* three\n",
            "- loose\n\n- items\n\n  with a paragraph\n",
            "1. first\n2. second\n   * inner\n   * items\n10. tenth\n",
            "+ {:.cls #id} marked\n+ plain\n",
            "- [ ] to do\n- [x] done\n- other\n",
            "* a\n^\n* b\n",
            "term\nother term\n: definition\n  continued\n: second\n",
            "{:.t} term\n\n: {:.d} paragraph\n\n      code\n",
            "| a | b |\n|:--|--:|\n| `x|y` | c \\| d |\n|---\n| e | f |\n|===\n| g |\n",
            "a | b\nc | d\n",
            "<div class=\"x\">raw *text* <b>b</b></div>\n",
            "<div markdown=\"1\">\n# inner\n\n*text*\n</div>\n",
            "<p markdown=\"span\">some *text*</p> after\n",
            "<section markdown=\"block\">\n- item\n</section>\n",
            "<table><tr><td markdown=\"1\">cell *text*\n</td></tr></table>\n",
            "<script>if (a < b && c) { }</script>\n",
            "<!-- a *comment*\n\nover lines -->\n",
            "<hr>\n",
            "<unknown>x</unknown>\n",
            "$$\na & b < c\n$$\n",
            "[^note] and [^other] and [^note]\n",
            "[^note]: A *note*\n\n    with a second paragraph\n",
            "[^other]: > quoted\n",
            "[Link][ref], [ref], ![img][ref]\n",
            "[ref]: http://example.org/?a=1&b=2 'The title'\n",
            "[sp ace]: <an address>\n  \"title on a line\"\n{:.of-link}\n",
            "*[HTML]: Hyper Text\n*[W3C]:\n{:.abbr}\n",
            "The HTML of the W3C, not XHTML\n",
            "{:.before}\ntaken\n{:#after .c2 key=\"va\\\"lue\"}\n",
            "{:list: .from-list title='t' other}\n{:other: #o}\n\ntext\n{:list}\n",
            "* contents\n{:toc}\n",
            "# Not shown\n{:.no_toc}\n",
            "{::comment}\nhidden -- text\n{:/comment}\n",
            "{::nomarkdown}\n*as it is*\n{:/}\n",
            "{::options footnote_nr=\"5\" /}\n",
            "^\n",
            "\\* not an item\n",
            "1\\. not an item\n",
            "![alone](a.png){:standalone .fig}\n");

    /** Spans. */
    static final List<String> SPANS = List.of(
            "*em*",
            "_em_",
            "**strong**",
            "__strong__",
            "***both***",
            "`code <&>`",
            "`` co`de ``",
            "`x`{:.language-ruby}",
            "[link](http://a.b/c_d 'ti\"tle')",
            "[li*n*k](<a b>)",
            "[link](a(b)c)",
            "![im*g*](src)",
            "[ref]",
            "[text][ref]",
            "[un known]",
            "<http://auto.link/?a&b>",
            "<me@example.org>",
            "<b>bold *em*</b>",
            "<br>",
            "<code>*raw*</code>",
            "<span markdown=\"0\">*raw*</span>",
            "<!-- c -->",
            "</wrong>",
            "<div>",
            "[^note]",
            "$$x < y$$",
            "\\$$",
            "&amp;",
            "&copy;",
            "&#8212;",
            "&unknown;",
            "&",
            "<",
            "\"double\"",
            "'single'",
            "'80s",
            "it's",
            "--",
            "---",
            "...",
            "<< in >>",
            "\\<<",
            "\\*esc\\*",
            "~~gone *em*~~",
            "~~",
            "{:.ial}",
            "*x*{:.ial #i}",
            "{::comment}c{:/}",
            "{::nomarkdown}*n*{:/}",
            "HTML",
            "  \n",
            "\\\n",
            "\n",
            "snake_case_word",
            "**",
            "*",
            "_",
            "`",
            "[",
            "](",
            "]",
            "|");

    private final Random random;

    Constructs(long seed) {
        random = new Random(seed);
    }

    /** A document of a few blocks, some of them in containers, and of spans in any order. */
    String document() {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            text.append(random.nextInt(3) == 0 ? line() + "\n" : block()).append(random.nextBoolean() ? "\n" : "");
        }
        return text.toString();
    }

    private String block() {
        String block = BLOCKS.get(random.nextInt(BLOCKS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> in("> ", "> ", block);
            case 1 -> in("* ", "  ", block);
            case 2 -> in("1. ", "   ", in("- ", "  ", block));
            case 3 -> cut(block);
            default -> block;
        };
    }

    /** A run of spans without anything between them, or with spaces. */
    String line() {
        StringBuilder line = new StringBuilder();
        int spans = 1 + random.nextInt(10);
        for (int i = 0; i < spans; i++) {
            line.append(SPANS.get(random.nextInt(SPANS.size()))).append(random.nextInt(3) == 0 ? " " : "");
        }
        return line.toString();
    }

    private String cut(String block) {
        int from = random.nextInt(block.length());
        int to = from + random.nextInt(block.length() - from);
        return block.substring(0, from) + block.substring(to);
    }

    /** The lines of {@code block} in a container. */
    static String in(String first, String others, String block) {
        StringBuilder text = new StringBuilder();
        String[] lines = block.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            text.append(i == 0 ? first : others).append(lines[i]).append('\n');
        }
        return text.toString();
    }
}
