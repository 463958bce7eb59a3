package io.github.mavenposts.plan;

import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.url.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page for each tag, category, author and series, and an index of each kind that there is. */
final class LabelPlanner implements Planner {

    @Override
    public void plan(Site site, PublicationBuilder publication) {
        Section section = Section.of(site.settings());
        plan(site.tags(), new Kind("tags", "tags", "tag", "Tags"), section, publication);
        plan(site.categories(), new Kind("categories", "categories", "category", "Categories"), section, publication);
        plan(site.authors(), new Kind("authors", "authors", "author", "Authors"), section, publication);
        plan(site.series(), new Kind("series", "series_index", "series", "Series"), section, publication);
    }

    /**
     * How the pages of one kind are called.
     *
     * @param folder folder in the section, and well-known name of the index
     * @param index layout of the index
     * @param page layout of a label's page
     * @param title title of the index for layouts that have no words of their own
     */
    private record Kind(String folder, String index, String page, String title) {}

    private static void plan(List<Label> labels, Kind kind, Section section, PublicationBuilder publication) {
        if (labels.isEmpty()) {
            return;
        }
        Address index = section.folder(kind.folder() + "/");
        publication.address(kind.folder(), index);
        publication.add(Section.page(index, kind.index(), kind.title(), Map.of("labels", labels)));
        for (Label label : labels) {
            Address address = folder(section, kind.folder(), label);
            publication.address(label, address);
            Map<String, Object> data = new HashMap<>(Map.of("label", label, "posts", label.posts()));
            if (label.kind() == Label.Kind.TAG) {
                data.put("feed", feed(section, label, "feed.xml"));
            }
            publication.add(Section.page(address, kind.page(), label.name(), data));
        }
    }

    private static Address folder(Section section, String kind, Label label) {
        return section.folder(kind + "/" + label.slug() + "/");
    }

    private static Address feed(Section section, Label tag, String name) {
        return section.file("tags/" + tag.slug() + "/" + name);
    }
}
