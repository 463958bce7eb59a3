package io.github.mavenposts.plan;

import io.github.mavenposts.diagnostic.Diagnostic;
import io.github.mavenposts.diagnostic.Diagnostics;
import io.github.mavenposts.diagnostic.SourceLocation;
import io.github.mavenposts.model.Label;
import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.RedirectSettings;
import io.github.mavenposts.model.RedirectSettings.Format;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.read.FrontMatter;
import io.github.mavenposts.read.SourceDocument;
import io.github.mavenposts.read.SourceFile;
import io.github.mavenposts.url.Slug;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A site for tests, from one text with several files. A line {@code === name} starts a file; a file whose name starts with
 * a date is a post with front matter, any other a static file. Dates are in UTC. Immutable.
 *
 * @param files contents by name
 * @param settings settings of the site
 */
public record Posts(Map<String, String> files, SiteSettings settings) {

    private static final Pattern POST = Pattern.compile("(?:.*/)?(\\d{4}-\\d\\d-\\d\\d)-(.*)\\.[a-z]+");

    /** A site of the section {@code blog} at {@code https://example.org}. */
    public static Posts of(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        String name = "";
        StringBuilder content = new StringBuilder();
        for (String line : (text + "\n=== ").split("\n", -1)) {
            if (line.startsWith("=== ")) {
                if (!name.isEmpty()) {
                    files.put(name, content.toString());
                }
                name = line.substring(4);
                content.setLength(0);
            } else {
                content.append(line).append('\n');
            }
        }
        return new Posts(files, new Knobs().settings());
    }

    /** The settings that tests turn. */
    public static final class Knobs {
        public String title = "A blog";
        public String description = "";
        public String author = "";
        public String url = "https://example.org";
        public String baseurl = "";
        public String lang = "en";
        public String section = "blog";
        public String permalink = "/blog/:year/:month/:day/:title:output_ext";
        public int paginate = 10;
        public int feedLimit = 10;
        public boolean relative = true;
        public boolean keep = false;
        public Set<Format> formats = Set.of();

        SiteSettings settings() {
            return SiteSettings.builder()
                    .title(title)
                    .description(description)
                    .author(author)
                    .url(url)
                    .baseurl(baseurl)
                    .lang(lang)
                    .time(Instant.parse("2020-01-01T00:00:00Z"))
                    .section(section)
                    .permalink(permalink)
                    .paginate(paginate)
                    .feedLimit(feedLimit)
                    .redirects(new RedirectSettings(relative, keep, true, formats))
                    .build();
        }
    }

    /** The same files with other settings, all else being default. */
    public Posts with(Consumer<Knobs> turn) {
        Knobs knobs = new Knobs();
        turn.accept(knobs);
        return new Posts(files, knobs.settings());
    }

    /** What a plan came to. */
    public record Plan(Publication publication, List<Diagnostic> diagnostics) {

        /** The diagnostics as {@code SEVERITY code place: message}. */
        public List<String> complaints() {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.severity() + " " + diagnostic.code() + " " + diagnostic.location()
                            + ": " + diagnostic.message())
                    .toList();
        }

        /** The output paths. */
        public Set<String> paths() {
            return publication.artifacts().keySet();
        }

        /** The content of a page. */
        public Content.Page page(String path) {
            return (Content.Page) publication.at(path).orElseThrow().content();
        }

        /** The stubs as {@code path -> address (file)}, by path. */
        public List<String> stubs() {
            return publication.artifacts().entrySet().stream()
                    .filter(entry -> entry.getValue().content() instanceof Content.Redirect)
                    .map(entry -> {
                        Content.Redirect redirect =
                                (Content.Redirect) entry.getValue().content();
                        return entry.getKey() + " -> " + redirect.to() + " ("
                                + redirect.target().orElse("") + ")";
                    })
                    .toList();
        }

        /** A text that a planner wrote; a post's HTML is its body, its summary the description. */
        public String text(String path) {
            Content.Text text =
                    (Content.Text) publication.at(path).orElseThrow().content();
            return text.writer().write(new Content.RenderedPosts() {
                @Override
                public String html(Post post) {
                    return post.source().body();
                }

                @Override
                public String excerptHtml(Post post) {
                    return "";
                }

                @Override
                public String summary(Post post) {
                    return post.description().orElse("");
                }
            });
        }
    }

    /** Plans the site as a section; conflicts are errors. */
    public Plan plan() {
        return plan(true);
    }

    /** Plans the site as a section. */
    public Plan plan(boolean conflictsFail) {
        Diagnostics diagnostics = new Diagnostics();
        Publication publication = PublicationPlanner.section().plan(site(), conflictsFail, diagnostics);
        return new Plan(publication, diagnostics.sorted());
    }

    /** The site as if it had been read. */
    public Site site() {
        List<Post> posts = new ArrayList<>();
        List<SourceFile> staticFiles = new ArrayList<>();
        files.forEach((name, content) -> {
            SourceFile file = new SourceFile(Path.of("posts", name), name, name);
            Matcher matcher = POST.matcher(name);
            if (matcher.matches()) {
                posts.add(post(file, LocalDate.parse(matcher.group(1)), matcher.group(2), content));
            } else {
                staticFiles.add(file);
            }
        });
        posts.sort(Comparator.comparing((Post post) -> post.date().toInstant())
                .thenComparing(post -> post.source().file().relativePath())
                .reversed());
        staticFiles.sort(Comparator.comparing(SourceFile::relativePath));
        return new Site(
                settings,
                posts,
                List.of(),
                labels(Label.Kind.TAG, posts, Post::tags),
                labels(Label.Kind.CATEGORY, posts, Post::categories),
                labels(Label.Kind.AUTHOR, posts, Post::authors),
                labels(Label.Kind.SERIES, posts, post -> post.series().stream().toList()),
                staticFiles,
                Map.of());
    }

    private static Post post(SourceFile file, LocalDate day, String slug, String content) {
        SourceDocument source = document(file, content);
        Map<String, Object> values = source.frontMatter().values();
        return new Post(
                source,
                text(values, "slug").orElse(slug),
                text(values, "title").orElse(slug),
                time(values.get("date")).orElse(day.atStartOfDay(ZoneOffset.UTC)),
                text(values, "layout").orElse("post"),
                text(values, "permalink"),
                redirects(source, "redirect_from"),
                redirects(source, "redirect_to").stream().findFirst(),
                texts(values, "tags"),
                texts(values, "categories"),
                texts(values, "authors"),
                text(values, "description"),
                text(values, "excerpt"),
                "\n\n",
                text(values, "image"),
                time(values.get("last_modified_at")),
                text(values, "lang"),
                text(values, "canonical_url"),
                text(values, "series"),
                !Boolean.FALSE.equals(values.get("sitemap")),
                Boolean.TRUE.equals(values.get("comments")),
                Boolean.TRUE.equals(values.get("inprogress")),
                Boolean.TRUE.equals(values.get("pin")),
                false,
                values);
    }

    private static SourceDocument document(SourceFile file, String content) {
        if (!content.startsWith("---\n")) {
            return new SourceDocument(file, FrontMatter.EMPTY, content, 1);
        }
        int end = content.indexOf("\n---\n", 3);
        String yaml = content.substring(4, Math.max(4, end + 1));
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, SourceLocation> locations = new HashMap<>();
        Map<String, List<SourceLocation>> items = new HashMap<>();
        Yaml parser = new Yaml(new SafeConstructor(new LoaderOptions()));
        if (parser.compose(new StringReader(yaml)) instanceof MappingNode mapping) {
            values.putAll(parser.load(yaml));
            for (NodeTuple tuple : mapping.getValue()) {
                String key = ((ScalarNode) tuple.getKeyNode()).getValue();
                locations.put(key, location(file, tuple.getValueNode()));
                if (tuple.getValueNode() instanceof SequenceNode list) {
                    items.put(
                            key,
                            list.getValue().stream()
                                    .map(item -> location(file, item))
                                    .toList());
                }
            }
        }
        return new SourceDocument(file, new FrontMatter(values, locations, items), content.substring(end + 5), 0);
    }

    private static SourceLocation location(SourceFile file, Node node) {
        return file.location(
                node.getStartMark().getLine() + 2, node.getStartMark().getColumn() + 1);
    }

    private static List<Post.Redirect> redirects(SourceDocument source, String key) {
        List<String> addresses = texts(source.frontMatter().values(), key);
        List<Post.Redirect> redirects = new ArrayList<>();
        for (int index = 0; index < addresses.size(); index++) {
            redirects.add(new Post.Redirect(addresses.get(index), source.locationOf(key, index)));
        }
        return redirects;
    }

    private static Optional<String> text(Map<String, Object> values, String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    private static List<String> texts(Map<String, Object> values, String key) {
        Object value = values.get(key);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private static Optional<ZonedDateTime> time(Object value) {
        return Optional.ofNullable((Date) value).map(time -> time.toInstant().atZone(ZoneOffset.UTC));
    }

    private static List<Label> labels(Label.Kind kind, List<Post> posts, Function<Post, List<String>> names) {
        Map<String, List<Post>> byName = new TreeMap<>();
        posts.forEach(post -> names.apply(post).forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                .add(post)));
        List<Label> labels = new ArrayList<>();
        byName.forEach((name, of) -> {
            if (kind == Label.Kind.SERIES) {
                Collections.reverse(of);
            }
            labels.add(new Label(kind, name, Slug.of(name, Slug.Mode.DEFAULT), of));
        });
        return labels;
    }
}
