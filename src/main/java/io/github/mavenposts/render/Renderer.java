package io.github.mavenposts.render;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.RenderRequest;
import io.github.mavenposts.liquid.RenderResult;
import io.github.mavenposts.liquid.Template;
import io.github.mavenposts.markdown.MarkdownEngine;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.plan.Artifact;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Publication;
import io.github.mavenposts.render.drop.PageContext;
import io.github.mavenposts.render.drop.PageDrop;
import io.github.mavenposts.render.drop.PaginatorValues;
import io.github.mavenposts.render.drop.SiteDrop;
import io.github.mavenposts.render.drop.SiteIndex;
import io.github.mavenposts.render.filter.PageAddresses;
import io.github.mavenposts.render.link.LinkResolver;
import io.github.mavenposts.render.link.LinkWriter;
import io.github.mavenposts.render.post.PostTexts;
import io.github.mavenposts.render.theme.Layout;
import io.github.mavenposts.render.theme.TemplateErrors;
import io.github.mavenposts.render.theme.Theme;
import io.github.mavenposts.render.theme.ThemeFiles;
import io.github.mavenposts.render.theme.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes the bytes of artifacts. Each can be rendered on its own, at any time, by any thread, always to the same bytes.
 *
 * <p>A page goes through its layout and then through the layouts that this one names. The last layout of the built-in
 * ones is {@code default}; where a skin is given, the skin takes its place, unless the project has a layout
 * {@code default} of its own.
 */
public final class Renderer {

    private static final String DEFAULT = "default";
    private static final String NO_LAYOUT = "none";

    private final SiteIndex index;
    private final PostTexts texts;
    private final Theme theme;
    private final Words words;
    private final Optional<Skin> skin;
    private final RedirectStub stub;
    private final Diagnostics diagnostics;
    private final Map<String, Object> comments;

    /**
     * A renderer for one publication.
     *
     * @param index the site and its addresses
     * @param texts the texts of its posts
     * @param theme the layouts
     * @param words the words in them
     * @param skin the frame of the pages; empty for the theme's own
     * @param diagnostics told what is wrong with the layouts and with the comments that are configured
     */
    public Renderer(
            SiteIndex index, PostTexts texts, Theme theme, Words words, Optional<Skin> skin, Diagnostics diagnostics) {
        this.index = index;
        this.texts = texts;
        this.theme = theme;
        this.skin = skin;
        this.stub = new RedirectStub(index.site().settings());
        this.diagnostics = diagnostics;
        this.words = words;
        this.comments = Comments.of(index.site().settings().comments(), theme, diagnostics);
    }

    /**
     * A renderer for a section of a project's site.
     *
     * @param site what is published
     * @param publication where
     * @param markdown makes the engine that renders the posts, given options by name, such as the words that it needs
     * @param links finds what links lead to
     * @param project the project's own layouts, includes and data
     * @param themes themes, each winning over those after it
     * @param skin the frame of the pages; empty for the themes' own
     * @param diagnostics told what is wrong with posts and layouts
     */
    public static Renderer ofSection(
            Site site,
            Publication publication,
            Function<Map<String, String>, MarkdownEngine> markdown,
            LinkResolver links,
            ThemeFiles project,
            List<ThemeFiles> themes,
            Optional<Skin> skin,
            Diagnostics diagnostics) {
        Theme theme = new Theme(project, themes, TemplateEngine.of(site.settings()), diagnostics);
        Words words = theme.words(labels(site.data()));
        Map<String, String> options =
                new HashMap<>(words.ofMarkdown(site.settings().lang()));
        options.put("title_level", "1"); // a page starts with its title, and the post's own headings come below it
        MarkdownEngine engine = markdown.apply(options);
        LinkWriter writer = new LinkWriter(links, publication, site.settings());
        return new Renderer(
                new SiteIndex(site, publication),
                new PostTexts(site.posts(), publication, engine, writer, diagnostics),
                theme,
                words,
                skin,
                diagnostics);
    }

    /** The texts of the posts. */
    public PostTexts texts() {
        return texts;
    }

    /**
     * The bytes of an artifact. What is wrong with a layout is told to the diagnostics; the bytes are not fit to be
     * published then.
     *
     * @throws IOException if a file cannot be read
     */
    public byte[] render(Artifact artifact) throws IOException {
        Content content = artifact.content();
        if (content instanceof Content.Page page) {
            return utf8(page(artifact, page));
        }
        if (content instanceof Content.Text text) {
            return utf8(text.writer().write(texts));
        }
        if (content instanceof Content.Redirect redirect) {
            return utf8(stub.html(artifact.address().path(), redirect));
        }
        if (content instanceof Content.StaticFile file) {
            return Files.readAllBytes(file.file());
        }
        return ((Content.Bytes) content).bytes();
    }

    @SuppressWarnings("unchecked") // the maps of data files have text keys
    private static Map<String, Object> labels(Map<String, Object> data) {
        return data.get("labels") instanceof Map<?, ?> labels ? (Map<String, Object>) labels : Map.of();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String page(Artifact artifact, Content.Page page) {
        Map<String, Object> variables = variables(artifact, page);
        String content = page.post()
                .map(post -> texts.html(post, artifact.address().path()))
                .orElse("");
        Optional<String> name = Optional.of(page.layout()).filter(layout -> !layout.equals(NO_LAYOUT));
        Set<String> chain = new HashSet<>();
        SourceLocation named =
                page.post().map(post -> post.source().locationOf("layout")).orElse(artifact.source());
        while (name.isPresent()) {
            Optional<Layout> layout = theme.layout(name.get());
            if (skin.isPresent()
                    && name.get().equals(DEFAULT)
                    && !layout.map(Layout::project).orElse(false)) {
                return framed(artifact, page, content, variables);
            }
            if (layout.isEmpty() || !chain.add(name.get())) {
                complain(name.get(), named, chain.contains(name.get()));
                return content;
            }
            variables.put("layout", layout.get().data());
            variables.put("content", content);
            content = render(layout.get().template(), artifact, variables);
            named = SourceLocation.of(layout.get().displayPath());
            name = layout.get().parent();
        }
        return content;
    }

    private void complain(String layout, SourceLocation named, boolean circle) {
        if (circle) {
            diagnostics.error("layout-circle", named, "the layout \"" + layout + "\" is inside itself", "");
        } else if (!theme.hasLayout(layout)) {
            diagnostics.error(
                    "layout-missing",
                    named,
                    "there is no layout \"" + layout + "\"",
                    "use post, or add _layouts/" + layout + ".html beside the posts");
        }
    }

    private Map<String, Object> variables(Artifact artifact, Content.Page page) {
        SiteSettings settings = index.site().settings();
        PageContext context = new PageContext(index, texts, artifact.address());
        String language = page.post().flatMap(Post::lang).orElse(settings.lang());
        Map<String, Object> variables = new HashMap<>();
        variables.put("page", new PageDrop(page, context));
        variables.put("site", new SiteDrop(context, skin.isPresent(), comments));
        variables.put("words", words.of(language));
        variables.put("content", "");
        PaginatorValues.of(page, context).ifPresent(paginator -> variables.put("paginator", paginator));
        return variables;
    }

    private String render(Template template, Artifact artifact, Map<String, Object> variables) {
        PageAddresses addresses = new SectionAddresses(
                index.publication(), index.site().settings(), artifact.address().path());
        try {
            RenderResult result = template.render(RenderRequest.of(variables).with(PageAddresses.REGISTER, addresses));
            result.report().errors().forEach(error -> TemplateErrors.report(error, diagnostics));
            return result.output();
        } catch (LiquidException wrong) {
            TemplateErrors.report(wrong.error(), diagnostics);
            return "";
        }
    }

    private String framed(Artifact artifact, Content.Page page, String body, Map<String, Object> variables) {
        List<String> authors = page.post().map(Post::authors).orElse(List.of());
        String author = index.site().settings().author();
        return skin.orElseThrow()
                .wrap(new Skin.FramedPage(
                        artifact.address().path(),
                        include("posts/title.html", artifact, variables).strip(),
                        authors.isEmpty() && page.post().isPresent() && !author.isEmpty() ? List.of(author) : authors,
                        page.post().map(post -> post.date().format(DateTimeFormatter.ISO_LOCAL_DATE)),
                        include("posts/head.html", artifact, variables),
                        body));
    }

    private String include(String name, Artifact artifact, Map<String, Object> variables) {
        try {
            return render(theme.include(name), artifact, variables);
        } catch (LiquidException wrong) {
            TemplateErrors.report(wrong.error(), diagnostics);
            return "";
        }
    }
}
