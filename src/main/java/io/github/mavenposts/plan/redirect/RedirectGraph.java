package io.github.mavenposts.plan.redirect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Redirects that lead to redirects. From each path leads at most one, so following all of them once, and remembering what
 * was seen, finds every loop in linear time.
 */
final class RedirectGraph {

    private final Map<String, Source> byPath = new HashMap<>();
    private final Set<String> loops = new HashSet<>();
    private final Map<String, Target> ends = new HashMap<>();

    /** @param sources redirects; those with the same file have the same target */
    RedirectGraph(Iterable<Source> sources) {
        for (Source source : sources) {
            if (source.kind() != Source.Kind.FROM_QUERY) {
                byPath.put(source.address().path(), source);
            }
        }
        Set<String> settled = new HashSet<>();
        byPath.keySet().forEach(path -> findLoop(path, settled));
    }

    /** True if a redirect leads back to itself. */
    boolean isLoop(Source source) {
        return source.kind() != Source.Kind.FROM_QUERY
                && loops.contains(source.address().path());
    }

    /** The redirect that stands at the target of another; empty if a page does, or nothing of ours. */
    Optional<Source> next(Source source) {
        return source.target().path().map(byPath::get);
    }

    /** Where a redirect leads in the end. A redirect in a loop counts as the page of its post. */
    Target end(Source source) {
        List<String> passed = new ArrayList<>();
        Target target = source.target();
        while (true) {
            Optional<String> path = target.path();
            Source next = path.map(byPath::get).orElse(null);
            if (next == null) {
                break;
            }
            Target known = ends.get(path.orElseThrow());
            if (known != null) {
                target = known;
                break;
            }
            if (isLoop(next)) {
                target = loopEnd(next);
                break;
            }
            passed.add(path.orElseThrow());
            target = next.target();
        }
        for (String path : passed) {
            ends.put(path, target);
        }
        return target;
    }

    /** Both the post that would redirect and the post that would be redirected to are pages then. */
    private static Target loopEnd(Source inLoop) {
        return inLoop.kind() == Source.Kind.TO ? Target.page(inLoop.address()) : inLoop.target();
    }

    private void findLoop(String start, Set<String> settled) {
        Set<String> walk = new LinkedHashSet<>();
        Optional<String> path = Optional.of(start);
        while (path.isPresent() && byPath.containsKey(path.get()) && !settled.contains(path.get())) {
            if (!walk.add(path.get())) {
                boolean inLoop = false;
                for (String passed : walk) {
                    inLoop = inLoop || passed.equals(path.get());
                    if (inLoop) {
                        loops.add(passed);
                    }
                }
                break;
            }
            path = byPath.get(path.get()).target().path();
        }
        settled.addAll(walk);
    }
}
