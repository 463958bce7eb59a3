package io.github.mavenposts.skin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.site.inheritance.SiteModelInheritanceAssembler;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.doxia.tools.SiteToolException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Makes the skins of projects, in the steps of maven-site-plugin, so that the frame is the same. Thread-safe. */
public final class SiteSkins {

    private static final String ENCODING = "UTF-8";

    private final SiteTool siteTool;
    private final SiteRenderer renderer;
    private final SiteModelInheritanceAssembler assembler;
    private final ReportsMenu reportsMenu;

    /** Used by the container. */
    @Inject
    public SiteSkins(
            SiteTool siteTool,
            SiteRenderer renderer,
            SiteModelInheritanceAssembler assembler,
            ReportsMenu reportsMenu) {
        this.siteTool = siteTool;
        this.renderer = renderer;
        this.assembler = assembler;
        this.reportsMenu = reportsMenu;
    }

    /**
     * What decides a skin.
     *
     * @param session the build
     * @param project the project whose site it is
     * @param execution the execution that makes the pages, which the pages name as their generator
     * @param sitePlugin what the project says to the site plugin
     * @param locale locale of the pages; {@link Locale#ROOT} for the default one
     * @param locales all locales of the site
     * @param outputDirectory folder of the site for this locale
     * @param publishDate the time that skins take for now; empty for the clock's
     */
    public record Request(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            SitePlugin sitePlugin,
            Locale locale,
            List<Locale> locales,
            Path outputDirectory,
            Optional<Instant> publishDate) {}

    /**
     * The locales that the site plugin makes of a list of codes; those that it does not support are left out.
     *
     * @param codes codes separated by commas, such as {@code default,fr}
     * @return at least one
     */
    public List<Locale> locales(String codes) {
        return siteTool.getSiteLocales(codes);
    }

    /**
     * Makes the skin of a project. Must be called by the thread that executes the goal: report plugins that the menus
     * list may need what Maven binds to it.
     *
     * @throws MojoFailureException if the skin of the project's {@code site.xml} cannot be used
     * @throws MojoExecutionException if the skin or a site descriptor cannot be had
     */
    public SiteSkin create(Request request) throws MojoFailureException, MojoExecutionException {
        try {
            SiteModel model = model(request);
            Artifact skin = siteTool.getSkinArtifactFromRepository(
                    request.session().getRepositorySession(),
                    request.project().getRemoteProjectRepositories(),
                    model.getSkin());
            return new SiteSkin(
                    renderer,
                    context(request, model, skin),
                    request.sitePlugin().siteDirectory().toFile(),
                    generator(request.execution()));
        } catch (SiteToolException | IOException e) {
            throw new MojoExecutionException("The project's skin cannot be had: " + e.getMessage(), e);
        }
    }

    private SiteModel model(Request request) throws SiteToolException, MojoExecutionException {
        MavenProject project = request.project();
        Locale locale = request.locale();
        SiteModel model = siteTool.getSiteModel(
                request.sitePlugin().siteDirectory().toFile(),
                locale,
                request.session().getRequest(),
                project,
                request.session().getProjects(),
                request.session().getRepositorySession(),
                project.getRemoteProjectRepositories());
        String url = project.getUrl();
        if (url != null && request.sitePlugin().relativizeSiteLinks()) {
            String folder = url.endsWith("/") ? url : url + "/";
            assembler.resolvePaths(model, isDefault(locale) ? url : folder + locale);
        }
        reportsMenu.populate(
                model,
                request.session(),
                project,
                locale,
                request.outputDirectory().toFile(),
                request.execution().getExecutionId(),
                request.sitePlugin().generateReports());
        return model;
    }

    private SiteRenderingContext context(Request request, SiteModel model, Artifact skin)
            throws MojoFailureException, IOException {
        MavenProject project = request.project();
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("project", project);
        attributes.put("inputEncoding", ENCODING);
        attributes.put("outputEncoding", ENCODING);
        request.publishDate()
                .ifPresent(
                        time -> attributes.put("date", new BuildDate(time, model.getPublishDate(), request.locale())));
        project.getProperties().forEach((name, value) -> attributes.put(name.toString(), value));
        attributes.putAll(request.sitePlugin().attributes());
        SiteRenderingContext context;
        try {
            context = renderer.createContextForSkin(skin, attributes, model, project.getName(), request.locale());
        } catch (RendererException e) {
            throw new MojoFailureException(
                    "The skin " + skin.getId() + " cannot frame the posts: " + e.getMessage()
                            + "\nName a skin for Doxia 2 in " + descriptor(request) + ", such as\n"
                            + "<skin>\n"
                            + "  <groupId>org.apache.maven.skins</groupId>\n"
                            + "  <artifactId>maven-fluido-skin</artifactId>\n"
                            + "  <version>2.1.0</version>\n"
                            + "</skin>\n"
                            + "and a site plugin that works with it in the pom:\n" + SitePlugin.pinned()
                            + "\nor publish the posts without the skin: <theme>none</theme>",
                    e);
        }
        context.setInputEncoding(ENCODING);
        context.setOutputEncoding(ENCODING);
        context.setRootDirectory(project.getBasedir());
        context.addSiteLocales(request.locales());
        request.publishDate().map(Date::from).ifPresent(context::setPublishDate);
        return context;
    }

    private File descriptor(Request request) {
        return siteTool.getSiteDescriptor(request.sitePlugin().siteDirectory().toFile(), request.locale());
    }

    private static String generator(MojoExecution execution) {
        return execution.getPlugin().getId() + ":" + execution.getGoal();
    }

    /** True for the locale whose pages lie at the root of the site. */
    public static boolean isDefault(Locale locale) {
        return locale.equals(SiteTool.DEFAULT_LOCALE);
    }
}
