package io.github.mavenposts.plan.redirect;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code .htaccess} of Apache httpd 2.4, by mod_rewrite: {@code Redirect} takes all that a path is the start of, and
 * {@code RedirectMatch} encodes a target that is encoded already. Everything in an expression but letters, digits, slashes
 * and the like is written as the number of its byte, so that neither httpd nor the expression reads anything into it.
 *
 * @see <a href="https://httpd.apache.org/docs/2.4/mod/mod_rewrite.html#rewriterule">RewriteRule</a>
 */
final class ApacheRules implements RuleFormat {

    @Override
    public String path() {
        return ".htaccess";
    }

    @Override
    public String write(List<Rule> rules) {
        StringBuilder out = new StringBuilder("<IfModule mod_rewrite.c>\nRewriteEngine On\n");
        for (Rule rule : rules) {
            out.append("RewriteCond \"%{REQUEST_URI}\" \"^")
                    .append(bytes(rule.path()))
                    .append("$\"\n");
            for (String parameter :
                    rule.query().isEmpty() ? new String[0] : rule.query().split("&")) {
                out.append("RewriteCond \"%{QUERY_STRING}\" \"(^|&)")
                        .append(bytes(parameter))
                        .append("(&|$)\"\n");
            }
            out.append("RewriteRule \"^\" \"")
                    .append(target(rule.to()))
                    .append(rule.query().isEmpty() ? "\" [R=301,L,NE]\n" : "\" [R=301,L,NE,QSD]\n");
        }
        return out.append("</IfModule>\n").toString();
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

    /** A percent or dollar sign with a digit is a group of an expression. */
    private static String target(String encoded) {
        return encoded.replace("%", "\\%").replace("$", "\\$");
    }
}
