package io.github.mavenposts.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where things are, for one locale of a site. All paths are absolute.
 *
 * @param base folder that people think of as the project
 * @param source folder with the posts
 * @param output folder of the published pages
 * @param state folder for what one run leaves for the next
 * @param report file for the report; empty for none
 */
record Folders(Path base, Path source, Path output, Path state, Optional<Path> report) {

    private static final Path DEFAULT_SOURCE = Path.of("src", "site", "posts");

    /** Folders of the default locale of a project: what was asked for, else where the site and the build are. */
    static Folders of(MavenProject project, File source, Path output, Optional<File> report) {
        Path base = project.getBasedir().toPath();
        Path state = state(base.resolve(project.getBuild().getDirectory()).resolve("posts"), base, source.toPath());
        return new Folders(
                base,
                source.toPath(),
                output,
                state,
                Optional.of(report.map(File::toPath).orElse(state.resolve("report.json"))));
    }

    /** Two executions that publish two folders must not take each other's pages for left over. */
    private static Path state(Path shared, Path base, Path source) {
        Path relative = source.startsWith(base) ? base.relativize(source) : source;
        return relative.equals(DEFAULT_SOURCE)
                ? shared
                : shared.resolve(relative.toString().replaceAll("[^\\p{Alnum}._-]+", "-"));
    }

    /** Folders of a run without a pom: what was asked for, else {@code _site} below where Maven was called. */
    static Folders withoutPom(MavenSession session, File source, Optional<File> output, Optional<File> report) {
        Path base = Path.of(session.getExecutionRootDirectory());
        Path site = output.map(File::toPath).orElse(base.resolve("_site"));
        return new Folders(base, source.toPath(), site, site.resolveSibling(".posts"), report.map(File::toPath));
    }

    /** The folders of another locale: beside the posts, below the others. */
    Folders of(SiteLocale locale) {
        return new Folders(
                base, locale.source(source), locale.below(output), locale.below(state), report.map(file -> locale.below(
                                file.getParent())
                        .resolve(file.getFileName())));
    }

    /** The output as people should read it. */
    Path shownOutput() {
        return output.startsWith(base) ? base.relativize(output) : output;
    }
}
