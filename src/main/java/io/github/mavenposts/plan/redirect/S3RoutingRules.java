package io.github.mavenposts.plan.redirect;

import io.github.mavenposts.text.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Routing rules of an S3 website, for its configuration. S3 knows only the start of a path, so the longest path comes
 * first, and a rule counts only where there is no object: no page is ever hidden. A redirect by query, or to something
 * that is no web page, cannot be said.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html">Redirects of S3</a>
 */
final class S3RoutingRules implements RuleFormat {

    /** S3 takes no more rules for a website. */
    static final int MOST = 50;

    @Override
    public String path() {
        return "redirects.s3.json";
    }

    @Override
    public String write(List<Rule> rules) {
        List<Rule> longestFirst = rules.stream()
                .filter(S3RoutingRules::canBeSaid)
                .sorted(Comparator.comparingInt((Rule rule) -> rule.path().length())
                        .reversed())
                .toList();
        List<Object> routing = new ArrayList<>();
        for (Rule rule : longestFirst) {
            Map<String, Object> condition = new LinkedHashMap<>();
            condition.put("KeyPrefixEquals", rule.path().substring(1));
            condition.put("HttpErrorCodeReturnedEquals", "404");
            Map<String, Object> routingRule = new LinkedHashMap<>();
            routingRule.put("Condition", condition);
            routingRule.put("Redirect", redirect(rule.to()));
            routing.add(routingRule);
        }
        return Json.write(routing) + "\n";
    }

    /** True if S3 can be told of the redirect. */
    static boolean canBeSaid(Rule rule) {
        boolean web = rule.to().startsWith("/")
                || rule.to().startsWith("http://")
                || rule.to().startsWith("https://");
        return web && rule.query().isEmpty() && rule.path().length() > 1;
    }

    private static Map<String, Object> redirect(String to) {
        Map<String, Object> redirect = new LinkedHashMap<>();
        String path = to;
        int host = to.indexOf("//");
        if (host == 0 || host > 0 && !to.startsWith("/")) {
            if (host > 0) {
                redirect.put("Protocol", to.substring(0, host - 1));
            }
            int end = host + 2;
            while (end < to.length() && "/?#".indexOf(to.charAt(end)) < 0) {
                end++;
            }
            redirect.put("HostName", to.substring(host + 2, end));
            path = to.substring(end);
        }
        redirect.put("ReplaceKeyWith", path.startsWith("/") ? path.substring(1) : path);
        redirect.put("HttpRedirectCode", "301");
        return redirect;
    }
}
