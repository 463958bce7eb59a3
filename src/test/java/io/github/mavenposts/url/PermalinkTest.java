package io.github.mavenposts.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinkTest {

    private static final ZonedDateTime DATE = ZonedDateTime.of(2018, 6, 7, 9, 8, 7, 0, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "none,     /a%20b/c%23/name.html,                  a b/c#/name.html",
        "date,     /a%20b/c%23/2018/06/07/name.html,       a b/c#/2018/06/07/name.html",
        "ordinal,  /a%20b/c%23/2018/158/name.html,         a b/c#/2018/158/name.html",
        "pretty,   /a%20b/c%23/2018/06/07/name/,           a b/c#/2018/06/07/name/index.html",
        "weekdate, /a%20b/c%23/2018/W23/Thu/name.html,     a b/c#/2018/W23/Thu/name.html",
        "Pretty,   /Pretty,                                Pretty.html",
    })
    void aSiteMayNameAStyle(String style, String url, String path) {
        assertThat(Permalink.ofSite(style).address(document("name", "A B", "C#", "a b")))
                .isEqualTo(new Address(url, path));
    }

    @ParameterizedTest
    @CsvSource({
        "/blog/:year/:month/:day/:title:output_ext, /blog/2018/06/07/name.html, blog/2018/06/07/name.html",
        "/posts/:title.htm,                         /posts/name.htm,            posts/name.htm.html",
        "/:year/:title,                             /2018/name,                 2018/name.html",
        "/:year/:title/,                            /2018/name/,                2018/name/index.html",
        "/:title.html,                              /name.html,                 name.html",
    })
    void aSiteMayGiveAPattern(String pattern, String url, String path) {
        assertThat(Permalink.ofSite(pattern).address(document("name"))).isEqualTo(new Address(url, path));
    }

    @ParameterizedTest
    @CsvSource({
        "/x.htm,             /x.htm,           x.htm",
        "/v1.2,              /v1.2,            v1.2",
        "/about,             /about,           about.html",
        "about,              /about,           about.html",
        "pretty,             /pretty,          pretty.html",
        "/x/,                /x/,              x/index.html",
        "/:year/x/,          /2018/x/,         2018/x/index.html",
        "/:title.htm,        /name.htm,        name.htm",
        "/:title:output_ext, /name.html,       name.html",
        "/a b/ü,             /a%20b/%C3%BC,    a b/ü.html",
        "/%C3%BC,            /%C3%BC,          ü.html",
        "'',                 /,                index.html",
        "/,                  /,                index.html",
        "/a?b#c,             /a%3Fb%23c,       a?b#c.html",
        "/a.html.html,       /a.html.html,     a.html.html",
        "/ahtml,             /ahtml,           ahtml.html",
        "/a.,                /a.,              a.",
        "/.x,                /.x,              .x.html",
        "/x.:year,           /x.2018,          x.2018.:year",
        "/x./y,              /xy,              xy.html",
        "/:title./y,         /namey,           namey.html",
        "/old/../up,         /old/up,          old/up.html",
        "/:Title/:1/x:,      /:Title/:1/x:,    :Title/:1/x:.html",
        "/:output_ext/a,     /.html/a,         .html/a.html",
    })
    void frontMatterGivesAnAddressOrAPattern(String permalink, String url, String path) {
        assertThat(Permalink.ofFrontMatter(permalink).address(document("name"))).isEqualTo(new Address(url, path));
    }

    @ParameterizedTest
    @CsvSource({
        "collection,           posts",
        "path,                 sub/2018-06-07-My%20Name",
        "name,                 2018-06-07-my-name",
        "title,                My-Name",
        "slug,                 my-name",
        "categories,           big%20news/c%23/a/b",
        "slugified_categories, big-news/c/a-b",
        "year,                 2017",
        "month,                01",
        "day,                  01",
        "hour,                 19",
        "minute,               08",
        "second,               07",
        "i_day,                1",
        "i_month,              1",
        "short_month,          Jan",
        "long_month,           January",
        "short_year,           17",
        "w_year,               2016",
        "week,                 52",
        "w_day,                7",
        "short_day,            Sun",
        "long_day,             Sunday",
        "y_day,                001",
        "output_ext,           .html",
    })
    void placeholders(String name, String value) {
        Permalink.Document document = new Permalink.Document(
                "posts",
                "sub/2018-06-07-My Name",
                "My Name",
                List.of("Big News", "C#", "a/b", "BIG news"),
                ZonedDateTime.of(2017, 1, 1, 19, 8, 7, 0, ZoneOffset.UTC),
                ".html");
        assertThat(Permalink.ofSite("/x/:" + name + "/").address(document).url())
                .isEqualTo("/x/" + value + "/");
    }

    @Test
    void aPathStartsWithASlash() {
        assertThat(Permalink.ofSite("/x:path").address(document("name")).url()).isEqualTo("/x/2018-06-07-name");
    }

    @Test
    void septemberIsShortenedAsRubyDoes() {
        Permalink.Document document = new Permalink.Document(
                "posts", "x", "x", List.of(), ZonedDateTime.of(2018, 9, 1, 0, 0, 0, 0, ZoneOffset.UTC), ".html");
        assertThat(Permalink.ofSite("/:short_month/").address(document).url()).isEqualTo("/Sep/");
    }

    @ParameterizedTest
    @CsvSource({
        "name,        .html, /2018/name.html",
        "wait...what, .html, /2018/wait/.what.html",
        "-lead,       .html, /2018/lead.html",
        "A--B,        .html, /2018/A-B.html",
        "x,           .txt,  /2018/x.txt",
        "index,       .html, /2018/index.html",
        "ünï,         .html, /2018/%C3%BCn%C3%AF.html",
        "sp ace,      .html, /2018/sp-ace.html",
        "h#x,         .html, /2018/h-x.html",
        "q?x,         .html, /2018/q-x.html",
        "colon:x,     .html, /2018/colon-x.html",
        "star*x,      .html, /2018/star-x.html",
        "per%20cent,  .html, /2018/per-20cent.html",
        "'a,b',       .html, '/2018/a,b.html'",
        "x=1,         .html, /2018/x=1.html",
        "at@home,     .html, /2018/at@home.html",
        "bang!,       .html, /2018/bang!.html",
        "paren(1),    .html, /2018/paren(1).html",
        "quote's,     .html, /2018/quote's.html",
        "plus+plus,   .html, /2018/plus+plus.html",
        "tilde~,      .html, /2018/tilde~.html",
        "a_b,         .html, /2018/a_b.html",
        "a.b.c,       .html, /2018/a.b.c.html",
        "v1.,         .html, /2018/v1/html",
    })
    void theSlugOfAFileNameInAnAddress(String slug, String extension, String url) {
        Permalink.Document document =
                new Permalink.Document("posts", "2018-06-07-" + slug, slug, List.of(), DATE, extension);
        assertThat(Permalink.ofSite("/:year/:title:output_ext")
                        .address(document)
                        .url())
                .isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "/:title_:year, /name_2018",
        "/:title_/x,    /name_/x",
        "/:month_:day_, /06_07_",
    })
    void anUnderscoreAfterAPlaceholderMayBeALiteralOne(String pattern, String url) {
        Permalink permalink = Permalink.ofFrontMatter(pattern);
        assertThat(permalink.unknown()).isEmpty();
        assertThat(permalink.address(document("name")).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({
        "/:titlex,        titlex,      title",
        "/:title_x,       title_x,     title",
        "/:title__,       title__,     title",
        "/:y/:mounth/,    y,           day",
        "/:short__year,   short__year, short_year",
        "/:basename,      basename,    name",
        "/:outputext,     outputext,   output_ext",
    })
    void namesAPlaceholderThatDoesNotExistAndTheNearest(String pattern, String name, String nearest) {
        assertThat(Permalink.ofSite(pattern).unknown()).first().isEqualTo(new Permalink.Unknown(name, nearest));
    }

    @Test
    void aPatternWithUnknownPlaceholdersStillGivesAnAddress() {
        assertThat(Permalink.ofSite("/:titlex/:year/").address(document("name")).url())
                .isEqualTo("/titlex/2018/");
    }

    private static Permalink.Document document(String slug, String... categories) {
        return new Permalink.Document("posts", "2018-06-07-" + slug, slug, List.of(categories), DATE, ".html");
    }
}
