package io.github.mavenposts.render.theme;

import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.liquid.ErrorKind;
import io.github.mavenposts.liquid.Liquid;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.Template;
import io.github.mavenposts.read.FrontMatterBlock;
import io.github.mavenposts.yaml.YamlException;
import io.github.mavenposts.yaml.YamlLimits;
import io.github.mavenposts.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Layouts and includes by name: the project's own first, then those of the themes in their order. Each is read and
 * compiled once, when it is first used. Used by many threads at once.
 */
public final class Theme {

    private static final String LAYOUTS = "_layouts/";
    private static final String INCLUDES = "_includes/";
    private static final String LABELS = "_data/labels.yml";
    private static final String HTML = ".html";

    private final ThemeFiles project;
    private final List<ThemeFiles> themes;
    private final Liquid liquid;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<Layout>> layouts = new ConcurrentHashMap<>();
    private final Map<String, Template> includes = new ConcurrentHashMap<>();

    /**
     * A theme.
     *
     * @param project the project's own layouts and includes, which win
     * @param themes what else there is, each winning over those after it
     * @param engine compiles them; its includes are those of the theme
     * @param diagnostics told of what cannot be compiled
     */
    public Theme(ThemeFiles project, List<ThemeFiles> themes, Liquid.Builder engine, Diagnostics diagnostics) {
        this.project = project;
        this.themes = List.copyOf(themes);
        this.liquid = engine.templates((name, liquid) -> include(name)).build();
        this.diagnostics = diagnostics;
    }

    /**
     * A layout.
     *
     * @param name its name: the file name below {@code _layouts}, without {@code .html}
     * @return the layout; empty if there is none, or if it cannot be compiled, which the diagnostics have then
     */
    public Optional<Layout> layout(String name) {
        return layouts.computeIfAbsent(name, this::readLayout);
    }

    /** True if there is a layout of that name, right or wrong. */
    public boolean hasLayout(String name) {
        return find(LAYOUTS + name + HTML).isPresent();
    }

    /** True if there is an include of that name, right or wrong. */
    public boolean hasInclude(String name) {
        return find(INCLUDES + name).isPresent();
    }

    /** True if the project has an include of that name itself. */
    public boolean replacesInclude(String name) {
        return read(project, INCLUDES + name).isPresent();
    }

    /**
     * An include.
     *
     * @param name its path below {@code _includes}, with extension
     * @throws LiquidException if there is none or it cannot be compiled
     */
    public Template include(String name) {
        Template known = includes.get(name);
        return known != null ? known : includes.computeIfAbsent(name, this::readInclude);
    }

    /**
     * The words of the templates.
     *
     * @param own the project's data file of that name; empty if it has none
     */
    public Words words(Map<String, Object> own) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (int index = themes.size() - 1; index >= 0; index--) {
            read(themes.get(index), LABELS).flatMap(this::labels).ifPresent(files::add);
        }
        files.add(own);
        return new Words(files);
    }

    private Optional<Layout> readLayout(String name) {
        boolean own = read(project, LAYOUTS + name + HTML).isPresent();
        return find(LAYOUTS + name + HTML).flatMap(file -> compile(file, own));
    }

    private Optional<Layout> compile(ThemeFile file, boolean own) {
        String text = file.text();
        Optional<FrontMatterBlock> block = FrontMatterBlock.of(text);
        try {
            Map<String, Object> data = Map.of();
            if (block.isPresent()) {
                data = yaml(block.get().yaml(), file, FrontMatterBlock.YAML_LINE);
            }
            Template template = Template.parse(
                    block.map(FrontMatterBlock::body).orElse(text),
                    file.displayPath(),
                    block.map(FrontMatterBlock::bodyLine).orElse(1),
                    liquid);
            TemplateErrors.warn(template, diagnostics);
            return Optional.of(new Layout(file.displayPath(), data, template, own));
        } catch (YamlException wrong) {
            diagnostics.error("layout-front-matter", wrong.location(), wrong.getMessage(), wrong.hint());
        } catch (LiquidException wrong) {
            TemplateErrors.report(wrong.error(), diagnostics);
        }
        return Optional.empty();
    }

    private Template readInclude(String name) {
        ThemeFile file = find(INCLUDES + name)
                .orElseThrow(() -> new LiquidException(
                        ErrorKind.FILE_SYSTEM,
                        "there is no include \"" + name + "\"",
                        "put it into the folder _includes beside the posts"));
        Template template = Template.parse(file.text(), file.displayPath(), 1, liquid);
        TemplateErrors.warn(template, diagnostics);
        return template;
    }

    private Optional<ThemeFile> find(String path) {
        Optional<ThemeFile> found = read(project, path);
        for (int index = 0; found.isEmpty() && index < themes.size(); index++) {
            found = read(themes.get(index), path);
        }
        return found;
    }

    private static Optional<ThemeFile> read(ThemeFiles tree, String path) {
        try {
            return tree.find(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Map<String, Object>> labels(ThemeFile file) {
        try {
            return Optional.of(yaml(file.text(), file, 1));
        } catch (YamlException wrong) {
            diagnostics.error("theme-labels", wrong.location(), wrong.getMessage(), wrong.hint());
            return Optional.empty();
        }
    }

    private static Map<String, Object> yaml(String text, ThemeFile file, int firstLine) throws YamlException {
        YamlReader reader = new YamlReader(YamlLimits.FRONT_MATTER);
        return reader.read(text, file.displayPath(), firstLine).map().orElse(Map.of());
    }
}
