package io.github.mavenposts.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.io.File;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

/** The goal as Maven sets it up from the plugin descriptor and a pom; what it publishes is tested by src/it. */
@MojoTest
@Basedir("/io/github/mavenposts/mojo/project")
class PublishMojoTest {

    private static final String NO_POM = "<project></project>";

    private final Log log = Mockito.mock(Log.class);

    @Inject
    private MavenSession session;

    @Test
    @InjectMojo(goal = "publish")
    void publishesWhereThePomSays(PublishMojo mojo) throws Exception {
        mojo.setLog(log);

        mojo.execute();

        Path basedir = Path.of(MojoExtension.getBasedir());
        Path published = basedir.resolve("target/published");
        assertThat(published.resolve("news/2026/01/02/hello.html"))
                .content()
                .contains("https://www.example.org/project/news/2026/01/02/hello.html", "A Project&#39;s Posts");
        assertThat(published.resolve("old/hello.html")).exists();
        assertThat(published.resolve("_redirects")).content().contains("/project/old/hello");
        assertThat(basedir.resolve("target/posts/report.json")).exists();
    }

    @Test
    @InjectMojo(goal = "publish")
    @MojoParameter(name = "skip", value = "true")
    void doesNothingWhenToldToSkip(PublishMojo mojo) throws Exception {
        mojo.setLog(log);

        mojo.execute();

        verify(log).info("posts.skip is set: no posts are published");
        verifyNoMoreInteractions(log);
    }

    @Test
    @InjectMojo(goal = "publish")
    @MojoParameter(name = "sourceDirectory", value = "src/site/no-posts")
    void isSilentInAProjectWithoutPosts(PublishMojo mojo) throws Exception {
        Log quiet = Mockito.mock(Log.class);
        mojo.setLog(quiet);

        mojo.execute();

        verify(quiet)
                .debug("No posts: there is no folder "
                        + Path.of(MojoExtension.getBasedir()).resolve("src/site/no-posts"));
        verifyNoMoreInteractions(quiet);
    }

    @Test
    @InjectMojo(goal = "publish")
    @MojoParameter(name = "theme", value = "fancy")
    void aThemeThatIsNotThereFails(PublishMojo mojo) {
        Log log = Mockito.mock(Log.class);
        mojo.setLog(log);
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("1 error in the posts");
        verify(log)
                .error(
                        "posts.theme: there is no theme 'fancy' on the plugin's class path (write auto, skin, none, or the"
                                + " artifactId of a theme's jar that is among the plugin's <dependencies>)");
    }

    @Test
    @InjectMojo(goal = "publish")
    @MojoParameter(name = "onConflict", value = "explode")
    void aWrongAnswerToConflictsFails(PublishMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("posts.onConflict: 'explode' is not one of fail, warn.");
    }

    @Test
    @InjectMojo(goal = "publish", pom = NO_POM)
    void withoutPomTheFolderMustBeThere(PublishMojo mojo, @TempDir Path folder) throws Exception {
        File missing = folder.resolve("blog").toFile();
        MojoExtension.setVariableValueToObject(mojo, "sourceDirectory", missing);
        when(session.getExecutionRootDirectory()).thenReturn(folder.toString());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is no folder " + missing
                        + ". Name the folder with the posts: -Dposts.sourceDirectory=blog");
    }

    @Test
    @InjectMojo(goal = "publish", pom = NO_POM)
    @MojoParameter(name = "theme", value = "skin")
    void withoutPomThereIsNoSkin(PublishMojo mojo, @TempDir Path folder) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "sourceDirectory", folder.toFile());
        when(session.getExecutionRootDirectory()).thenReturn(folder.toString());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("posts.theme: 'skin' is the frame of a project's site, and there is no pom."
                        + " Leave it out, or run in a folder with a pom.xml");
    }
}
