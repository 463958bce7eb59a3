package io.github.mavenposts;

import io.github.mavenposts.check.LinkChecker;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.markdown.LinkedHtml;
import io.github.mavenposts.markdown.MarkdownContent;
import io.github.mavenposts.markdown.flexmark.FlexmarkEngine;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SiteReader;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.plan.PublicationPlanner;
import io.github.mavenposts.render.Renderer;
import io.github.mavenposts.render.link.LinkResolver;
import io.github.mavenposts.render.theme.ClassPathThemes;
import io.github.mavenposts.render.theme.FolderThemeFiles;
import io.github.mavenposts.render.theme.ThemeAssets;
import io.github.mavenposts.render.theme.ThemeFiles;
import io.github.mavenposts.url.Address;
import io.github.mavenposts.write.SiteWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Publishes a folder of posts. Has no state: one publisher may serve many runs, also at once. */
public final class Publisher {

    /**
     * Reads, plans, renders, checks and writes.
     *
     * @param request what to publish
     * @return what was done, with every complaint; nothing was written if {@link Result#published()} is false
     * @throws IOException if a file cannot be read or written
     */
    public Result publish(SiteRequest request) throws IOException {
        long start = System.nanoTime();
        Diagnostics diagnostics = new Diagnostics();
        List<ThemeFiles> themes = themes(request, diagnostics);
        Site site = new SiteReader()
                .read(request.sourceDirectory(), request.baseDirectory(), request.settings(), diagnostics);
        boolean whole = !diagnostics.hasErrors();
        Publication publication = PublicationPlanner.section(List.of(new ThemeAssets(themes)))
                .plan(site, request.conflictsFail(), diagnostics);
        try (SiteWriter writer = new SiteWriter(
                request.outputDirectory(), request.stateDirectory(), request.conflictsFail(), diagnostics)) {
            Set<String> otherFiles = writer.filesOfOthers();
            Renderer renderer = Renderer.ofSection(
                    site,
                    publication,
                    words -> new FlexmarkEngine(request.markdown().withDefaults(words), diagnostics),
                    otherFiles,
                    new FolderThemeFiles(request.sourceDirectory(), request.baseDirectory()),
                    themes,
                    request.skin(),
                    diagnostics);
            new Workers(request.threads())
                    .each(
                            publication.artifacts().values(),
                            artifact -> writer.put(
                                    artifact.address().path(), artifact.source(), renderer.render(artifact)));
            if (whole) { // otherwise links to posts that could not be read would look broken too
                check(request, site, publication, otherFiles, renderer, diagnostics);
            }

            boolean publish = request.failOnWarning() ? diagnostics.sorted().isEmpty() : !diagnostics.hasErrors();
            SiteWriter.Written written = publish ? writer.commit() : new SiteWriter.Written(0, 0);
            Result result = result(publish, site, publication, written, diagnostics, start);
            if (request.report().isPresent()) {
                new Report(result, publication).write(request.report().get());
            }
            return result;
        }
    }

    /**
     * Removes what earlier runs published from a source folder that is gone.
     *
     * @param outputDirectory folder of the published site
     * @param stateDirectory what the last run left; nothing happens if it is not there
     * @return number of files removed
     * @throws IOException if a file cannot be removed
     */
    public int withdraw(Path outputDirectory, Path stateDirectory) throws IOException {
        if (!Files.isDirectory(stateDirectory)) {
            return 0;
        }
        try (SiteWriter writer = new SiteWriter(outputDirectory, stateDirectory, true, new Diagnostics())) {
            return writer.commit().deleted();
        }
    }

    /** The theme asked for, which wins, and our own. */
    private static List<ThemeFiles> themes(SiteRequest request, Diagnostics diagnostics) throws IOException {
        List<ThemeFiles> themes = new ArrayList<>();
        if (request.theme().isPresent()) {
            String name = request.theme().get();
            ClassPathThemes.named(name, Publisher.class.getClassLoader())
                    .ifPresentOrElse(
                            themes::add,
                            () -> diagnostics.error(
                                    "theme-missing",
                                    SourceLocation.NONE,
                                    "posts.theme: there is no theme '" + name + "' on the plugin's class path",
                                    "write auto, skin, none, or the artifactId of a theme's jar that is among the"
                                            + " plugin's <dependencies>"));
        }
        themes.add(ClassPathThemes.builtIn());
        return themes;
    }

    private static void check(
            SiteRequest request,
            Site site,
            Publication publication,
            Set<String> otherFiles,
            Renderer renderer,
            Diagnostics diagnostics) {
        LinkResolver resolver = new LinkResolver(site, publication, otherFiles);
        List<LinkChecker.RenderedPost> posts = site.posts().stream()
                .filter(post -> publication.addressOf(post).isPresent())
                .map(post -> rendered(post, publication, renderer))
                .toList();
        new LinkChecker(
                        resolver,
                        publication,
                        otherFiles,
                        path -> html(path, request.outputDirectory(), publication, renderer),
                        diagnostics)
                .check(posts);
    }

    private static LinkChecker.RenderedPost rendered(Post post, Publication publication, Renderer renderer) {
        Address address = publication.addressOf(post).orElseThrow();
        Artifact artifact = publication.artifacts().get(address.path());
        boolean moved = post.redirectTo().isPresent();
        return new LinkChecker.RenderedPost(
                post.source().file(),
                address,
                moved ? target(artifact) : renderer.texts().content(post));
    }

    /** What a post that has moved consists of: a link to its new address. */
    private static MarkdownContent target(Artifact artifact) {
        List<LinkedHtml.Part> parts = artifact.content() instanceof Content.Redirect redirect
                ? List.of(new LinkedHtml.Link(
                        redirect.to(),
                        artifact.source().line(),
                        artifact.source().column(),
                        false))
                : List.of();
        return new MarkdownContent(new LinkedHtml(parts), List.of(), Set.of(), 0);
    }

    /** The HTML of a page, ours or another tool's; empty if it is no page or cannot be read. */
    private static Optional<String> html(String path, Path output, Publication publication, Renderer renderer) {
        if (!path.endsWith(".html") && !path.endsWith(".htm")) {
            return Optional.empty();
        }
        Artifact artifact = publication.artifacts().get(path);
        try {
            byte[] bytes = artifact == null ? Files.readAllBytes(output.resolve(path)) : renderer.render(artifact);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Result result(
            boolean published,
            Site site,
            Publication publication,
            SiteWriter.Written written,
            Diagnostics diagnostics,
            long start) {
        long redirects = publication.artifacts().values().stream()
                .filter(artifact -> artifact.content() instanceof Content.Redirect)
                .count();
        return new Result(
                published,
                site.posts().size(),
                (int) redirects,
                site.tags().size(),
                publication.artifacts().size(),
                written.written(),
                written.deleted(),
                site.skipped(),
                diagnostics.sorted(),
                Duration.ofNanos(System.nanoTime() - start));
    }
}
