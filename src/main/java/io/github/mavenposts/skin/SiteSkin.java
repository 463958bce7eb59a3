package io.github.mavenposts.skin;

import io.github.mavenposts.render.Skin;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;

/**
 * The skin of a project's site for one locale. The renderer, its Velocity engine and the context are only read after
 * they are set up, so many threads may wrap pages at once.
 */
public final class SiteSkin implements Skin {

    private static final String HTML = ".html";

    private final SiteRenderer renderer;
    private final SiteRenderingContext context;
    private final File siteDirectory;
    private final String generator;
    private final ClassLoader classLoader;

    /**
     * A skin.
     *
     * @param renderer merges pages into the skin's template
     * @param context the site model, the skin and what the template may see
     * @param siteDirectory folder that pages are thought to come from; only paths below it show in them
     * @param generator what makes the pages, as {@code groupId:artifactId:version:goal}
     */
    SiteSkin(SiteRenderer renderer, SiteRenderingContext context, File siteDirectory, String generator) {
        this.renderer = renderer;
        this.context = context;
        this.siteDirectory = siteDirectory;
        this.generator = generator;
        this.classLoader = SiteSkin.class.getClassLoader();
    }

    @Override
    public String wrap(FramedPage page) {
        StringWriter html = new StringWriter(page.body().length() + 16_384);
        // Velocity finds its tools by the context class loader, which in a thread of a pool is not the plugin's.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classLoader);
        try {
            renderer.mergeDocumentIntoSite(html, new Document(page, renderingContext(page.path())), context);
        } catch (RendererException | IOException e) {
            throw new IllegalStateException(
                    "The skin " + context.getSkin().getId() + " cannot frame " + page.path() + ": " + e.getMessage(),
                    e);
        } finally {
            thread.setContextClassLoader(before);
        }
        return html.toString().replace("\r\n", "\n");
    }

    /**
     * Copies the skin's style sheets, scripts and images that are not there yet. Files that exist stay as they are.
     *
     * @param outputDirectory folder of the site
     * @throws IOException if a file cannot be written
     */
    public void copyResources(Path outputDirectory) throws IOException {
        renderer.copyResources(context, outputDirectory.toFile());
    }

    private DocumentRenderingContext renderingContext(String path) {
        String name = path.endsWith(HTML) ? path.substring(0, path.length() - HTML.length()) : path;
        return new DocumentRenderingContext(siteDirectory, name, generator);
    }

    /** A page as Doxia wants it; its names allow null, ours do not. */
    private record Document(FramedPage page, DocumentRenderingContext renderingContext) implements DocumentContent {

        @Override
        public String getTitle() {
            return page.title();
        }

        @Override
        public String getDate() {
            return page.date().orElse(null);
        }

        @Override
        public List<String> getAuthors() {
            return page.authors();
        }

        @Override
        public String getHead() {
            return page.head();
        }

        @Override
        public String getBody() {
            return page.body();
        }

        @Override
        public DocumentRenderingContext getRenderingContext() {
            return renderingContext;
        }
    }
}
