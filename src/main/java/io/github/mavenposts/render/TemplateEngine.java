package io.github.mavenposts.render;

import io.github.mavenposts.liquid.ErrorMode;
import io.github.mavenposts.liquid.Liquid;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.render.filter.JekyllFilters;
import io.github.mavenposts.render.tag.IncludeTag;

/** Liquid as Jekyll sets it up, for the layouts of a section. Stateless. */
final class TemplateEngine {

    private TemplateEngine() {}

    /**
     * An engine that knows Jekyll's filters and tags. A filter that does not exist is an error: in Jekyll it only shows as
     * a wrong page.
     *
     * @param settings zone and time of the site
     */
    static Liquid.Builder of(SiteSettings settings) {
        Liquid.Builder engine = Liquid.standard()
                .errorMode(ErrorMode.WARN)
                .strictFilters(true)
                .zone(settings.zone())
                .clock(settings::time)
                .tag("include", new IncludeTag());
        JekyllFilters.of(
                        settings.zone(), settings.time().atZone(settings.zone()).toLocalDate())
                .forEach(engine::filter);
        return engine;
    }
}
