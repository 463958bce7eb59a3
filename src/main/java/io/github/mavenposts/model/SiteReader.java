package io.github.mavenposts.model;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.read.DataReader;
import io.github.mavenposts.read.SourceFile;
import io.github.mavenposts.read.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads the source folder of a section: posts directly in it or in folders below, drafts in {@code _drafts}, data in
 * {@code _data}, static files beside the posts. Stateless and thread-safe.
 */
public final class SiteReader {
    private static final Comparator<Post> NEWEST_FIRST = Comparator.<Post, Instant>comparing(
                    post -> post.date().toInstant())
            .thenComparing(post -> post.source().file().relativePath())
            .reversed();

    /**
     * Reads a section.
     *
     * @param sourceDirectory folder with the posts; a folder that is not there gives an empty site
     * @param baseDirectory folder that diagnostics show paths relative to
     * @param settings what holds for the whole site
     * @param diagnostics told of everything that is wrong, in all files
     * @return what was read; posts with an error that keeps them from being published are left out
     * @throws IOException if a file or folder cannot be read
     */
    public Site read(Path sourceDirectory, Path baseDirectory, SiteSettings settings, Diagnostics diagnostics)
            throws IOException {
        if (!Files.isDirectory(sourceDirectory)) {
            return new Site(
                    settings, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
        }
        SourceFolder folder = new SourceFolder(sourceDirectory, baseDirectory);
        List<SourceFile> files = new ArrayList<>(folder.publishedFiles(diagnostics));
        files.addAll(folder.specialFiles("_drafts", diagnostics));
        List<PostReader.Outcome> outcomes = outcomes(files, settings, diagnostics);

        List<SkippedPost> skipped = new ArrayList<>();
        outcomes.forEach(outcome -> outcome.skipped().ifPresent(skipped::add));
        List<Post> posts = outcomes.stream()
                .flatMap(outcome -> outcome.post().stream())
                .sorted(NEWEST_FIRST)
                .toList();
        if (settings.limitPosts() > 0 && posts.size() > settings.limitPosts()) {
            posts.subList(settings.limitPosts(), posts.size())
                    .forEach(post -> skipped.add(
                            new SkippedPost(post.source().file(), "limit of " + settings.limitPosts() + " posts")));
            posts = posts.subList(0, settings.limitPosts());
        }
        skipped.sort(Comparator.comparing(post -> post.file().relativePath()));
        return new Site(
                settings,
                List.copyOf(posts),
                List.copyOf(skipped),
                Labels.of(Label.Kind.TAG, posts, Post::tags, diagnostics),
                Labels.of(Label.Kind.CATEGORY, posts, Post::categories, diagnostics),
                Labels.of(Label.Kind.AUTHOR, posts, Post::authors, diagnostics),
                Labels.of(
                        Label.Kind.SERIES, posts, post -> post.series().stream().toList(), diagnostics),
                outcomes.stream()
                        .flatMap(outcome -> outcome.staticFile().stream())
                        .toList(),
                new DataReader().read(folder.specialFiles("_data", diagnostics), "_data/", diagnostics));
    }

    private static List<PostReader.Outcome> outcomes(
            List<SourceFile> files, SiteSettings settings, Diagnostics diagnostics) throws IOException {
        PostReader reader = new PostReader(settings);
        try {
            return files.parallelStream()
                    .map(file -> {
                        try {
                            return reader.read(file, diagnostics);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
