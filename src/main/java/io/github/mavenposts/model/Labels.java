package io.github.mavenposts.model;

import io.github.mavenposts.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Collects the labels of posts and gives each a slug that no other of its kind has. Stateless. */
final class Labels {
    private static final Comparator<String> BY_NAME =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private Labels() {}

    /**
     * The labels of one kind, by name.
     *
     * @param posts all posts, newest first
     * @param names the labels of a post
     * @param diagnostics told of labels that would share a slug
     */
    static List<Label> of(
            Label.Kind kind, List<Post> posts, Function<Post, List<String>> names, Diagnostics diagnostics) {
        Map<String, List<Post>> byName = new TreeMap<>(BY_NAME);
        for (Post post : posts) {
            for (String name : names.apply(post)) {
                byName.computeIfAbsent(name, any -> new ArrayList<>()).add(post);
            }
        }
        Map<String, String> slugs = slugs(kind, byName, diagnostics);
        List<Label> labels = new ArrayList<>();
        byName.forEach((name, ofLabel) -> {
            if (kind == Label.Kind.SERIES) {
                Collections.reverse(ofLabel);
            }
            labels.add(new Label(kind, name, slugs.get(name), List.copyOf(ofLabel)));
        });
        return List.copyOf(labels);
    }

    /** The first label in the order of names keeps a slug, the others get a number, which no other label's slug has. */
    private static Map<String, String> slugs(Label.Kind kind, Map<String, List<Post>> byName, Diagnostics diagnostics) {
        Map<String, String> owners = new HashMap<>();
        Map<String, String> slugs = new HashMap<>();
        List<String> homeless = new ArrayList<>();
        for (String name : byName.keySet()) {
            String slug = LabelSlugs.of(name);
            if (owners.putIfAbsent(slug, name) == null) {
                slugs.put(name, slug);
            } else {
                homeless.add(name);
            }
        }
        Set<String> taken = new HashSet<>(owners.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : homeless) {
            String slug = LabelSlugs.of(name);
            int number = numbers.getOrDefault(slug, 2);
            while (!taken.add(slug + "-" + number)) {
                number++;
            }
            numbers.put(slug, number + 1);
            slugs.put(name, slug + "-" + number);
            warn(kind, owners.get(slug), name, slug + "-" + number, byName, diagnostics);
        }
        return slugs;
    }

    private static void warn(
            Label.Kind kind,
            String owner,
            String name,
            String slug,
            Map<String, List<Post>> byName,
            Diagnostics diagnostics) {
        Post post = byName.get(name).get(0);
        Post other = byName.get(owner).get(0);
        String what = kind.name().toLowerCase(Locale.ROOT);
        diagnostics.warning(
                "label-slug",
                post.source().file().location(),
                "the " + what + " `" + name + "` and the " + what + " `" + owner + "` of "
                        + other.source().file().displayPath() + " would have the same address; `" + name + "` gets `"
                        + slug + "`",
                "write both in the same way if they mean the same");
    }
}
