package io.github.mavenposts.render.drop;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.model.Label;
import io.github.mavenposts.url.Address;
import java.util.Locale;

/** A tag, category, author or series: {@code name, slug, url, size, posts, kind}; prints as its name. */
public final class LabelDrop implements Drop {

    private final Label label;
    private final PageContext page;

    LabelDrop(Label label, PageContext page) {
        this.label = label;
        this.page = page;
    }

    @Override
    public Object get(String name) {
        return switch (name) {
            case "name", "title" -> label.name();
            case "slug" -> label.slug();
            case "kind" -> label.kind().name().toLowerCase(Locale.ROOT);
            case "url" ->
                page.index().publication().addressOf(label).map(Address::url).orElse(null);
            case "size" -> label.posts().size();
            case "posts" -> page.posts(label.posts());
            default -> null;
        };
    }

    @Override
    public String text() {
        return label.name();
    }
}
