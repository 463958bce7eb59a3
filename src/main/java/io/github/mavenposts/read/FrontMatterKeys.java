package io.github.mavenposts.read;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows the keys of front matter that mean something, and finds keys that are probably one of them misspelt. Thread-safe;
 * remembers what it found, for all posts of a site have much the same keys.
 */
final class FrontMatterKeys {
    private static final List<String> KNOWN = List.of(
            "aliases",
            "author",
            "authors",
            "canonical_url",
            "categories",
            "category",
            "comments",
            "date",
            "description",
            "draft",
            "excerpt",
            "excerpt_separator",
            "expires",
            "image",
            "inprogress",
            "lang",
            "last_modified_at",
            "layout",
            "permalink",
            "pin",
            "published",
            "redirect_from",
            "redirect_to",
            "series",
            "sitemap",
            "slug",
            "tag",
            "tags",
            "title");

    /** Words in their own right, used by themes or other generators, that are near a known key. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "comment",
            "contents",
            "except",
            "excerpts",
            "expire",
            "expired",
            "images",
            "lastmodified",
            "lastmodifieddate",
            "progress",
            "publisher",
            "redirect",
            "redirects",
            "tile");

    private static final int SHORT = 4;

    /** Nothing that is longer can be near a known key. */
    private static final int LONGEST = 40;

    private static final int MIDDLE = 8;

    private final Map<String, Optional<String>> remembered = new ConcurrentHashMap<>();

    /** Warns of keys that nearly match a known one. */
    void check(Map<String, SourceLocation> keys, Diagnostics diagnostics) {
        keys.forEach((key, location) -> remembered
                .computeIfAbsent(key, this::meant)
                .ifPresent(known -> diagnostics.warning(
                        "front-matter-key",
                        location,
                        "`" + key + "` is no key that means anything here",
                        "did you mean " + known + "?")));
    }

    /** The known key that a key was probably meant to be; empty if it is known itself or means something else. */
    Optional<String> meant(String key) {
        String bare = bare(key);
        if (KNOWN.contains(key) || key.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> written =
                KNOWN.stream().filter(known -> bare(known).equals(bare)).findFirst();
        if (written.isPresent() || OTHER_WORDS.contains(bare)) {
            return written;
        }
        return KNOWN.stream().filter(known -> isNear(bare(known), bare)).findFirst();
    }

    /** Without regard to case and to the way in which words are joined. */
    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /**
     * The shorter a word, the more other words are near it: of four letters only two in the wrong order count, up to
     * {@value #MIDDLE} one mistake, beyond two.
     */
    private static boolean isNear(String known, String key) {
        if (known.length() < SHORT || Math.abs(known.length() - key.length()) > 2 || isCompound(known, key)) {
            return false;
        }
        int distance = distance(known, key);
        if (known.length() == SHORT) {
            return distance == 1 && known.length() == key.length() && sameLetters(known, key);
        }
        return distance <= (known.length() <= MIDDLE ? 1 : 2);
    }

    /** A known word with something before or after it, unless it is a plural. */
    private static boolean isCompound(String known, String key) {
        return key.length() > known.length() && key.contains(known) && !key.equals(known + "s");
    }

    private static boolean sameLetters(String a, String b) {
        return a.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(b.chars().sorted().boxed().toList());
    }

    /** Letters inserted, left out, replaced, or swapped with their neighbour (optimal string alignment distance). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
