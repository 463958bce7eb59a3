package io.github.mavenposts.url;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.jekyll.Jekyll;
import io.github.mavenposts.text.Json;
import io.github.mavenposts.url.Slug.Mode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Our rules beside those of the installed Jekyll, on thousands of made-up texts that are the same in each run. */
class JekyllAddressesTest {

    private static final String[] PIECES = {
        "a", "B", "z9", "é", "Ü", "ß", "Ł", "ı", "ŉ", "日本", "हि", "😀", "½", "٣", "Ⅳ", "e\u0301", "Σ", " ", "-", "--",
                "_", ".", "..", "~",
        "!", "$", "&", "'", "(", ")", "*", "+", ",", ";", "=", "@", "%", "%41", "%C3%BC", "\"", "<", ">", "|", "^", "`",
                "{", "}", "[",
        "]", "\\", "\t", "x.y", "/"
    };

    private final Random random = new Random(20180607);

    @Test
    void slugs() {
        Jekyll.assumeInstalled();
        List<List<String>> asked = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (int letter = 0xA0; letter < 0x2000; letter += 1 + letter / 0x180) {
            if (Character.isDefined(letter)) {
                add("a" + Character.toString(letter) + "Z", asked, ours);
            }
        }
        for (int number = 0; number < 500; number++) {
            add(text(8), asked, ours);
        }
        assertSame(asked, answers("slugs", asked), ours);
    }

    @Test
    void stubs() {
        Jekyll.assumeInstalled();
        List<String> asked = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (int number = 0; number < 1_500; number++) {
            String from = "/" + text(5);
            Address address = Permalink.literal(from, ".html");
            // A dot at the end makes an empty extension, of which Jekyll makes index. and the like.
            if (!from.endsWith(".") && !address.path().matches("(.*/)?\\.{0,2}(/.*)?")) {
                asked.add(from);
                ours.add(address.path());
            }
        }
        assertThat(asked).hasSizeGreaterThan(700);
        List<?> theirs = second(answers("stubs", asked));
        // Bytes that are no UTF-8 end Jekyll.
        for (int at = 0; at < ours.size(); at++) {
            ours.set(at, "error".equals(theirs.get(at)) ? "error" : ours.get(at));
        }
        assertThat(theirs).filteredOn("error"::equals).hasSizeLessThan(100);
        assertSame(asked, theirs, ours);
    }

    @Test
    void absoluteAddresses() {
        Jekyll.assumeInstalled();
        List<String> asked = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        for (int number = 0; number < 1_500; number++) {
            String address = "/" + text(4) + (random.nextBoolean() ? "?" + text(3) : "")
                    + (random.nextBoolean() ? "#" + text(3) : "");
            // Jekyll makes compatible characters of others, drops white space at the end of a part, and reads an
            // address
            // that starts with two slashes as a host.
            address = Normalizer.normalize(address, Normalizer.Form.NFKC).replaceAll("[ \t]", "");
            if (!address.startsWith("//")) {
                asked.add(address);
                ours.add(AbsoluteUrl.of("", "", address));
            }
        }
        assertSame(asked, answers("normal", asked), ours);
    }

    @Test
    void permalinks() {
        Jekyll.assumeInstalled();
        List<String> placeholders = List.of(
                "collection",
                "path",
                "name",
                "title",
                "slug",
                "categories",
                "slugified_categories",
                "year",
                "month",
                "day",
                "hour",
                "minute",
                "second",
                "i_day",
                "i_month",
                "short_month",
                "long_month",
                "short_year",
                "w_year",
                "week",
                "w_day",
                "short_day",
                "long_day",
                "y_day",
                "output_ext",
                "titel",
                "title_",
                "year__");
        List<String> asked = new ArrayList<>();
        List<Object> posts = new ArrayList<>();
        List<Object> ours = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6000));
            String slug = "s" + number + text(3).replaceAll("[/\t\"\\\\]", "") + "e";
            List<String> categories =
                    List.of("Big News", "C#", "n" + random.nextInt(3)).subList(0, random.nextInt(4));
            StringBuilder pattern = new StringBuilder();
            for (int part = random.nextInt(3); part >= 0; part--) {
                pattern.append('/')
                        .append(random.nextBoolean() ? "x" : "")
                        .append(':')
                        .append(placeholders.get(random.nextInt(placeholders.size())))
                        .append(List.of("", "", ".", "-", ".htm", "/").get(random.nextInt(6)));
            }
            Map<String, Object> front = new LinkedHashMap<>();
            front.put("permalink", pattern.toString());
            front.put("categories", categories);
            posts.add(List.of(day + "-" + slug + ".md", front));
            asked.add(day + "-" + slug + " " + front);
            ours.add(ours(day, slug, categories, pattern.toString()));
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("site", "date");
        group.put("posts", posts);
        List<?> answers = (List<?>) answers("posts", List.of(group)).get(0);
        assertSame(asked, answers, ours);
    }

    private static Object ours(LocalDate day, String slug, List<String> categories, String pattern) {
        Permalink permalink = Permalink.ofFrontMatter(pattern);
        if (!permalink.unknown().isEmpty()) {
            return List.of("error", "error");
        }
        Address address = permalink.address(new Permalink.Document(
                "posts", day + "-" + slug, slug, categories, day.atStartOfDay(ZoneOffset.UTC), ".html"));
        return List.of(address.url(), address.path());
    }

    private void add(String text, List<List<String>> asked, List<String> ours) {
        for (Mode mode : Mode.values()) {
            asked.add(List.of(text, mode.name().toLowerCase(Locale.ROOT)));
            ours.add(Slug.of(text, mode));
        }
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(pieces); piece >= 0; piece--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<?> second(List<?> pairs) {
        return pairs.stream().map(pair -> ((List<?>) pair).get(1)).toList();
    }

    private static List<?> answers(String kind, List<?> asked) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        String answer = Jekyll.run("addresses.rb", Json.write(Map.of(kind, asked)));
        Map<String, List<?>> answers = new Yaml(new SafeConstructor(options)).load(answer);
        return answers.get(kind);
    }

    private static void assertSame(List<?> asked, List<?> theirs, List<?> ours) {
        assertThat(theirs).hasSameSizeAs(asked);
        List<String> differences = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            if (!theirs.get(at).equals(ours.get(at))) {
                differences.add(asked.get(at) + ": Jekyll " + theirs.get(at) + ", we " + ours.get(at));
            }
        }
        assertThat(differences).isEmpty();
    }
}
