package io.github.mavenposts.render.drop;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.plan.Content;
import java.util.Map;

/**
 * The page itself, {@code page} in templates: what the plan gives it, then its post, then {@code title}, {@code url},
 * {@code path} and {@code layout}.
 */
public final class PageDrop implements Drop {

    /** In a post these are the texts of the front matter, as in Jekyll; the labels have names of their own. */
    private static final String LABELS = " tags categories authors series ";

    private final Content.Page content;
    private final PageContext page;

    /**
     * The page of an artifact.
     *
     * @param content what the plan says of it
     * @param page where it goes
     */
    public PageDrop(Content.Page content, PageContext page) {
        this.content = content;
        this.page = page;
    }

    @Override
    public Object get(String name) {
        Map<String, Object> data = content.data();
        boolean fromPost = content.post().isPresent() && LABELS.contains(" " + name + " ");
        if (!fromPost && data.get(name) != null) {
            return page.value(data.get(name));
        }
        if (name.equals("layout")) {
            return content.layout();
        }
        if (content.post().isPresent()) {
            return page.post(content.post().get()).get(name);
        }
        return switch (name) {
            case "title" -> content.title();
            case "url" -> page.address().url();
            case "path" -> page.address().path();
            default -> null;
        };
    }
}
