package io.github.mavenposts.plan.redirect;

import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.RedirectSettings.Format;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.PublicationBuilder;
import io.github.mavenposts.text.Json;
import io.github.mavenposts.url.AbsoluteUrl;
import io.github.mavenposts.url.OutputPath;
import io.github.mavenposts.url.Percent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The redirects as data: {@code redirects.json}, and rules for the servers that the settings name. */
final class RedirectFiles {

    private static final String JSON = "redirects.json";

    private final SiteSettings settings;

    RedirectFiles(SiteSettings settings) {
        this.settings = settings;
    }

    /** The output paths of the files. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (settings.redirects().json()) {
            names.add(JSON);
        }
        for (Format format : Format.values()) {
            if (settings.redirects().formats().contains(format)) {
                names.add(format(format, Set.of()).path());
            }
        }
        return names;
    }

    /** The texts of the files by their output paths. */
    Map<String, String> write(List<Source> redirects, PublicationBuilder publication) {
        Map<String, String> texts = new HashMap<>();
        if (settings.redirects().json()) {
            texts.put(JSON, json(redirects));
        }
        List<Rule> rules = rules(redirects);
        Set<String> pages = new HashSet<>();
        for (Artifact artifact : publication.artifacts()) {
            if (!(artifact.content() instanceof Content.Redirect)) {
                pages.add(artifact.address().path().toLowerCase(Locale.ROOT));
            }
        }
        if (settings.redirects().formats().contains(Format.S3)) {
            warnOfTooMany(rules, publication);
        }
        for (Format format : settings.redirects().formats()) {
            RuleFormat ruleFormat = format(format, pages);
            texts.put(ruleFormat.path(), ruleFormat.write(rules));
        }
        return texts;
    }

    private String json(List<Source> redirects) {
        Map<String, String> json = new LinkedHashMap<>();
        redirects.forEach(redirect -> json.put(
                redirect.from(), absolute(settings.url(), redirect.target().to())));
        return Json.write(json);
    }

    private List<Rule> rules(List<Source> redirects) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Source redirect : redirects) {
            int mark =
                    redirect.kind() == Source.Kind.FROM_QUERY ? redirect.from().indexOf('?') : -1;
            String query = mark < 0 ? "" : redirect.from().substring(mark + 1);
            String path = Percent.decode(settings.baseurl() + redirect.address().url());
            String to = Percent.encodeAddress(absolute("", redirect.target().to()));
            // Many servers take both for one address, and would redirect forever.
            if (!withoutSlash(path).equals(withoutSlash(Percent.decode(to)))) {
                rules.put(path + "?" + query, new Rule(path, query, to));
            }
        }
        return List.copyOf(rules.values());
    }

    private static void warnOfTooMany(List<Rule> rules, PublicationBuilder publication) {
        long count = rules.stream().filter(S3RoutingRules::canBeSaid).count();
        if (count > S3RoutingRules.MOST) {
            publication
                    .diagnostics()
                    .warning(
                            "redirect-s3",
                            SourceLocation.NONE,
                            "S3 takes " + S3RoutingRules.MOST + " routing rules, but there are " + count + " redirects",
                            "the stubs redirect without them");
        }
    }

    private String absolute(String host, String to) {
        return Target.isElsewhere(to) ? to : AbsoluteUrl.of(host, settings.baseurl(), to);
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private RuleFormat format(Format format, Set<String> pagesInLowerCase) {
        return switch (format) {
            case NETLIFY -> new NetlifyRules();
            case APACHE -> new ApacheRules();
            case NGINX ->
                new NginxMap(path -> OutputPath.candidates(
                                path.substring(settings.baseurl().length()))
                        .stream()
                        .anyMatch(candidate -> pagesInLowerCase.contains(candidate.toLowerCase(Locale.ROOT))));
            case S3 -> new S3RoutingRules();
        };
    }
}
