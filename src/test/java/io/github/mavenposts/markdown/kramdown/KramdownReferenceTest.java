package io.github.mavenposts.markdown.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same bytes as kramdown writes, for everything that kramdown can convert. There are no known differences. */
class KramdownReferenceTest {
    /** Documents for each of the sets of options; more with the system property {@code kramdown.documents}. */
    private static final int GENERATED = Integer.getInteger("kramdown.documents", 1500);

    private static final long SEED = 20240229;

    private static KramdownReference reference;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        reference = KramdownReference.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (reference != null) {
            reference.close();
        }
    }

    @Test
    void everyConstruct() throws IOException {
        List<String> documents = new ArrayList<>(Constructs.BLOCKS);
        documents.addAll(Constructs.SPANS);
        assertSame(documents, Map.of());
    }

    @Test
    void everyBlockAfterEveryOther() throws IOException {
        List<String> documents = new ArrayList<>();
        for (String first : Constructs.BLOCKS) {
            for (String second : Constructs.BLOCKS) {
                documents.add(first + second);
                documents.add(first + "\n" + second);
            }
        }
        assertSame(documents, Map.of());
    }

    @Test
    void everyBlockInEveryContainer() throws IOException {
        List<String> documents = new ArrayList<>();
        for (String inner : Constructs.BLOCKS) {
            List<String> contained = List.of(
                    Constructs.in("> ", "> ", inner),
                    Constructs.in("* ", "  ", inner),
                    Constructs.in("1.  ", "    ", inner),
                    "text\n" + Constructs.in("- ", "\t", inner),
                    "term\n" + Constructs.in(": ", "  ", inner),
                    "[^1]\n\n[^1]:\n" + Constructs.in("    ", "    ", inner),
                    "<div markdown=\"1\">\n" + inner + "</div>\n",
                    "<div>" + inner + "</div>\n");
            for (String outer : contained) {
                documents.add(outer);
                documents.add(Constructs.in("> ", "> ", outer));
                documents.add(Constructs.in("- ", "  ", "item\n\n" + outer));
                documents.add("<section markdown=\"1\">\n" + outer + "\n</section>\n");
            }
        }
        assertSame(documents, Map.of());
    }

    @Test
    void everySpanInEveryOther() throws IOException {
        List<String> documents = new ArrayList<>();
        String definitions = "\n\n[ref]: /r 't'\n\n[^note]: n\n\n*[HTML]: h\n";
        for (String inner : Constructs.SPANS) {
            List<String> contained = List.of(
                    "*" + inner + "*",
                    "__" + inner + "__",
                    "[" + inner + "](u)",
                    "![" + inner + "][ref]",
                    "`" + inner + "`",
                    "<i>" + inner + "</i>",
                    "~~" + inner + "~~",
                    "\"" + inner + "\"",
                    "a | " + inner + "\n");
            for (String outer : contained) {
                documents.add(outer + definitions);
                documents.add("*a " + outer + " b*" + definitions);
                documents.add("# " + outer + definitions);
            }
            for (String second : Constructs.SPANS) {
                documents.add("x " + inner + second + " y" + definitions);
            }
        }
        assertSame(documents, Map.of());
    }

    @Test
    void generatedDocuments() throws IOException {
        assertSame(generated(1), Map.of());
    }

    @Test
    void generatedDocumentsInKramdownsOwnDialect() throws IOException {
        assertSame(generated(2), Map.of("input", "kramdown"));
    }

    @Test
    void generatedDocumentsWithOtherParserOptions() throws IOException {
        assertSame(generated(3), Map.of("hard_wrap", true, "parse_block_html", true, "parse_span_html", false));
        assertSame(generated(4), Map.of("gfm_quirks", "no_auto_typographic", "auto_ids", false));
    }

    @Test
    void generatedDocumentsWithOtherConverterOptions() throws IOException {
        Map<String, Object> numeric = new LinkedHashMap<>();
        numeric.put("entity_output", "numeric");
        numeric.put("smart_quotes", "apos,apos,quot,quot");
        numeric.put("footnote_nr", 3);
        numeric.put("footnote_prefix", "p-");
        numeric.put("header_offset", 1);
        numeric.put("auto_id_prefix", "h-");
        numeric.put("toc_levels", "2..3");
        assertSame(generated(5), numeric);
        Map<String, Object> symbolic = new LinkedHashMap<>();
        symbolic.put("entity_output", "symbolic");
        symbolic.put("math_engine", null);
        symbolic.put("footnote_backlink_inline", true);
        symbolic.put("footnote_backlink", "");
        assertSame(generated(6), symbolic);
    }

    private static List<String> generated(long offset) {
        Constructs constructs = new Constructs(SEED + offset);
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < GENERATED; i++) {
            documents.add(constructs.document());
        }
        return documents;
    }

    private static void assertSame(List<String> documents, Map<String, Object> settings) throws IOException {
        Kramdown kramdown = Kramdown.builder()
                .options(KramdownOptions.jekyll(settings))
                .highlighter(KramdownReference.HIGHLIGHTER)
                .build();
        String json = json(settings);
        int compared = 0;
        for (String document : documents) {
            String expected = reference.convert(document, json).orElse(null);
            if (expected != null) {
                assertThat(kramdown.toHtml(document))
                        .as("HTML of:%n%s", document)
                        .isEqualTo(expected);
                compared++;
            }
        }
        assertThat(compared).as("documents that kramdown converts").isGreaterThan(documents.size() * 9 / 10);
    }

    private static String json(Map<String, Object> settings) {
        List<String> entries = new ArrayList<>();
        settings.forEach((key, value) ->
                entries.add("\"" + key + "\":" + (value instanceof String ? "\"" + value + "\"" : value)));
        return "{" + String.join(",", entries) + "}";
    }
}
