package io.github.mavenposts.render.drop;

import io.github.mavenposts.plan.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code paginator} in templates, with the names that jekyll-paginate gives its values. Stateless. */
public final class PaginatorValues {

    private PaginatorValues() {}

    /**
     * The paginator of a page.
     *
     * @param content what the plan says of the page
     * @param page where the page goes
     * @return the values; empty if the page is not part of a list of pages
     */
    public static Optional<Map<String, Object>> of(Content.Page content, PageContext page) {
        if (!(content.data().get("paginator") instanceof Map<?, ?> planned)) {
            return Optional.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        planned.forEach((name, value) -> values.put(String.valueOf(name), page.value(value)));
        int number = planned.get("page") instanceof Number current ? current.intValue() : 1;
        values.put("posts", page.value(content.data().get("posts")));
        values.put("previous_page_path", values.get("previous"));
        values.put("previous_page", values.get("previous") == null ? null : number - 1);
        values.put("next_page_path", values.get("next"));
        values.put("next_page", values.get("next") == null ? null : number + 1);
        return Optional.of(values);
    }
}
