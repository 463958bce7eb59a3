package io.github.mavenposts.render;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.render.theme.Theme;
import io.github.mavenposts.url.Slug;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The comments below posts: what the configuration says of them, made ready for the templates. */
final class Comments {

    private static final String TEMPLATE = "posts/comments.html";

    /** The providers that the built-in theme knows, each with the option without which it shows nothing. */
    private static final Map<String, String> PROVIDERS =
            new TreeMap<>(Map.of("disqus", "shortname", "giscus", "repo", "utterances", "repo"));

    private Comments() {}

    /**
     * The provider and its options by name. Options may be written {@code repo-id}, {@code repoId} or {@code repo_id}:
     * templates see the last.
     *
     * @param configured {@code provider} and its options; empty for none
     * @param theme has an include for the provider
     * @param diagnostics told of a provider that there is none of, and of one that lacks what it needs
     * @return empty for no comments
     */
    static Map<String, Object> of(Map<String, String> configured, Theme theme, Diagnostics diagnostics) {
        Map<String, Object> options = new LinkedHashMap<>();
        configured.forEach((name, value) -> options.put(snakeCase(name), value));
        Optional<String> provider = Optional.ofNullable(configured.get("provider"));
        if (provider.isEmpty() || theme.replacesInclude(TEMPLATE)) {
            return options;
        }
        String name = Slug.of(provider.get(), Slug.Mode.DEFAULT);
        String include = "posts/comments-" + name + ".html";
        if (!theme.hasInclude(include)) {
            diagnostics.error(
                    "comments-provider",
                    SourceLocation.NONE,
                    "comments: there is no provider '" + provider.get() + "'",
                    "write " + String.join(", ", PROVIDERS.keySet()) + ", or add _includes/" + include
                            + " beside the posts");
            return Map.of();
        }
        String needed = PROVIDERS.get(name);
        if (needed != null && !theme.replacesInclude(include) && isBlank(options.get(needed))) {
            diagnostics.error(
                    "comments-option",
                    SourceLocation.NONE,
                    "comments: " + name + " needs the option '" + needed + "'",
                    "write <" + needed + ">…</" + needed + "> beside <provider>");
        }
        return options;
    }

    private static boolean isBlank(Object value) {
        return value == null || value.toString().isBlank();
    }

    private static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isUpperCase(c)) {
                snake.append('_').append(Character.toLowerCase(c));
            } else {
                snake.append(c == '-' ? '_' : c);
            }
        }
        return snake.toString();
    }
}
