package io.github.mavenposts.skin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePluginTest {

    private static final Path BASEDIR = Path.of("basedir").toAbsolutePath();

    @Test
    void hasTheDefaultsOfThePlugin() throws Exception {
        SitePlugin plugin = read("", new Properties());

        assertThat(plugin)
                .isEqualTo(new SitePlugin(
                        Optional.empty(),
                        Optional.empty(),
                        BASEDIR.resolve("src/site"),
                        Optional.empty(),
                        true,
                        true,
                        Map.of()));
    }

    @Test
    void readsTheConfigurationOfThePlugin() throws Exception {
        SitePlugin plugin = read(
                """
                <plugin>
                  <artifactId>maven-site-plugin</artifactId>
                  <version>3.22.0</version>
                  <configuration>
                    <locales>default,fr</locales>
                    <siteDirectory>src/docs</siteDirectory>
                    <outputDirectory>target/docs</outputDirectory>
                    <relativizeSiteLinks>false</relativizeSiteLinks>
                    <generateReports>false</generateReports>
                    <attributes><motto>Onwards</motto><empty/></attributes>
                  </configuration>
                </plugin>
                """,
                new Properties());

        assertThat(plugin)
                .isEqualTo(new SitePlugin(
                        Optional.of("3.22.0"),
                        Optional.of("default,fr"),
                        BASEDIR.resolve("src/docs"),
                        Optional.of(BASEDIR.resolve("target/docs")),
                        false,
                        false,
                        Map.of("motto", "Onwards", "empty", "")));
    }

    @Test
    void theConfigurationOfTheExecutionGoesFirst() throws Exception {
        SitePlugin plugin = read(
                """
                <plugin>
                  <artifactId>maven-site-plugin</artifactId>
                  <configuration><locales>default,fr</locales></configuration>
                  <executions>
                    <execution>
                      <id>default-site</id>
                      <configuration><locales>default,de</locales></configuration>
                    </execution>
                  </executions>
                </plugin>
                """,
                new Properties());

        assertThat(plugin.locales()).contains("default,de");
    }

    @Test
    void propertiesCountWhereThePomSaysNothing() throws Exception {
        Properties user = new Properties();
        user.setProperty("locales", "fr");
        user.setProperty("generateReports", "false");
        String configured =
                """
                <plugin>
                  <artifactId>maven-site-plugin</artifactId>
                  <configuration><locales>default</locales></configuration>
                </plugin>
                """;

        assertThat(read("", user).locales()).contains("fr");
        assertThat(read(configured, user).locales()).contains("default");
        assertThat(read(configured, user).generateReports()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3.3, true",
        "3.12.1, true",
        "3.20.0, false",
        "3.21.0, false",
        "3.22.0, false",
        "4.0.0-M16, false",
    })
    void knowsTheVersionsThatWorkWithDoxia1(String version, boolean doxia1) throws Exception {
        SitePlugin plugin = read(
                "<plugin><artifactId>maven-site-plugin</artifactId><version>" + version + "</version></plugin>",
                new Properties());

        assertThat(plugin.isDoxia1()).isEqualTo(doxia1);
    }

    @Test
    void aVersionThatIsNotKnownIsNotBlamed() throws Exception {
        assertThat(read("", new Properties()).isDoxia1()).isFalse();
    }

    private static SitePlugin read(String plugin, Properties user) throws Exception {
        Model model = new MavenXpp3Reader()
                .read(new StringReader("<project><build><plugins>" + plugin + "</plugins></build></project>"));
        MavenProject project = new MavenProject(model);
        project.setFile(new File(BASEDIR.toFile(), "pom.xml"));
        return SitePlugin.of(project, user);
    }
}
