package io.github.mavenposts.markdown.kramdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The options of kramdown, named as its manual and a blog's {@code _config.yml} name them. Each knows its default and how
 * to read a value, which comes from YAML or, in {@code {::options key="value" /}}, as a string.
 */
public enum KramdownOption {
    /** The dialect: {@code kramdown} or {@code GFM}. */
    INPUT(KramdownOptions.Input.KRAMDOWN, KramdownOption::input),
    /** Whether headers get an id. */
    AUTO_IDS(true, KramdownOption::flag),
    /** What the ids of headers begin with. */
    AUTO_ID_PREFIX("", KramdownOption::string),
    /** Whether the id of a header is made of its text without markup, in the dialect {@code kramdown}. */
    AUTO_ID_STRIPPING(false, KramdownOption::flag),
    /** Whether the letters of a header are turned into ASCII ones for its id, in the dialect {@code kramdown}. */
    TRANSLITERATED_HEADER_IDS(false, KramdownOption::flag),
    /** The levels of headers that the table of contents shows: a list, a range {@code 1..6}, or numbers with commas. */
    TOC_LEVELS(Set.of(1, 2, 3, 4, 5, 6), KramdownOption::levels),
    /** Four entities for a left and right single and a left and right double quotation mark, with commas. */
    SMART_QUOTES(List.of("lsquo", "rsquo", "ldquo", "rdquo"), KramdownOption::quotes),
    /** Texts to show in place of typographic symbols, by the name of the symbol. */
    TYPOGRAPHIC_SYMBOLS(Map.of(), KramdownOption::map),
    /** Whether each line feed of a paragraph breaks the line, in the dialect {@code GFM}. */
    HARD_WRAP(false, KramdownOption::flag),
    /** Ways in which the dialect {@code GFM} differs: {@code paragraph_end}, {@code no_auto_typographic}. */
    GFM_QUIRKS(Set.of("paragraph_end"), KramdownOption::names),
    /** The number of the first footnote. */
    FOOTNOTE_NR(1, KramdownOption::integer),
    /** The text of the link from a footnote back to its marker; none if empty. */
    FOOTNOTE_BACKLINK("&#8617;", KramdownOption::string),
    /** Whether the link back is put into the last paragraph or header, however deep that lies. */
    FOOTNOTE_BACKLINK_INLINE(false, KramdownOption::flag),
    /** What the ids of footnotes begin with. */
    FOOTNOTE_PREFIX("", KramdownOption::string),
    /** How entities are written: {@code as_char}, {@code as_input}, {@code numeric}, {@code symbolic}. */
    ENTITY_OUTPUT(KramdownOptions.EntityOutput.AS_CHAR, KramdownOption::entityOutput),
    /** Whether the content of HTML blocks is parsed. */
    PARSE_BLOCK_HTML(false, KramdownOption::flag),
    /** Whether the content of HTML elements in a line of text is parsed. */
    PARSE_SPAN_HTML(true, KramdownOption::flag),
    /** Whether HTML elements that Markdown can express become Markdown's elements. */
    HTML_TO_NATIVE(false, KramdownOption::flag),
    /** The engine for mathematics; none if null. */
    MATH_ENGINE(Optional.of("mathjax"), KramdownOption::optional),
    /** Settings of the engine for mathematics. */
    MATH_ENGINE_OPTS(Map.of(), KramdownOption::map),
    /** The width of lines for converters to plain text; the one to HTML ignores it. */
    LINE_WIDTH(72, KramdownOption::integer),
    /** Whether whoever calls should show the warnings. */
    SHOW_WARNINGS(false, KramdownOption::flag),
    /** The highlighter's name, which the class {@code highlighter-NAME} has; none if null. */
    SYNTAX_HIGHLIGHTER(Optional.of("rouge"), KramdownOption::optional),
    /** Settings of the highlighter, passed on to it. */
    SYNTAX_HIGHLIGHTER_OPTS(Map.of(), KramdownOption::map),
    /** What is added to the level of each header. */
    HEADER_OFFSET(0, KramdownOption::integer),
    /** Whether line feeds between Chinese, Japanese or Korean characters are dropped. */
    REMOVE_LINE_BREAKS_FOR_CJK(false, KramdownOption::flag),
    /** Links that every document can refer to: the address, or a list of address and title, by name. */
    LINK_DEFS(Map.of(), KramdownOption::map),
    /** Options that a document cannot set. */
    FORBIDDEN_INLINE_OPTIONS(Set.of("template"), KramdownOption::names);

    private final Object standard;
    private final Function<Object, Object> reader;

    KramdownOption(Object standard, Function<Object, Object> reader) {
        this.standard = standard;
        this.reader = reader;
    }

    /** The name in configuration files, such as {@code auto_ids}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The option of that name in configuration files. */
    public static Optional<KramdownOption> of(String key) {
        for (KramdownOption option : values()) {
            if (option.key().equals(key)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    Object standard() {
        return standard;
    }

    /** Reads a value, null being the default where no value is not a value of its own; throws {@link IllegalArgumentException} naming the option and what it takes. */
    Object read(Object value) {
        if (value == null && !(standard instanceof Optional)) {
            return standard;
        }
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("kramdown." + key() + ": '" + value + "' " + e.getMessage(), e);
        }
    }

    private static Object flag(Object value) {
        String text = String.valueOf(value).strip().toLowerCase(Locale.ROOT);
        return !text.equals("false") && !text.equals("no") && !text.equals("null");
    }

    private static Object string(Object value) {
        return value == null ? "" : value.toString();
    }

    private static Object optional(Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() || text.equals("nil") ? Optional.empty() : Optional.of(text);
    }

    private static Object integer(Object value) {
        try {
            return Integer.valueOf(String.valueOf(value).strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("is not an integer", e);
        }
    }

    private static Object input(Object value) {
        return switch (String.valueOf(value).toLowerCase(Locale.ROOT)) {
            case "gfm" -> KramdownOptions.Input.GFM;
            case "kramdown" -> KramdownOptions.Input.KRAMDOWN;
            default -> throw new IllegalArgumentException("is no dialect; write GFM or kramdown");
        };
    }

    private static Object entityOutput(Object value) {
        String text = String.valueOf(value);
        for (KramdownOptions.EntityOutput output : KramdownOptions.EntityOutput.values()) {
            if (output.name().equalsIgnoreCase(text.startsWith(":") ? text.substring(1) : text)) {
                return output;
            }
        }
        throw new IllegalArgumentException("is not one of as_char, as_input, numeric, symbolic");
    }

    private static Object levels(Object value) {
        Set<Integer> levels = new TreeSet<>();
        String text = value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
        int range = text.indexOf("..");
        if (range > 0) {
            int last = level(text.substring(range + 2));
            for (int level = level(text.substring(0, range)); level <= last; level++) {
                levels.add(level);
            }
        } else {
            for (String part : text.split(",", -1)) {
                levels.add(level(part));
            }
        }
        return Set.copyOf(levels);
    }

    private static int level(String text) {
        String digits = text.strip();
        if (digits.length() != 1 || digits.charAt(0) < '1' || digits.charAt(0) > '6') {
            throw new IllegalArgumentException("does not name levels from 1 to 6; write 1..6, or 2,3, or a list");
        }
        return digits.charAt(0) - '0';
    }

    private static Object quotes(Object value) {
        List<String> quotes = strings(value);
        if (quotes.size() != 4) {
            throw new IllegalArgumentException("does not name four entities, as lsquo,rsquo,ldquo,rdquo does");
        }
        return List.copyOf(quotes);
    }

    private static Object names(Object value) {
        return Set.copyOf(strings(value));
    }

    private static List<String> strings(Object value) {
        Collection<?> items = value instanceof Collection<?> list
                ? list
                : List.of(string(value).toString().split(","));
        List<String> strings = new ArrayList<>();
        for (Object item : items) {
            String text = String.valueOf(item).strip();
            if (!text.isEmpty()) {
                strings.add(text);
            }
        }
        return strings;
    }

    private static Object map(Object value) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> {
                if (item != null) {
                    copy.put(String.valueOf(key), item);
                }
            });
            return Map.copyOf(copy);
        }
        if (value instanceof String text && text.indexOf(':') > 0) {
            return FlowMap.parse(text);
        }
        throw new IllegalArgumentException("is not a map");
    }
}
