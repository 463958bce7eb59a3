package io.github.mavenposts;

import io.github.mavenposts.markdown.MarkdownOptions;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.render.Skin;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything that decides what a run publishes. Immutable.
 *
 * @param sourceDirectory folder with the posts
 * @param outputDirectory folder of the published site; other tools may write there too
 * @param stateDirectory folder for what one run leaves for the next; deleting it costs time, never rightness
 * @param baseDirectory folder that diagnostics show paths relative to
 * @param settings what holds for the whole site
 * @param theme name of a theme's jar, whose layouts win over the built-in ones; empty for the built-in ones alone
 * @param skin frame of the pages; empty for the stand-alone frame of the theme
 * @param markdown extensions and options of the Markdown engine
 * @param conflictsFail conflicts of addresses are errors; otherwise warnings, and the last one wins as in Jekyll
 * @param failOnWarning any warning fails the run
 * @param threads threads that render
 * @param report file for the report; empty for none
 */
public record SiteRequest(
        Path sourceDirectory,
        Path outputDirectory,
        Path stateDirectory,
        Path baseDirectory,
        SiteSettings settings,
        Optional<String> theme,
        Optional<Skin> skin,
        MarkdownOptions markdown,
        boolean conflictsFail,
        boolean failOnWarning,
        int threads,
        Optional<Path> report) {}
