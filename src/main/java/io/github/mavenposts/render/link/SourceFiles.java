package io.github.mavenposts.render.link;

import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SkippedPost;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.read.SourceFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the files of the source folder are published, for links from one source file to another. Immutable once built. */
final class SourceFiles {

    /** Extensions of posts, which a link may have with a slug before it. */
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mkd", "mkdn", "mkdown");

    /** What became of a source file: its output path, or the reason why there is none. */
    record Fate(String path, String reason) {}

    private final FoldedIndex<Fate> byPath = new FoldedIndex<>();
    /** By folder and slug, and by slug alone; empty where several posts have one. */
    private final Map<String, Optional<Fate>> bySlug = new HashMap<>();

    SourceFiles(Site site, Publication publication) {
        for (Post post : site.posts()) {
            publication
                    .addressOf(post)
                    .ifPresent(address -> post(post.source().file(), post.slug(), new Fate(address.path(), "")));
        }
        for (SkippedPost skipped : site.skipped()) {
            String name = withoutExtension(skipped.file().name());
            post(skipped.file(), withoutDate(name), new Fate("", skipped.reason()));
        }
        Map<Path, String> copied = new HashMap<>();
        for (Artifact artifact : publication.artifacts().values()) {
            if (artifact.content() instanceof Content.StaticFile file) {
                copied.put(file.file(), artifact.address().path());
            }
        }
        for (SourceFile file : site.staticFiles()) {
            String path = copied.get(file.path());
            if (path != null) {
                byPath.add(file.relativePath(), new Fate(path, ""));
            }
        }
    }

    /**
     * What became of the file that a path means: the file itself, a post of that slug in that folder, or the only post of
     * that slug.
     *
     * @param path path below the source folder, without dot segments
     */
    Optional<Fate> find(String path) {
        return byPath.get(path).or(() -> byPath.ignoringCase(path)).or(() -> slug(path));
    }

    private Optional<Fate> slug(String path) {
        String folder = PathText.folder(path);
        String name = path.substring(folder.length());
        if (!MARKDOWN.contains(extension(name))) {
            return Optional.empty();
        }
        String slug = PathText.fold(withoutExtension(name));
        return bySlug.getOrDefault(PathText.fold(folder) + slug, Optional.empty())
                .or(() -> bySlug.getOrDefault("//" + slug, Optional.empty()));
    }

    private void post(SourceFile file, String slug, Fate fate) {
        byPath.add(file.relativePath(), fate);
        String folder = PathText.fold(PathText.folder(file.relativePath()));
        String own = PathText.fold(slug);
        String ofName = PathText.fold(withoutDate(withoutExtension(file.name())));
        slug(folder, own, fate);
        if (!ofName.equals(own)) {
            slug(folder, ofName, fate);
        }
    }

    private void slug(String folder, String slug, Fate fate) {
        bySlug.merge(folder + slug, Optional.of(fate), (one, other) -> Optional.empty());
        bySlug.merge("//" + slug, Optional.of(fate), (one, other) -> Optional.empty());
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** The name after {@code 2018-06-7-}, the way Jekyll names posts. */
    private static String withoutDate(String name) {
        int at = 0;
        for (int part = 0; part < 3; part++) {
            int start = at;
            while (at < name.length() && Character.isDigit(name.charAt(at))) {
                at++;
            }
            if (at == start || at == name.length() || name.charAt(at) != '-') {
                return name;
            }
            at++;
        }
        return name.substring(at);
    }
}
