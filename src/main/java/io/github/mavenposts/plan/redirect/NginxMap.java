package io.github.mavenposts.plan.redirect;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A file to include in a {@code map $uri $new_address} of nginx. The map takes strings in any case, so a path that has a
 * namesake in another case, which may be a page, is a regular expression instead, as is one with control characters. Redirects by query are not in it:
 * {@code $uri} has none.
 *
 * @see <a href="https://nginx.org/en/docs/http/ngx_http_map_module.html">Module ngx_http_map_module</a>
 */
final class NginxMap implements RuleFormat {

    private static final String HEADER =
            """
            # http { map_hash_bucket_size %d; map $uri $new_address { include redirects.map; } }
            # server { if ($new_address) { return 301 $new_address; } }
            """;

    private final Predicate<String> isPageInAnyCase;

    /** @param isPageInAnyCase tells of a decoded path below the host whether some page would answer it but for its case */
    NginxMap(Predicate<String> isPageInAnyCase) {
        this.isPageInAnyCase = isPageInAnyCase;
    }

    @Override
    public String path() {
        return "redirects.map";
    }

    @Override
    public String write(List<Rule> rules) {
        Map<String, Integer> namesakes = new HashMap<>();
        rules.forEach(rule -> namesakes.merge(rule.path().toLowerCase(Locale.ROOT), 1, Integer::sum));
        StringBuilder map = new StringBuilder(HEADER.formatted(bucket(rules)));
        for (Rule rule : rules) {
            if (rule.query().isEmpty()) {
                boolean ambiguous = namesakes.get(rule.path().toLowerCase(Locale.ROOT)) > 1
                        || isPageInAnyCase.test(rule.path())
                        || rule.path().chars().anyMatch(Character::isISOControl);
                map.append(ambiguous ? "\"~^" + bytes(rule.path()) + "$\"" : "\"" + quoted(rule.path()) + "\"")
                        .append(" \"")
                        .append(target(rule.to()))
                        .append("\";\n");
            }
        }
        return map.toString();
    }

    /** Room for the longest path and what nginx keeps with it; a power of two. Its default of 64 stops it at a long path. */
    private static int bucket(List<Rule> rules) {
        int longest = rules.stream()
                .mapToInt(rule -> rule.path().getBytes(StandardCharsets.UTF_8).length)
                .max()
                .orElse(0);
        return Math.max(64, Integer.highestOneBit(longest + 32) * 2);
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String bytes(String text) {
        StringBuilder out = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = unit >= 'a' && unit <= 'z'
                    || unit >= 'A' && unit <= 'Z'
                    || unit >= '0' && unit <= '9'
                    || "/-_".indexOf(unit) >= 0;
            out.append(plain ? Character.toString(unit) : String.format("\\x%02x", unit));
        }
        return out.toString();
    }

    /** A dollar sign would be a variable, and nothing else keeps nginx from thinking so. */
    private static String target(String encoded) {
        return encoded.replace("$", "%24");
    }
}
