package io.github.mavenposts.skin;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.site.Menu;
import org.apache.maven.doxia.site.MenuItem;
import org.apache.maven.doxia.site.SiteModel;
import org.apache.maven.doxia.tools.SiteTool;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.version.PluginVersionResolver;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.apache.maven.reporting.exec.DefaultMavenReportExecutor;
import org.apache.maven.reporting.exec.MavenPluginManagerHelper;
import org.apache.maven.reporting.exec.MavenReportExecution;
import org.apache.maven.reporting.exec.MavenReportExecutor;
import org.apache.maven.reporting.exec.MavenReportExecutorRequest;

/**
 * The part of the menus that lists the project's reports. It takes half a second to ask all report plugins for their
 * names, so that is only done for a site whose menus refer to reports.
 */
public final class ReportsMenu {

    private static final String PLUGINS = "org.apache.maven.plugins";
    private static final String PROJECT_INFO = "maven-project-info-reports-plugin";

    private final SiteTool siteTool;
    private final MavenReportExecutor executor;

    /** Used by the container. */
    @Inject
    public ReportsMenu(
            SiteTool siteTool,
            MavenPluginManager pluginManager,
            MavenPluginManagerHelper pluginManagerHelper,
            LifecycleExecutor lifecycle,
            PluginVersionResolver versions) {
        this.siteTool = siteTool;
        this.executor =
                new DefaultMavenReportExecutor(pluginManager, pluginManagerHelper, withoutForks(lifecycle), versions);
    }

    /**
     * Fills in the menus that refer to reports, and removes those that refer to none that there is.
     *
     * @param model the site model, which is changed
     * @param session the build
     * @param project the project whose reports they are
     * @param locale language of the names
     * @param outputDirectory folder of the site
     * @param executionId the execution that asks
     * @param generateReports false if the site is made without reports
     * @throws MojoExecutionException if a report plugin cannot be set up
     */
    void populate(
            SiteModel model,
            MavenSession session,
            MavenProject project,
            Locale locale,
            File outputDirectory,
            String executionId,
            boolean generateReports)
            throws MojoExecutionException {
        boolean refers = model.getMenuRef("reports") != null
                || model.getMenus().stream().map(Menu::getItems).anyMatch(ReportsMenu::refers);
        if (!refers) {
            return;
        }
        Map<String, MavenReport> reports =
                generateReports ? reports(session, project, outputDirectory, executionId) : Map.of();
        Map<String, List<MavenReport>> byCategory = new LinkedHashMap<>();
        for (MavenReport report : reports.values()) {
            byCategory
                    .computeIfAbsent(report.getCategoryName(), category -> new ArrayList<>())
                    .add(report);
        }
        siteTool.populateReportsMenu(model, locale, byCategory);
        for (Menu menu : model.getMenus()) {
            resolve(menu.getItems(), reports, locale);
        }
    }

    private Map<String, MavenReport> reports(
            MavenSession session, MavenProject project, File outputDirectory, String executionId)
            throws MojoExecutionException {
        MavenReportExecutorRequest request = new MavenReportExecutorRequest();
        request.setMavenSession(session);
        request.setProject(project);
        request.setExecutionId(executionId);
        request.setReportPlugins(plugins(project.getModel().getReporting()));
        Map<String, MavenReport> reports = new LinkedHashMap<>();
        for (MavenReportExecution execution : executor.buildMavenReports(request)) {
            MavenReport report = execution.getMavenReport();
            report.setReportOutputDirectory(outputDirectory);
            try {
                if (execution.canGenerateReport()) {
                    reports.put(report.getOutputName(), report);
                }
            } catch (MavenReportException e) {
                throw new MojoExecutionException(
                        "The report " + execution.getPlugin().getId() + ":" + execution.getGoal()
                                + " does not say whether it is part of the site",
                        e);
            }
        }
        return reports;
    }

    /** The plugins of {@code <reporting>}, and project-info-reports, which the site plugin adds unless told not to. */
    private static ReportPlugin[] plugins(Reporting section) {
        Reporting reporting = Optional.ofNullable(section).orElseGet(Reporting::new);
        List<ReportPlugin> plugins = new ArrayList<>(reporting.getPlugins());
        boolean listed = plugins.stream()
                .anyMatch(plugin -> PLUGINS.equals(plugin.getGroupId()) && PROJECT_INFO.equals(plugin.getArtifactId()));
        if (!listed && !reporting.isExcludeDefaults()) {
            ReportPlugin projectInfo = new ReportPlugin();
            projectInfo.setArtifactId(PROJECT_INFO);
            plugins.add(projectInfo);
        }
        return plugins.toArray(ReportPlugin[]::new);
    }

    private static boolean refers(List<MenuItem> items) {
        return items.stream().anyMatch(item -> item.getRef() != null || refers(item.getItems()));
    }

    private static void resolve(List<MenuItem> items, Map<String, MavenReport> reports, Locale locale) {
        items.removeIf(item -> item.getRef() != null && !reports.containsKey(item.getRef()));
        for (MenuItem item : items) {
            if (item.getRef() != null) {
                MavenReport report = reports.get(item.getRef());
                if (item.getName() == null) {
                    item.setName(report.getName(locale));
                }
                if (item.getHref() == null || item.getHref().isEmpty()) {
                    item.setHref(report.getOutputName() + ".html");
                }
            }
            resolve(item.getItems(), reports, locale);
        }
    }

    /**
     * A report may fork a part of the life cycle, such as the tests. The site plugin has done that in this build; asking
     * for the report's name must not do it again.
     */
    private static LifecycleExecutor withoutForks(LifecycleExecutor lifecycle) {
        return (LifecycleExecutor) Proxy.newProxyInstance(
                ReportsMenu.class.getClassLoader(), new Class<?>[] {LifecycleExecutor.class}, (proxy, method, args) -> {
                    if (method.getName().equals("executeForkedExecutions")) {
                        return null;
                    }
                    try {
                        return method.invoke(lifecycle, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
