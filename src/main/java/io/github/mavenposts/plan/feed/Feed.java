package io.github.mavenposts.plan.feed;

import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.url.AbsoluteUrl;
import io.github.mavenposts.url.Address;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a feed tells, whatever it is written in.
 *
 * @param settings what holds for the whole site
 * @param title title of the feed
 * @param home the page that lists the posts
 * @param entries newest first
 */
record Feed(SiteSettings settings, String title, Address home, List<Entry> entries) {

    /** RFC 3339, to the second. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    /**
     * A post in a feed.
     *
     * @param post the post
     * @param address where it is published
     */
    record Entry(Post post, Address address) {}

    /** An address as others can follow it; from the root of the host if that is not known. */
    String absolute(Address address) {
        return AbsoluteUrl.of(settings.url(), settings.baseurl(), address.url());
    }

    /** The absolute address of an image, if the post has one. */
    Optional<String> image(Post post) {
        return post.image()
                .filter(image -> !image.isBlank())
                .map(image -> AbsoluteUrl.of(settings.url(), settings.baseurl(), image));
    }

    /**
     * A name that no other page has anywhere, which both formats ask for: the absolute address, or a UUID made from the
     * title of the site and the address if the host is not known.
     */
    String id(Address address) {
        if (settings.host().isPresent()) {
            return absolute(address);
        }
        String name = settings.title() + "\n" + absolute(address);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** When the newest of the posts changed; the time of the run if there is none. */
    ZonedDateTime updated() {
        return entries.stream()
                .map(entry -> entry.post().updated())
                .max(Comparator.comparing(ZonedDateTime::toInstant))
                .orElseGet(() -> settings.time().atZone(settings.zone()));
    }

    /** The authors of a post, or the author of the site. */
    List<String> authors(Post post) {
        return post.authors().isEmpty() ? authors() : post.authors();
    }

    /** The author of the site, if it names one. */
    List<String> authors() {
        return settings.author().isEmpty() ? List.of() : List.of(settings.author());
    }

    static String timestamp(ZonedDateTime time) {
        return TIMESTAMP.format(time);
    }
}
