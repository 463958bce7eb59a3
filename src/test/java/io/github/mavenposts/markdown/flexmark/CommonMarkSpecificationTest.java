package io.github.mavenposts.markdown.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.markdown.HtmlText;
import io.github.mavenposts.markdown.MarkdownEngine;
import io.github.mavenposts.markdown.MarkdownOptions;
import io.github.mavenposts.url.Percent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The 652 examples of the CommonMark specification, compared as documents. */
class CommonMarkSpecificationTest {

    private final MarkdownEngine engine = new FlexmarkEngine(
            new MarkdownOptions(List.of("commonmark"), Map.of("heading_ids", "false")), new Diagnostics());

    @Test
    void differsOnlyWhereItIsKnownTo() throws IOException {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        Set<Integer> different = new TreeSet<>();
        for (int at = 0; at < examples.size(); at++) {
            Example example = examples.get(at);
            if (!normal(render(example.getSource()))
                    .equals(normal(example.getHtml().replace('→', '\t')))) {
                different.add(at + 1);
            }
        }

        assertThat(examples).hasSize(652);
        assertThat(different).isEqualTo(knownDifferences());
    }

    private String render(String markdown) {
        return engine.render(markdown, 1)
                .html()
                .write(link -> HtmlText.escape(link.destination()))
                .replace(" class=\"posts-code\" tabindex=\"0\"", "");
    }

    /** The document without white space between elements, with addresses in one spelling. */
    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (String attribute : List.of("href", "src")) {
            for (Element element : document.getElementsByAttribute(attribute)) {
                element.attr(attribute, Percent.encodeAddress(element.attr(attribute)));
            }
        }
        return document.body()
                .html()
                .replaceAll("\\s*\n\\s*(?=<)|(?<=>)\\s*\n\\s*", "")
                .strip();
    }

    private static Set<Integer> knownDifferences() throws IOException {
        try (InputStream in = CommonMarkSpecificationTest.class.getResourceAsStream("spec-differences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Integer.valueOf(line.substring(0, line.indexOf('\t'))))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
