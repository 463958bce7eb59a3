package io.github.mavenposts.check;

import io.github.mavenposts.diagnostic.EditDistance;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Publication;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Guesses which address of the site was meant, by the name at its end. Not thread-safe. */
final class NearestAddress {

    /** Longer names are cut, so that a guess costs no more for a hostile link. */
    private static final int LONGEST = 100;

    /** The shortest address for each name. */
    private final Map<String, String> byName = new TreeMap<>();

    private final Map<String, Optional<String>> guessed = new HashMap<>();

    NearestAddress(Publication publication, Set<String> otherFiles) {
        for (Artifact artifact : publication.artifacts().values()) {
            add(artifact.address().url());
        }
        otherFiles.forEach(path -> add("/" + path));
    }

    /** An address whose name is spelt nearly like that of the given one, or is the same elsewhere. */
    Optional<String> to(String url) {
        return guessed.computeIfAbsent(name(url), this::guess);
    }

    /** How many changes a name of some length may need to be a guess; one or two letters are near to anything. */
    static int limit(int length) {
        return length < 3 ? 0 : length < 4 ? 1 : Math.max(2, length / 3);
    }

    private Optional<String> guess(String name) {
        String same = byName.get(name);
        if (same != null || name.isEmpty()) {
            return Optional.ofNullable(same);
        }
        int least = limit(name.length()) + 1;
        String found = null;
        for (Map.Entry<String, String> known : byName.entrySet()) {
            if (Math.abs(known.getKey().length() - name.length()) < least) {
                int distance = EditDistance.between(name, known.getKey());
                if (distance < least) {
                    least = distance;
                    found = known.getValue();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private void add(String url) {
        byName.merge(name(url), url, (one, other) -> other.length() < one.length() ? other : one);
    }

    /** The last name of a path, without what servers add to it. */
    private static String name(String url) {
        String path = url.endsWith("/index.html") ? url.substring(0, url.length() - "index.html".length()) : url;
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        String name = path.substring(path.lastIndexOf('/', end - 1) + 1, Math.max(end, 0));
        int dot = name.lastIndexOf('.');
        boolean page = dot > 0 && (name.endsWith(".html") || name.endsWith(".md"));
        String stem = page ? name.substring(0, dot) : name;
        return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
    }
}
