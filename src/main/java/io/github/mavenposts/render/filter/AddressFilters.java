package io.github.mavenposts.render.filter;

import io.github.mavenposts.liquid.Filter;
import io.github.mavenposts.liquid.value.RubyText;
import io.github.mavenposts.url.Slug;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** {@code relative_url, absolute_url, cgi_escape, slugify}. */
final class AddressFilters {

    private AddressFilters() {}

    static void addTo(Map<String, Filter> filters) {
        filters.put(
                "relative_url",
                (input, arguments, context) -> input == null
                        ? null
                        : context.register(PageAddresses.REGISTER).relative(RubyText.of(input)));
        filters.put(
                "absolute_url",
                (input, arguments, context) -> input == null
                        ? null
                        : context.register(PageAddresses.REGISTER).absolute(RubyText.of(input)));
        filters.put("cgi_escape", (input, arguments, context) -> cgiEscape(RubyText.of(input)));
        filters.put(
                "slugify",
                (input, arguments, context) ->
                        input == null ? null : slugify(RubyText.of(input), RubyText.of(arguments.get(0, "default"))));
    }

    /** Ruby's {@code CGI.escape}, which unlike Java keeps a tilde and encodes an asterisk. */
    private static String cgiEscape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%7E", "~")
                .replace("*", "%2A");
    }

    /** A mode that Jekyll does not know only makes the text lower case. */
    private static String slugify(String text, String mode) {
        for (Slug.Mode known : Slug.Mode.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(mode)) {
                return Slug.of(text, known);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }
}
