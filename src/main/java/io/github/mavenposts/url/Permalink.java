package io.github.mavenposts.url;

import io.github.mavenposts.diagnostic.EditDistance;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The pattern of the addresses of posts, as Jekyll 4.3 has it: {@code /:categories/:year/:title:output_ext}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://jekyllrb.com/docs/permalinks/">Permalinks in Jekyll</a>
 */
public final class Permalink {

    private static final Pattern PLACEHOLDER = Pattern.compile(":([a-z_]+)");

    private static final Map<String, String> STYLES = Map.of(
            "none", "/:categories/:title:output_ext",
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "ordinal", "/:categories/:year/:y_day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext");

    private static final Map<String, Function<Document, String>> PLACEHOLDERS = placeholders();

    private final String pattern;
    private final boolean ofFrontMatter;

    private Permalink(String pattern, boolean ofFrontMatter) {
        this.pattern = pattern;
        this.ofFrontMatter = ofFrontMatter;
    }

    /**
     * The pattern of a whole site.
     *
     * @param pattern a pattern, or the name of a style: {@code none, date, ordinal, pretty, weekdate}
     */
    public static Permalink ofSite(String pattern) {
        return new Permalink(STYLES.getOrDefault(pattern, pattern), false);
    }

    /**
     * The permalink of one document. The name of a style has no meaning there, and an extension that it ends with is the
     * extension of the file.
     */
    public static Permalink ofFrontMatter(String pattern) {
        return new Permalink(pattern, true);
    }

    /**
     * What the placeholders are made from.
     *
     * @param collection name of the collection: {@code posts}
     * @param path path of the file below its collection, without extension
     * @param slug slug of the file name, or of the front matter
     * @param categories categories as written
     * @param date date in the zone of the site
     * @param extension extension of the output, with its dot
     */
    public record Document(
            String collection,
            String path,
            String slug,
            List<String> categories,
            ZonedDateTime date,
            String extension) {

        private String basename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * A placeholder that does not exist.
     *
     * @param name as written, without the colon
     * @param nearest the placeholder that is spelt most like it
     */
    public record Unknown(String name, String nearest) {}

    /** The placeholders of this pattern that do not exist; empty if it is right. */
    public List<Unknown> unknown() {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .filter(match -> known(match.group(1)).isEmpty())
                .map(match -> new Unknown(match.group(1), nearest(match.group(1))))
                .distinct()
                .toList();
    }

    /**
     * Where a document is published. A placeholder that does not exist gives its name.
     *
     * <p>Jekyll's order is kept: the values are escaped and put in, then two dots become a slash, {@code ./} goes, and
     * slashes are squeezed.
     */
    public Address address(Document document) {
        String extension = ofFrontMatter ? OutputPath.extension(pattern, document.extension()) : document.extension();
        String url = sanitise(fill(document, extension));
        return new Address(Percent.encodePath(url), OutputPath.of(url, extension));
    }

    /**
     * Where a page with a literal permalink is published: a redirect, or a page of our own.
     *
     * @param permalink the address; nothing in it is a placeholder
     * @param extension extension of the output if the permalink has none, with its dot
     */
    public static Address literal(String permalink, String extension) {
        String url = sanitise(permalink);
        return new Address(Percent.encodePath(url), OutputPath.of(url, OutputPath.extension(permalink, extension)));
    }

    private String fill(Document document, String extension) {
        Document values = new Document(
                document.collection(),
                document.path(),
                document.slug(),
                document.categories(),
                document.date(),
                extension);
        return PLACEHOLDER.matcher(pattern).replaceAll(match -> Matcher.quoteReplacement(replacement(match, values)));
    }

    private static String replacement(MatchResult match, Document values) {
        String name = match.group(1);
        return known(name)
                .map(known -> Percent.escapePlaceholder(PLACEHOLDERS.get(known).apply(values))
                        + name.substring(known.length()))
                .orElse(name);
    }

    /** The placeholder meant: the name, or the name without an underscore at its end, which then is a literal one. */
    private static Optional<String> known(String name) {
        if (PLACEHOLDERS.containsKey(name)) {
            return Optional.of(name);
        }
        String shorter = name.substring(0, name.length() - 1);
        return name.endsWith("_") && PLACEHOLDERS.containsKey(shorter) ? Optional.of(shorter) : Optional.empty();
    }

    private static String nearest(String name) {
        return PLACEHOLDERS.keySet().stream()
                .min(Comparator.comparingInt((String known) -> EditDistance.between(known, name)))
                .orElseThrow();
    }

    private static String sanitise(String url) {
        String dotless = ("/" + url).replace("..", "/").replace("./", "");
        StringBuilder squeezed = new StringBuilder(dotless.length());
        for (int at = 0; at < dotless.length(); at++) {
            if (dotless.charAt(at) != '/' || at == 0 || dotless.charAt(at - 1) != '/') {
                squeezed.append(dotless.charAt(at));
            }
        }
        return squeezed.toString();
    }

    private static Map<String, Function<Document, String>> placeholders() {
        Map<String, Function<Document, String>> values = new TreeMap<>();
        values.put("collection", Document::collection);
        values.put("path", document -> "/" + document.path());
        values.put("name", document -> Slug.of(document.basename(), Slug.Mode.DEFAULT));
        values.put("title", document -> Slug.cased(document.slug(), Slug.Mode.PRETTY));
        values.put("slug", document -> Slug.of(document.slug(), Slug.Mode.DEFAULT));
        values.put("categories", document -> categories(document, Slug::lowerCase));
        values.put(
                "slugified_categories",
                document -> categories(document, category -> Slug.of(category, Slug.Mode.DEFAULT)));
        values.put("output_ext", Document::extension);
        dates().forEach((name, format) -> values.put(name, document -> format.format(document.date())));
        return values;
    }

    private static String categories(Document document, Function<String, String> written) {
        Set<String> categories =
                document.categories().stream().map(written).collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join("/", categories);
    }

    /** The parts of a date by their placeholders; names are English whatever the language of the site. */
    private static Map<String, DateTimeFormatter> dates() {
        return Map.ofEntries(
                text("year", "uuuu"),
                text("month", "MM"),
                text("day", "dd"),
                text("hour", "HH"),
                text("minute", "mm"),
                text("second", "ss"),
                text("i_day", "d"),
                text("i_month", "M"),
                text("short_month", "MMM"),
                text("long_month", "MMMM"),
                text("short_year", "uu"),
                number("w_year", IsoFields.WEEK_BASED_YEAR, 4),
                number("week", IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2),
                number("w_day", ChronoField.DAY_OF_WEEK, 1),
                text("short_day", "EEE"),
                text("long_day", "EEEE"),
                text("y_day", "DDD"));
    }

    private static Map.Entry<String, DateTimeFormatter> text(String name, String pattern) {
        return Map.entry(name, DateTimeFormatter.ofPattern(pattern, Locale.US));
    }

    private static Map.Entry<String, DateTimeFormatter> number(String name, TemporalField field, int digits) {
        DateTimeFormatterBuilder format = new DateTimeFormatterBuilder().appendValue(field, digits);
        return Map.entry(name, format.toFormatter(Locale.US));
    }
}
