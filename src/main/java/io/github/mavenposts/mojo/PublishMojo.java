package io.github.mavenposts.mojo;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Publishes the posts of a project into its site. */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class PublishMojo extends AbstractMojo {

    @Override
    public void execute() {}
}
