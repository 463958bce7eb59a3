package io.github.mavenposts.liquid.filter;

import io.github.mavenposts.liquid.Filter;
import io.github.mavenposts.liquid.FilterArguments;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.value.Numbers;
import io.github.mavenposts.liquid.value.RubyText;
import io.github.mavenposts.liquid.value.Text;
import io.github.mavenposts.liquid.value.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The filters for texts. Other values count as what they print as. */
enum TextFilter implements Filter {
    APPEND(1, 1),
    CAPITALIZE(0, 0),
    DEFAULT(0, 1),
    DOWNCASE(0, 0),
    ESCAPE(0, 0),
    ESCAPE_ONCE(0, 0),
    H(0, 0),
    LSTRIP(0, 0),
    NEWLINE_TO_BR(0, 0),
    PREPEND(1, 1),
    REMOVE(1, 1),
    REMOVE_FIRST(1, 1),
    REPLACE(1, 2),
    REPLACE_FIRST(1, 2),
    RSTRIP(0, 0),
    SLICE(1, 2),
    SPLIT(1, 1),
    STRIP(0, 0),
    STRIP_HTML(0, 0),
    STRIP_NEWLINES(0, 0),
    TRUNCATE(0, 2),
    TRUNCATEWORDS(0, 2),
    UPCASE(0, 0),
    URL_DECODE(0, 0),
    URL_ENCODE(0, 0);

    private final int fewest;
    private final int most;

    TextFilter(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    String liquidName() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object apply(Object input, FilterArguments arguments, RenderContext context) {
        arguments.checkCount(fewest, most);
        return switch (this) {
            case DEFAULT -> isNothing(input) ? arguments.get(0, "") : input;
            case SLICE -> slice(input, arguments);
            case ESCAPE, H, TRUNCATE, TRUNCATEWORDS, URL_DECODE, URL_ENCODE ->
                input == null ? null : ofText(RubyText.of(input), input, arguments, context);
            default -> ofText(RubyText.of(input), input, arguments, context);
        };
    }

    private Object ofText(String text, Object input, FilterArguments arguments, RenderContext context) {
        Object argument = arguments.get(0);
        return switch (this) {
            case APPEND -> text.concat(RubyText.of(argument));
            case CAPITALIZE -> capitalize(text);
            case DOWNCASE -> lowerCase(text);
            case ESCAPE, H -> Html.escape(text);
            case ESCAPE_ONCE -> Html.escapeOnce(text);
            case LSTRIP -> Text.stripStart(text);
            case NEWLINE_TO_BR -> text.replace("\n", "<br />\n");
            case PREPEND -> RubyText.of(argument).concat(text);
            case REMOVE -> text.replace(RubyText.of(argument), "");
            case REMOVE_FIRST -> new Replacement("").first(text, RubyText.of(argument));
            case REPLACE -> replacement(arguments).all(text, RubyText.of(argument), context);
            case REPLACE_FIRST -> replacement(arguments).first(text, RubyText.of(argument));
            case RSTRIP -> Text.stripEnd(text);
            case SPLIT -> split(text, RubyText.of(argument));
            case STRIP -> Text.strip(text);
            case STRIP_HTML -> Html.strip(text);
            case STRIP_NEWLINES -> text.replace("\r\n", "").replace("\n", "");
            case TRUNCATE -> truncate(text, input, arguments);
            case TRUNCATEWORDS -> truncateWords(text, input, arguments);
            case UPCASE -> text.toUpperCase(Locale.ROOT);
            case URL_DECODE -> UrlCode.decode(text);
            case URL_ENCODE -> UrlCode.encode(text);
            default -> throw new IllegalStateException(liquidName());
        };
    }

    private static Replacement replacement(FilterArguments arguments) {
        return new Replacement(RubyText.of(arguments.get(1, "")));
    }

    private static boolean isNothing(Object input) {
        return !Values.isTruthy(input) || Values.isEmpty(input);
    }

    private static String capitalize(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int rest = text.offsetByCodePoints(0, 1);
        String first = text.substring(0, rest).toUpperCase(Locale.ROOT);
        int firstEnd = first.offsetByCodePoints(0, 1);
        return first.substring(0, firstEnd) + lowerCase(first.substring(firstEnd)) + lowerCase(text.substring(rest));
    }

    /** Java writes a sigma at the end of a word in another way than Ruby. */
    private static String lowerCase(String text) {
        return text.indexOf('\u03a3') < 0
                ? text.toLowerCase(Locale.ROOT)
                : text.replace('\u03a3', '\u03c3').toLowerCase(Locale.ROOT);
    }

    private static Object slice(Object input, FilterArguments arguments) {
        Object offsetArgument = Numbers.strictInteger(arguments.get(0));
        Object lengthArgument = arguments.get(1);
        long length = Values.isTruthy(lengthArgument) ? Numbers.strictLong(lengthArgument) : 1;
        long offset = Numbers.strictLong(offsetArgument);
        if (input instanceof Collection<?> list) {
            List<Object> items = new ArrayList<>(list);
            long start = offset < 0 ? offset + items.size() : offset;
            if (start < 0 || start > items.size() || length < 0) {
                return List.of();
            }
            return items.subList((int) start, (int) Math.min(items.size(), start + Math.min(length, items.size())));
        }
        String text = RubyText.of(input);
        int size = text.codePointCount(0, text.length());
        long start = offset < 0 ? offset + size : offset;
        if (start < 0 || start > size || length < 0) {
            return "";
        }
        int from = text.offsetByCodePoints(0, (int) start);
        return text.substring(from, text.offsetByCodePoints(from, (int) Math.min(length, size - start)));
    }

    /** Ruby's {@code String#split}: a blank splits at white space, nothing splits into characters; no empty end. */
    private static List<Object> split(String text, String separator) {
        List<Object> parts = new ArrayList<>();
        if (separator.equals(" ")) {
            parts.addAll(words(text));
            return parts;
        }
        if (separator.isEmpty()) {
            text.codePoints().forEach(c -> parts.add(Character.toString(c)));
            return parts;
        }
        int start = 0;
        int at = text.indexOf(separator);
        while (at >= 0) {
            parts.add(text.substring(start, at));
            start = at + separator.length();
            at = text.indexOf(separator, start);
        }
        parts.add(text.substring(start));
        while (!parts.isEmpty() && parts.get(parts.size() - 1).equals("")) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Text.isSpace(text.charAt(at)) || text.charAt(at) == 0) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && !Text.isSpace(text.charAt(at)) && text.charAt(at) != 0) {
                at++;
            }
            words.add(text.substring(start, at));
        }
        return words;
    }

    private static Object truncate(String text, Object input, FilterArguments arguments) {
        long length = Numbers.clamp(Numbers.strictInteger(arguments.get(0, 50L)));
        String ellipsis = RubyText.of(arguments.get(1, "..."));
        int size = text.codePointCount(0, text.length());
        if (size <= length) {
            return input instanceof String ? input : text;
        }
        long kept = Math.max(0, length - ellipsis.codePointCount(0, ellipsis.length()));
        return text.substring(0, text.offsetByCodePoints(0, (int) Math.min(kept, size))) + ellipsis;
    }

    /** As in Liquid 4: also a text of exactly so many words gets the ellipsis. */
    private static Object truncateWords(String text, Object input, FilterArguments arguments) {
        long count = Numbers.clamp(Numbers.strictInteger(arguments.get(0, 15L)));
        List<String> words = words(text);
        long last = Math.max(0, count - 1);
        if (words.size() <= last) {
            return input;
        }
        return String.join(" ", words.subList(0, (int) Math.min(words.size(), last + 1)))
                + RubyText.of(arguments.get(1, "..."));
    }
}
