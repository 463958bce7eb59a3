package io.github.mavenposts.markdown.flexmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.markdown.HtmlText;
import io.github.mavenposts.markdown.MarkdownContent;
import io.github.mavenposts.markdown.MarkdownOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code cases.txt}: a title with extensions and options in brackets, Markdown, and the HTML it becomes, with
 * addresses in braces. A carriage return is written as ␍.
 */
class FlexmarkCasesTest {

    /** One case. */
    record Case(String title, MarkdownOptions options, String markdown, String html) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = FlexmarkCasesTest.class.getResourceAsStream("cases.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace('␍', '\r');
            return Arrays.stream(text.split("(?m)^=== "))
                    .filter(part -> !part.isEmpty())
                    .map(FlexmarkCasesTest::read);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void becomes(Case one) {
        assertThat(render(one)).isEqualTo(one.html());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isWellFormed(Case one) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);

        Jsoup.parse(
                "<!DOCTYPE html><html><head><title>t</title></head><body>" + render(one) + "</body></html>", parser);

        assertThat(parser.getErrors()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsEveryIdOnce(Case one) {
        Diagnostics diagnostics = new Diagnostics();
        MarkdownContent content = new FlexmarkEngine(one.options(), diagnostics).render(one.markdown(), 1);

        List<String> ids = new ArrayList<>();
        Jsoup.parse(one.html()).select("[id]").forEach(element -> ids.add(element.id()));
        Jsoup.parse(one.html()).select("a[name]").forEach(element -> ids.add(element.attr("name")));
        assertThat(content.ids()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(content.problems()).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    private static String render(Case one) {
        return new FlexmarkEngine(one.options(), new Diagnostics())
                .render(one.markdown(), 1)
                .html()
                .write(link -> "{" + HtmlText.escape(link.destination()) + "}");
    }

    private static Case read(String part) {
        int end = part.indexOf('\n');
        String head = part.substring(0, end);
        int arrow = part.indexOf("===>\n");
        int bracket = head.endsWith("]") ? head.lastIndexOf('[') : head.length();
        List<String> extensions = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        if (bracket < head.length()) {
            for (String word : head.substring(bracket + 1, head.length() - 1).split(" ")) {
                int equals = word.indexOf('=');
                if (equals < 0) {
                    extensions.add(word);
                } else {
                    options.put(word.substring(0, equals), word.substring(equals + 1));
                }
            }
        }
        return new Case(
                head.substring(0, bracket).strip(),
                new MarkdownOptions(extensions, options),
                part.substring(end + 1, arrow),
                part.substring(arrow + "===>\n".length()));
    }
}
