package io.github.mavenposts.plan.redirect;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code .htaccess} of Apache httpd 2.4. Paths are regular expressions from start to end, because a plain
 * {@code Redirect} takes all that a path is the start of; everything in them but letters, digits, slashes and the like is
 * written as the number of its byte, so that neither httpd nor the regular expression reads anything into it.
 *
 * @see <a href="https://httpd.apache.org/docs/2.4/mod/mod_alias.html#redirectmatch">RedirectMatch</a>
 * @see <a href="https://httpd.apache.org/docs/2.4/rewrite/flags.html">RewriteRule flags</a>
 */
final class ApacheRules implements RuleFormat {

    @Override
    public String path() {
        return ".htaccess";
    }

    @Override
    public String write(List<Rule> rules) {
        StringBuilder plain = new StringBuilder();
        StringBuilder byQuery = new StringBuilder();
        for (Rule rule : rules) {
            if (rule.query().isEmpty()) {
                plain.append("  RedirectMatch 301 \"^")
                        .append(bytes(rule.path()))
                        .append("$\" \"")
                        .append(target(rule.to()))
                        .append("\"\n");
            } else {
                byQuery(rule, byQuery);
            }
        }
        return module("mod_alias.c", plain) + module("mod_rewrite.c", byQuery);
    }

    private static void byQuery(Rule rule, StringBuilder out) {
        if (out.isEmpty()) {
            out.append("  RewriteEngine On\n");
        }
        out.append("  RewriteCond \"%{REQUEST_URI}\" \"^")
                .append(bytes(rule.path()))
                .append("$\"\n");
        for (String parameter : rule.query().split("&")) {
            out.append("  RewriteCond \"%{QUERY_STRING}\" \"(^|&)")
                    .append(bytes(parameter))
                    .append("(&|$)\"\n");
        }
        // A percent sign with a digit is a group of the condition there, hence the backslash.
        out.append("  RewriteRule \"^\" \"")
                .append(target(rule.to()).replace("%", "\\%"))
                .append("\" [R=301,L,NE,QSD]\n");
    }

    private static String module(String name, StringBuilder directives) {
        return directives.isEmpty() ? "" : "<IfModule " + name + ">\n" + directives + "</IfModule>\n";
    }

    private static String bytes(String text) {
        StringBuilder out = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = unit >= 'a' && unit <= 'z'
                    || unit >= 'A' && unit <= 'Z'
                    || unit >= '0' && unit <= '9'
                    || "/-_=~".indexOf(unit) >= 0;
            out.append(plain ? Character.toString(unit) : String.format("\\x%02x", unit));
        }
        return out.toString();
    }

    /** A dollar sign with a digit is a group of the expression. */
    private static String target(String encoded) {
        return encoded.replace("$", "%24");
    }
}
