package io.github.mavenposts.plan;

import io.github.mavenposts.model.Site;

/** The files of the source folder that are published as they are. */
final class StaticFilePlanner implements Planner {

    @Override
    public void plan(Site site, PublicationBuilder publication) {
        Section section = Section.of(site.settings());
        site.staticFiles()
                .forEach(file -> publication.add(new Artifact(
                        section.file(file.relativePath()), file.location(), new Content.StaticFile(file.path()))));
    }
}
