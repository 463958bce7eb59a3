package io.github.mavenposts.render.drop;

import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.render.post.PostTexts;
import io.github.mavenposts.url.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page that is being rendered, to which all drops of it belong, and how values of the model become values of
 * templates there.
 *
 * @param index the site
 * @param texts the rendered posts
 * @param address where the page goes
 */
public record PageContext(SiteIndex index, PostTexts texts, Address address) {

    /** A drop for a post. */
    PostDrop post(Post post) {
        return new PostDrop(post, this);
    }

    /** Drops for posts. */
    List<PostDrop> posts(List<Post> posts) {
        return posts.stream().map(this::post).toList();
    }

    /** Drops for labels. */
    List<LabelDrop> labels(List<Label> labels) {
        return labels.stream().map(label -> new LabelDrop(label, this)).toList();
    }

    /**
     * The value as templates see it: drops for posts and labels, the address as a text for {@link Address}es, collections
     * with their values likewise, null for an empty {@link Optional}, everything else as it is.
     */
    Object value(Object value) {
        if (value instanceof Post post) {
            return post(post);
        }
        if (value instanceof Label label) {
            return new LabelDrop(label, this);
        }
        if (value instanceof Address target) {
            return target.url();
        }
        if (value instanceof Optional<?> optional) {
            return value(optional.orElse(null));
        }
        if (value instanceof List<?> list) {
            List<Object> values = new ArrayList<>(list.size());
            list.forEach(item -> values.add(value(item)));
            return values;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((key, item) -> values.put(String.valueOf(key), value(item)));
            return values;
        }
        return value;
    }
}
