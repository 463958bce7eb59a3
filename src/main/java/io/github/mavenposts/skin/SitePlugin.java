package io.github.mavenposts.skin;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a project says to maven-site-plugin, so that the posts follow it. Parameters are found as Maven finds them: in the
 * plugin's configuration, then among the user properties, then among those of the project. Immutable.
 *
 * @param version version of the plugin in this build; empty if Maven does not tell
 * @param locales value of {@code locales}; empty if not set
 * @param siteDirectory folder with {@code site.xml}
 * @param outputDirectory folder of the site; empty if not set
 * @param relativizeSiteLinks links to the project's own address in {@code site.xml} become relative
 * @param generateReports reports are part of the site
 * @param attributes what skins find under names of their own
 */
public record SitePlugin(
        Optional<String> version,
        Optional<String> locales,
        Path siteDirectory,
        Optional<Path> outputDirectory,
        boolean relativizeSiteLinks,
        boolean generateReports,
        Map<String, String> attributes) {

    private static final String GROUP = "org.apache.maven.plugins";
    private static final String ARTIFACT = "maven-site-plugin";

    /** The first release that works with Doxia 2, as the skins of today do. */
    private static final DefaultArtifactVersion DOXIA_2 = new DefaultArtifactVersion("3.20.0");

    /** Copies the map, keeping its order. */
    public SitePlugin {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /**
     * Reads what the plugin is told in a project.
     *
     * @param project a project with a pom
     * @param userProperties properties given on the command line
     */
    public static SitePlugin of(MavenProject project, Properties userProperties) {
        Values values = new Values(configuration(project), userProperties, project.getProperties());
        Path basedir = project.getBasedir().toPath();
        return new SitePlugin(
                Optional.ofNullable(project.getPlugin(GROUP + ":" + ARTIFACT)).map(Plugin::getVersion),
                values.get("locales", "locales"),
                values.get("siteDirectory", "").map(basedir::resolve).orElse(basedir.resolve("src/site")),
                values.get("outputDirectory", "siteOutputDirectory").map(basedir::resolve),
                values.get("relativizeSiteLinks", "relativizeSiteLinks")
                        .map(Boolean::parseBoolean)
                        .orElse(true),
                values.get("generateReports", "generateReports")
                        .map(Boolean::parseBoolean)
                        .orElse(true),
                values.children("attributes"));
    }

    /** True if the site is made with Doxia 1, whose skins cannot frame the posts: a plugin older than 3.20.0. */
    public boolean isDoxia1() {
        return version.map(DefaultArtifactVersion::new)
                .map(found -> found.compareTo(DOXIA_2) < 0)
                .orElse(false);
    }

    /** What to write into the pom to get a site plugin that works, ready to paste. */
    public static String pinned() {
        return """
                <plugin>
                  <groupId>org.apache.maven.plugins</groupId>
                  <artifactId>maven-site-plugin</artifactId>
                  <version>3.22.0</version>
                </plugin>""";
    }

    private static Xpp3Dom configuration(MavenProject project) {
        // Maven folds the configuration of the plugin into that of its executions; some versions leave out the former.
        Xpp3Dom ofExecution = project.getGoalConfiguration(GROUP, ARTIFACT, "default-site", "site");
        Xpp3Dom ofPlugin =
                ofExecution != null ? ofExecution : project.getGoalConfiguration(GROUP, ARTIFACT, null, "site");
        return ofPlugin != null ? ofPlugin : new Xpp3Dom("configuration");
    }

    private record Values(Xpp3Dom configuration, Properties user, Properties project) {

        Optional<String> get(String parameter, String property) {
            Xpp3Dom element = configuration.getChild(parameter);
            if (element != null && element.getValue() != null) {
                return Optional.of(element.getValue().strip());
            }
            return Optional.ofNullable(user.getProperty(property, project.getProperty(property)));
        }

        Map<String, String> children(String parameter) {
            Map<String, String> children = new LinkedHashMap<>();
            Xpp3Dom element = configuration.getChild(parameter);
            if (element != null) {
                for (Xpp3Dom child : element.getChildren()) {
                    children.put(child.getName(), child.getValue() == null ? "" : child.getValue());
                }
            }
            return children;
        }
    }
}
