package io.github.mavenposts.plan;

import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.url.Address;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list of all posts, newest first after those that are pinned, in pages. The first is there even with no post. */
final class ListPlanner implements Planner {

    @Override
    public void plan(Site site, PublicationBuilder publication) {
        Section section = Section.of(site.settings());
        List<Post> posts = Stream.concat(
                        site.posts().stream().filter(Post::pinned),
                        site.posts().stream().filter(post -> !post.pinned()))
                .toList();
        int perPage = site.settings().paginate() > 0 ? site.settings().paginate() : Math.max(1, posts.size());
        int total = Math.max(1, (posts.size() + perPage - 1) / perPage);
        List<Address> addresses = IntStream.rangeClosed(1, total)
                .mapToObj(page -> section.folder(page == 1 ? "" : "page/" + page + "/"))
                .toList();
        List<Map<String, Object>> pages = IntStream.range(0, total)
                .mapToObj(index -> page(index + 1, addresses.get(index)))
                .toList();
        publication.address("list", addresses.get(0));
        for (int index = 0; index < total; index++) {
            Map<String, Object> paginator = new TreeMap<>();
            paginator.put("page", index + 1);
            paginator.put("per_page", perPage);
            paginator.put("total_posts", posts.size());
            paginator.put("total_pages", total);
            paginator.put("pages", pages);
            if (index > 0) {
                paginator.put("previous", addresses.get(index - 1));
            }
            if (index + 1 < total) {
                paginator.put("next", addresses.get(index + 1));
            }
            int from = index * perPage;
            List<Post> onPage = posts.subList(from, Math.min(posts.size(), from + perPage));
            publication.add(Section.page(
                    addresses.get(index),
                    "list",
                    site.settings().title(),
                    Map.of("posts", onPage, "paginator", Collections.unmodifiableMap(paginator))));
        }
    }

    private static Map<String, Object> page(int number, Address address) {
        return new TreeMap<>(Map.of("number", number, "address", address));
    }
}
