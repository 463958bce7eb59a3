package io.github.mavenposts;

import io.github.mavenposts.check.SiteLinks;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.markdown.flexmark.FlexmarkEngine;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SiteReader;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.plan.PublicationPlanner;
import io.github.mavenposts.render.Renderer;
import io.github.mavenposts.render.link.LinkResolver;
import io.github.mavenposts.render.theme.ClassPathThemes;
import io.github.mavenposts.render.theme.FolderThemeFiles;
import io.github.mavenposts.render.theme.ThemeAssets;
import io.github.mavenposts.render.theme.ThemeFiles;
import io.github.mavenposts.write.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
            LinkResolver links = new LinkResolver(site, publication, otherFiles);
            Renderer renderer = Renderer.ofSection(
                    site,
                    publication,
                    words -> new FlexmarkEngine(request.markdown().withDefaults(words), diagnostics),
                    links,
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
                new SiteLinks(publication, renderer, request.outputDirectory())
                        .check(site, links, otherFiles, diagnostics);
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
