package io.github.mavenposts.plan;

import io.github.mavenposts.model.Post;
import io.github.mavenposts.model.Site;
import io.github.mavenposts.url.Address;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The posts of each year and of each month, and an index of both. */
final class ArchivePlanner implements Planner {

    @Override
    public void plan(Site site, PublicationBuilder publication) {
        Section section = Section.of(site.settings());
        Locale locale = locale(site.settings().lang());
        DateTimeFormatter title = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        List<Map<String, Object>> years = new ArrayList<>();
        byYear(site.posts()).forEach((year, months) -> {
            List<Post> ofYear = months.values().stream().flatMap(List::stream).toList();
            String yearName = String.format(Locale.ROOT, "%04d", year);
            Address yearAddress = section.folder(yearName + "/");
            publication.add(Section.page(yearAddress, "archive", yearName, Map.of("year", yearName, "posts", ofYear)));
            List<Map<String, Object>> monthsOfYear = new ArrayList<>();
            months.forEach((month, posts) -> {
                String number = String.format(Locale.ROOT, "%02d", month.getMonthValue());
                Address address = section.folder(yearName + "/" + number + "/");
                publication.add(Section.page(
                        address,
                        "archive",
                        title.format(month),
                        Map.of("year", yearName, "month", number, "posts", List.copyOf(posts))));
                monthsOfYear.add(sorted(Map.of(
                        "month",
                        number,
                        "name",
                        month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        "address",
                        address,
                        "count",
                        posts.size())));
            });
            years.add(sorted(Map.of(
                    "year",
                    yearName,
                    "address",
                    yearAddress,
                    "count",
                    ofYear.size(),
                    "months",
                    List.copyOf(monthsOfYear))));
        });
        Address archives = section.folder("archive/");
        publication.address("archives", archives);
        publication.add(Section.page(archives, "archives", "Archive", Map.of("years", List.copyOf(years))));
    }

    private static Map<String, Object> sorted(Map<String, Object> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** Newest first, as the posts are. */
    private static SortedMap<Integer, SortedMap<YearMonth, List<Post>>> byYear(List<Post> posts) {
        SortedMap<Integer, SortedMap<YearMonth, List<Post>>> years = new TreeMap<>(Comparator.reverseOrder());
        for (Post post : posts) {
            years.computeIfAbsent(post.date().getYear(), year -> new TreeMap<>(Comparator.reverseOrder()))
                    .computeIfAbsent(YearMonth.from(post.date()), month -> new ArrayList<>())
                    .add(post);
        }
        return years;
    }

    /** The locale of a language, or English if Java does not know how it calls a month. */
    private static Locale locale(String lang) {
        Locale locale = Locale.forLanguageTag(lang);
        String january = Month.JANUARY.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        String unknown = Month.JANUARY.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ROOT);
        return january.equals(unknown) ? Locale.ENGLISH : locale;
    }
}
