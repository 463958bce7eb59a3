package io.github.mavenposts.plan.redirect;

import io.github.mavenposts.url.Percent;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code _redirects} of Netlify, which Cloudflare Pages and GitLab Pages read too: one rule a line, words separated by
 * white space, with {@code *} and {@code :name} as wildcards. Rules by query come last, for those who do not know them.
 *
 * @see <a href="https://docs.netlify.com/routing/redirects/">Redirects and rewrites</a>
 */
final class NetlifyRules implements RuleFormat {

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*|[A-Za-z][A-Za-z0-9+.-]*:");

    @Override
    public String path() {
        return "_redirects";
    }

    @Override
    public String write(List<Rule> rules) {
        return Stream.concat(
                        rules.stream().filter(rule -> rule.query().isEmpty()),
                        rules.stream().filter(rule -> !rule.query().isEmpty()))
                .map(NetlifyRules::line)
                .collect(Collectors.joining());
    }

    private static String line(Rule rule) {
        StringBuilder line = new StringBuilder(literal(Percent.encodeFile(rule.path())));
        for (String parameter :
                rule.query().isEmpty() ? new String[0] : rule.query().split("&")) {
            String encoded = literal(Percent.encodeAddress(parameter));
            line.append(' ').append(encoded).append(encoded.contains("=") ? "" : "=");
        }
        var authority = AUTHORITY.matcher(rule.to());
        int start = authority.lookingAt() ? authority.end() : 0;
        return line.append(' ')
                .append(rule.to(), 0, start)
                .append(literal(rule.to().substring(start)))
                .append(" 301\n")
                .toString();
    }

    private static String literal(String encoded) {
        return encoded.replace("*", "%2A").replace(":", "%3A");
    }
}
