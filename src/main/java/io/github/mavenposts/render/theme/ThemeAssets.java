package io.github.mavenposts.render.theme;

import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Planner;
import io.github.mavenposts.plan.PublicationBuilder;
import io.github.mavenposts.url.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Publishes the assets of the theme in the folder {@code assets} of the section. A file of the project's that goes to the
 * same place wins, so this has to plan after the static files.
 */
public final class ThemeAssets implements Planner {

    private static final String FOLDER = "assets";

    private final List<ThemeFiles> themes;

    /** @param themes themes, each one's files winning over those of the themes after it */
    public ThemeAssets(List<ThemeFiles> themes) {
        this.themes = List.copyOf(themes);
    }

    @Override
    public void plan(Site site, PublicationBuilder publication) {
        String section = site.settings().section();
        String prefix = section.isEmpty() ? "" : section + "/";
        try {
            assets().forEach((path, file) -> {
                if (publication.at(prefix + path).isEmpty()) {
                    publication.add(new Artifact(
                            new Address("/" + prefix + path, prefix + path),
                            SourceLocation.of(file.displayPath()),
                            new Content.Bytes(file.bytes())));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, ThemeFile> assets() throws IOException {
        Map<String, ThemeFile> assets = new LinkedHashMap<>();
        for (ThemeFiles theme : themes) {
            for (String path : theme.list(FOLDER)) {
                if (!assets.containsKey(path)) {
                    theme.find(path).ifPresent(file -> assets.put(path, file));
                }
            }
        }
        return assets;
    }
}
