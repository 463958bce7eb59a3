package io.github.mavenposts.mojo;

import io.github.mavenposts.Publisher;
import io.github.mavenposts.Result;
import io.github.mavenposts.SiteRequest;
import io.github.mavenposts.diagnostic.Severity;
import io.github.mavenposts.markdown.MarkdownOptions;
import io.github.mavenposts.model.RedirectSettings;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.render.Skin;
import io.github.mavenposts.skin.SitePlugin;
import io.github.mavenposts.skin.SiteSkin;
import io.github.mavenposts.skin.SiteSkins;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Publishes a folder of Markdown posts into the project's site: a page for each post, a redirect for each old address, a
 * page for each tag, the lists, archives and feeds. Does nothing in a project that has no such folder. Runs without a pom
 * too; for that reason a call by name, without a phase, is for the project at the root alone and not for its modules.
 *
 * @since 0.1.0
 */
// Long for its parameters: two thirds of the file are their documentation, which Maven and the site show to users.
@Mojo(name = "publish", defaultPhase = LifecyclePhase.SITE, threadSafe = true, requiresProject = false)
public final class PublishMojo extends AbstractMojo {

    /**
     * Folder with the posts. Posts of another locale of the site, such as {@code fr}, are in {@code fr/posts} beside it.
     * Example: {@code <sourceDirectory>src/news</sourceDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.sourceDirectory", defaultValue = "${basedir}/src/site/posts", required = true)
    private File sourceDirectory;

    /**
     * Folder of the published site; other plugins may write there too. The default is the folder that maven-site-plugin
     * writes to, {@code target/site}; without a pom it is {@code _site}.
     * Example: {@code <outputDirectory>target/blog</outputDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.outputDirectory")
    private File outputDirectory;

    /**
     * File for a report of the run in JSON. The default is {@code target/posts/report.json}; without a pom there is none.
     * Example: {@code <report>target/posts.json</report>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.report")
    private File report;

    /**
     * Does nothing at all.
     * Example: {@code -Dposts.skip}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The look of the pages: {@code skin} is the frame of the project's site, {@code none} a plain one of our own,
     * {@code auto} the skin if there is a pom. Anything else is the artifactId of a theme's jar among the plugin's
     * {@code <dependencies>}, whose layouts take the place of the built-in ones and of the skin.
     * Example: {@code <theme>none</theme>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.theme", defaultValue = "auto")
    private String theme;

    /**
     * Scheme and host of the published site, for feeds and canonical addresses. The default is that of the project's
     * {@code <url>}.
     * Example: {@code <url>https://www.example.org</url>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.url")
    private String url;

    /**
     * Path of the site below the host. The default is the path of the project's {@code <url>}.
     * Example: {@code <baseurl>/docs</baseurl>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.baseurl")
    private String baseurl;

    /**
     * Locales of the site, separated by commas; {@code default} is the one at the root of the site. What is configured for
     * maven-site-plugin goes first.
     * Example: {@code <locales>default,fr</locales>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "locales", defaultValue = "default")
    private String locales;

    /**
     * Title of the blog.
     * Example: {@code <title>News</title>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.title", defaultValue = "${project.name}")
    private String title;

    /**
     * Description of the blog, for feeds and search engines.
     * Example: {@code <description>What is new</description>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.description", defaultValue = "${project.description}")
    private String description;

    /**
     * Author of posts that name none.
     * Example: {@code <author>Ada Lovelace</author>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.author")
    private String author;

    /**
     * Language of the posts in the default locale of the site.
     * Example: {@code <lang>de</lang>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.lang", defaultValue = "en")
    private String lang;

    /**
     * Folder below the site for lists, tags, archives and feeds; empty or {@code /} for the site's root.
     * Example: {@code <section>news</section>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.section", defaultValue = "blog")
    private String section;

    /**
     * Pattern of the addresses of posts, with Jekyll's placeholders or one of its names such as {@code pretty}. The
     * default is {@code /blog/:year/:month/:day/:title:output_ext}, with the section's folder at its head.
     * Example: {@code <permalink>/:year/:title/</permalink>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.permalink")
    private String permalink;

    /**
     * Zone of dates that name none, and of the dates in addresses. Never the machine's.
     * Example: {@code <timezone>Europe/Berlin</timezone>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.timezone", defaultValue = "UTC")
    private String timezone;

    /**
     * Posts on a page of the list.
     * Example: {@code <paginate>5</paginate>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.paginate", defaultValue = "10")
    private int paginate;

    /**
     * Posts in a feed.
     * Example: {@code <feedLimit>50</feedLimit>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.feedLimit", defaultValue = "10")
    private int feedLimit;

    /**
     * What ends the excerpt of a post that does not say so itself. The default is the first empty line.
     * Example: {@code -Dposts.excerptSeparator="<!--more-->"}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.excerptSeparator")
    private String excerptSeparator;

    /**
     * Publishes drafts.
     * Example: {@code -Dposts.drafts}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.drafts", defaultValue = "false")
    private boolean drafts;

    /**
     * Publishes posts of the future. What counts as now is {@code project.build.outputTimestamp} where that is set.
     * Example: {@code -Dposts.future}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.future", defaultValue = "false")
    private boolean future;

    /**
     * Publishes posts that say {@code published: false}.
     * Example: {@code -Dposts.unpublished}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.unpublished", defaultValue = "false")
    private boolean unpublished;

    /**
     * Publishes only so many of the newest posts; 0 for all.
     * Example: {@code -Dposts.limitPosts=20}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.limitPosts", defaultValue = "0")
    private int limitPosts;

    /**
     * Broken YAML at the head of a post fails the build. Otherwise it is a warning, and the post is published as Jekyll
     * would.
     * Example: {@code <strictFrontMatter>false</strictFrontMatter>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.strictFrontMatter", defaultValue = "true")
    private boolean strictFrontMatter;

    /**
     * What happens when two sources claim one address: {@code fail}, or {@code warn} and publish as Jekyll would.
     * Example: {@code <onConflict>warn</onConflict>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.onConflict", defaultValue = "fail")
    private String onConflict;

    /**
     * Any warning fails the build.
     * Example: {@code <failOnWarning>true</failOnWarning>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Threads that render; 0 for as many as there are processors.
     * Example: {@code <threads>1</threads>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.threads", defaultValue = "0")
    private int threads;

    /**
     * Shows a table of contents in posts that do not say {@code toc: false}.
     * Example: {@code <toc>true</toc>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.toc", defaultValue = "false")
    private boolean toc;

    /**
     * How redirects name their target: {@code relative} works from any folder and from {@code file:}, {@code absolute} is
     * the site's address, as in Jekyll.
     * Example: {@code <redirectStyle>absolute</redirectStyle>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.redirectStyle", defaultValue = "relative")
    private String redirectStyle;

    /**
     * Redirects hand on the {@code ?query} and {@code #fragment} of the old address.
     * Example: {@code <redirectKeepQuery>true</redirectKeepQuery>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.redirectKeepQuery", defaultValue = "false")
    private boolean redirectKeepQuery;

    /**
     * Servers whose own files of redirects are written too: {@code netlify}, {@code apache}, {@code nginx}, {@code s3}.
     * Example: {@code <redirectFormats>netlify,nginx</redirectFormats>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.redirectFormats")
    private List<String> redirectFormats = List.of();

    /**
     * Writes {@code redirects.json}, which lists all redirects as jekyll-redirect-from does. Where two executions publish
     * into one site, only one of them can.
     * Example: {@code <redirectsJson>false</redirectsJson>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.redirectsJson", defaultValue = "true")
    private boolean redirectsJson;

    /**
     * Writes {@code sitemap.xml}. Say no where another tool writes one, or another execution into the same site.
     * Example: {@code <sitemap>false</sitemap>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.sitemap", defaultValue = "true")
    private boolean sitemap;

    /**
     * Comments below posts that say {@code comments: true}: the provider ({@code giscus}, {@code utterances} or
     * {@code disqus}) and its options. With none, nothing is loaded from anywhere.
     * Example: {@code <comments><provider>utterances</provider><repo>owner/name</repo></comments>}
     *
     * @since 0.1.0
     */
    @Parameter
    private Map<String, String> comments = Map.of();

    /**
     * Markdown extensions that are on: {@code commonmark}, {@code gfm}, {@code default}, or single ones; with {@code +} or
     * {@code -} before each name they are added to or taken from the default.
     * Example: {@code <markdownExtensions>+typographic,-toc</markdownExtensions>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "posts.markdownExtensions")
    private List<String> markdownExtensions = List.of();

    /**
     * Options of the Markdown engine by name.
     * Example: {@code <markdownOptions><hard_wrap>true</hard_wrap></markdownOptions>}
     *
     * @since 0.1.0
     */
    @Parameter
    private Map<String, String> markdownOptions = Map.of();

    /**
     * Values for templates of the project's own, which find them below {@code site}.
     * Example: {@code <data><motto>Onwards</motto></data>}
     *
     * @since 0.1.0
     */
    @Parameter
    private Map<String, String> data = Map.of();

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private String outputTimestamp;

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File reportingDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final Provider<SiteSkins> skins;

    /**
     * Used by Maven.
     *
     * @param skins makes skins; asked only when there are posts to frame, since it loads Doxia
     */
    @Inject
    public PublishMojo(Provider<SiteSkins> skins) {
        this.skins = skins;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("posts.skip is set: no posts are published");
            return;
        }
        Optional<SitePlugin> sitePlugin =
                hasPom() ? Optional.of(SitePlugin.of(project, session.getUserProperties())) : Optional.empty();
        Folders folders = folders(sitePlugin);
        List<SiteLocale> all = locales(sitePlugin);
        List<SiteLocale> withPosts = new ArrayList<>();
        for (SiteLocale locale : all) {
            if (Files.isDirectory(locale.source(folders.source()))) {
                withPosts.add(locale);
            } else {
                withdraw(folders.of(locale));
            }
        }
        if (withPosts.isEmpty()) {
            noPosts(folders);
            return;
        }
        // The default locale links into the folders of the others, which are below its own: their pages must be there.
        withPosts.sort(Comparator.comparing(SiteLocale::isDefault));
        boolean framed = framed(sitePlugin);
        List<String> failures = new ArrayList<>();
        for (SiteLocale locale : withPosts) {
            Optional<SitePlugin> frame = framed ? sitePlugin : Optional.empty();
            publish(locale, all, folders.of(locale), frame).ifPresent(failures::add);
        }
        if (!failures.isEmpty()) {
            throw new MojoFailureException(String.join("\n", failures));
        }
    }

    /** A folder of posts that is gone leaves no pages behind. */
    private void withdraw(Folders folders) throws MojoExecutionException {
        try {
            int removed = new Publisher().withdraw(folders.output(), folders.state());
            if (removed > 0) {
                getLog().info("There is no folder " + folders.source() + " any more: removed the " + removed
                        + " files published from it");
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The pages of an earlier run cannot be removed: " + e, e);
        }
    }

    private Optional<String> publish(
            SiteLocale locale, List<SiteLocale> all, Folders folders, Optional<SitePlugin> frame)
            throws MojoExecutionException, MojoFailureException {
        SiteSettings settings = settings(locale);
        Optional<SiteSkin> skin = frame.isEmpty()
                ? Optional.empty()
                : Optional.of(skins.get()
                        .create(new SiteSkins.Request(
                                session,
                                project,
                                execution,
                                frame.get(),
                                locale.locale(),
                                all.stream().map(SiteLocale::locale).toList(),
                                folders.output(),
                                publishDate())));
        try {
            Result result = new Publisher().publish(request(locale, all, folders, settings, skin));
            if (result.published() && skin.isPresent()) {
                skin.get().copyResources(folders.output());
            }
            Summary.complaints(result, Severity.ERROR).forEach(getLog()::error);
            Summary.complaints(result, Severity.WARNING).forEach(getLog()::warn);
            Summary.lines(result, folders.shownOutput()).forEach(getLog()::info);
            return Summary.failure(result);
        } catch (IOException e) {
            throw new MojoExecutionException("A file of the posts cannot be read or written: " + e, e);
        }
    }

    private SiteRequest request(
            SiteLocale locale, List<SiteLocale> all, Folders folders, SiteSettings settings, Optional<SiteSkin> skin)
            throws MojoFailureException {
        return new SiteRequest(
                folders.source(),
                folders.output(),
                folders.state(),
                folders.base(),
                settings,
                themeJar(),
                skin.map(Skin.class::cast),
                new MarkdownOptions(markdownExtensions, markdownOptions),
                Parameters.oneOf("onConflict", onConflict, "fail", "warn").equals("fail"),
                failOnWarning,
                Parameters.atLeast(0, "threads", threads, 2) == 0
                        ? Runtime.getRuntime().availableProcessors()
                        : threads,
                folders.report());
    }

    private SiteSettings settings(SiteLocale locale) throws MojoFailureException {
        SiteAddress address = SiteAddress.of(
                        Optional.ofNullable(url),
                        Optional.ofNullable(baseurl),
                        hasPom() ? Optional.ofNullable(project.getUrl()) : Optional.empty())
                .folder(locale.folder());
        String folder =
                Parameters.folder("section", Optional.ofNullable(section).orElse(""));
        return SiteSettings.builder()
                .title(hasPom() || !project.getName().equals(title) ? title : "Blog")
                .description(Optional.ofNullable(description).orElse(""))
                .author(Optional.ofNullable(author).orElse(""))
                .url(address.url())
                .baseurl(address.baseurl())
                .lang(locale.lang(lang))
                .zone(Parameters.zone("timezone", timezone))
                .time(publishDate().orElseGet(Instant::now))
                .section(folder)
                .permalink(Optional.ofNullable(permalink)
                        .orElse((folder.isEmpty() ? "" : "/" + folder) + "/:year/:month/:day/:title:output_ext"))
                .paginate(Parameters.atLeast(1, "paginate", paginate, 10))
                .feedLimit(Parameters.atLeast(0, "feedLimit", feedLimit, 10))
                .excerptSeparator(Optional.ofNullable(excerptSeparator).orElse("\n\n"))
                .drafts(drafts)
                .future(future)
                .unpublished(unpublished)
                .limitPosts(Parameters.atLeast(0, "limitPosts", limitPosts, 20))
                .strictFrontMatter(strictFrontMatter)
                .redirects(new RedirectSettings(
                        Parameters.oneOf("redirectStyle", redirectStyle, "relative", "absolute")
                                .equals("relative"),
                        redirectKeepQuery,
                        redirectsJson,
                        Parameters.constants("redirectFormats", redirectFormats, RedirectSettings.Format.class)))
                .sitemap(sitemap)
                .toc(toc)
                .comments(Parameters.providerFirst(comments))
                .data(Map.copyOf(data))
                .build();
    }

    /** The theme asked for, if it is neither the skin nor one of our own. */
    private Optional<String> themeJar() {
        return Optional.of(theme)
                .filter(name -> !List.of("auto", "skin", "none").contains(name));
    }

    /** True if pages get the project's skin. */
    private boolean framed(Optional<SitePlugin> sitePlugin) throws MojoFailureException {
        if (themeJar().isPresent() || theme.equals("none") || theme.equals("auto") && sitePlugin.isEmpty()) {
            return false;
        }
        if (sitePlugin.isEmpty()) {
            throw new MojoFailureException("posts.theme: 'skin' is the frame of a project's site, and there is no pom."
                    + " Leave it out, or run in a folder with a pom.xml");
        }
        if (sitePlugin.get().isDoxia1()) {
            getLog().warn("maven-site-plugin " + sitePlugin.get().version().orElse("")
                    + " makes the site with Doxia 1; the posts are framed with Doxia 2 and will look other than the rest."
                    + " Put a newer one into <build><plugins> of the pom:\n" + SitePlugin.pinned());
        }
        return true;
    }

    private List<SiteLocale> locales(Optional<SitePlugin> sitePlugin) {
        String codes = sitePlugin.flatMap(SitePlugin::locales).orElse(locales);
        if (codes.strip().equals("default")) {
            return List.of(SiteLocale.DEFAULT);
        }
        return skins.get().locales(codes).stream().map(SiteLocale::new).toList();
    }

    private void noPosts(Folders folders) throws MojoFailureException {
        if (!hasPom()) {
            throw new MojoFailureException("There is no folder " + folders.source()
                    + ". Name the folder with the posts: -Dposts.sourceDirectory=blog");
        }
        getLog().debug("No posts: there is no folder " + folders.source());
    }

    private Folders folders(Optional<SitePlugin> sitePlugin) {
        Optional<File> output = Optional.ofNullable(outputDirectory);
        Optional<File> reportFile = Optional.ofNullable(report);
        if (sitePlugin.isEmpty()) {
            return Folders.withoutPom(session, sourceDirectory, output, reportFile);
        }
        Path site = output.map(File::toPath)
                .or(() -> sitePlugin.get().outputDirectory())
                .orElseGet(() -> reportingDirectory.toPath());
        return Folders.of(project, sourceDirectory, site, reportFile);
    }

    private Optional<Instant> publishDate() throws MojoFailureException {
        return BuildTime.of(Optional.ofNullable(outputTimestamp));
    }

    private boolean hasPom() {
        return project.getFile() != null;
    }
}
