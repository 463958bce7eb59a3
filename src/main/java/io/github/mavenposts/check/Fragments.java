package io.github.mavenposts.check;

import io.github.mavenposts.diagnostic.EditDistance;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.render.link.ResolvedLink;
import io.github.mavenposts.url.Percent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows the parts of pages that links may name. Other pages than posts are parsed once, when a link asks. Not thread-safe. */
final class Fragments {

    /** Stubs that lead to stubs; planning has found loops before. */
    private static final int MOST_HOPS = 10;
    /** Ids longer than this are no guesses. */
    private static final int LONGEST = 100;

    private final Publication publication;
    private final Function<String, Optional<String>> html;
    private final Map<String, Set<String>> ofPosts = new HashMap<>();
    private final Map<String, Optional<Set<String>>> ofPages = new HashMap<>();

    /**
     * A part that is not there.
     *
     * @param path output path of the page that should have it
     * @param nearest the part of that page that is spelt most like it, if any is
     */
    record Missing(String path, Optional<String> nearest) {}

    Fragments(List<LinkChecker.RenderedPost> posts, Publication publication, Function<String, Optional<String>> html) {
        this.publication = publication;
        this.html = html;
        posts.forEach(post -> ofPosts.put(post.address().path(), post.content().ids()));
    }

    /** What is missing if the link names a part that its page does not have; empty if all is well or nobody can tell. */
    Optional<Missing> missing(ResolvedLink.Internal link) {
        String path = destination(link.path());
        String fragment = withoutDirective(link.fragment());
        String id = Percent.decode(fragment);
        boolean top = id.isEmpty() || id.equalsIgnoreCase("top");
        if (top || !isHtml(path) || ofPosts.getOrDefault(path, Set.of()).contains(id)) {
            return Optional.empty();
        }
        Optional<Set<String>> known =
                ofPages.computeIfAbsent(path, this::parse).or(() -> Optional.ofNullable(ofPosts.get(path)));
        return known.filter(ids -> !ids.contains(id) && !ids.contains(fragment))
                .map(ids -> new Missing(path, nearest(id, ids)));
    }

    private String destination(String path) {
        String reached = path;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Artifact artifact = publication.artifacts().get(reached);
            if (artifact == null
                    || !(artifact.content() instanceof Content.Redirect redirect)
                    || redirect.target().isEmpty()) {
                break;
            }
            reached = redirect.target().get();
        }
        return reached;
    }

    private Optional<Set<String>> parse(String path) {
        return html.apply(path).map(text -> {
            Document document = Jsoup.parse(text);
            Set<String> ids = new HashSet<>();
            for (Element element : document.getElementsByAttribute("id")) {
                ids.add(element.id());
            }
            for (Element element : document.select("a[name]")) {
                ids.add(element.attr("name"));
            }
            return ids;
        });
    }

    private static Optional<String> nearest(String id, Set<String> ids) {
        int limit = NearestAddress.limit(id.length());
        if (id.length() > LONGEST) {
            return Optional.empty();
        }
        return ids.stream()
                .filter(known -> Math.abs(known.length() - id.length()) <= limit)
                .filter(known -> EditDistance.between(id, known) <= limit)
                .min(Comparator.comparingInt((String known) -> EditDistance.between(id, known))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Text fragments are for the browser alone. */
    private static String withoutDirective(String fragment) {
        int directive = fragment.indexOf(":~:");
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }

    private static boolean isHtml(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }
}
