package io.github.mavenposts.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.plan.Content;
import io.github.mavenposts.plan.Posts;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectStubTest {

    private static final Posts SITE = Posts.of("");
    private static final RedirectStub RELATIVE = new RedirectStub(SITE.settings());
    private static final RedirectStub ABSOLUTE = new RedirectStub(SITE.with(knobs -> {
                knobs.relative = false;
                knobs.baseurl = "/b";
            })
            .settings());
    private static final RedirectStub KEEPING =
            new RedirectStub(SITE.with(knobs -> knobs.keep = true).settings());

    @Test
    void isTheStubOfJekyllWithARelativeTarget() {
        assertThat(RELATIVE.html("old/job/index.html", new Content.Redirect("/job", Optional.of("job.html"))))
                .isEqualTo(
                        """
                        <!DOCTYPE html>
                        <html lang="en-US">
                          <meta charset="utf-8">
                          <title>Redirecting&hellip;</title>
                          <link rel="canonical" href="../../job.html">
                          <script>location="../../job.html"</script>
                          <meta http-equiv="refresh" content="0; url=../../job.html">
                          <meta name="robots" content="noindex">
                          <h1>Redirecting&hellip;</h1>
                          <a href="../../job.html">Click here if you are not redirected.</a>
                        </html>
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "/job,                    job.html, ../job.html",
        "/job#top,                job.html, ../job.html#top",
        "/job?a=1&b=2#x y,        job.html, ../job.html?a=1&b=2#x%20y",
        "/about.html,             '',       ../about.html",
        "/docs/,                  '',       ../docs/",
        "/,                       '',       ../",
        "/%C3%BC,                 '',       ../%C3%BC",
        "https://x.org/a?b=c&d=e, '',       https://x.org/a?b=c&d=e",
        "//x.org/a,               '',       //x.org/a",
        "mailto:a@b.c,            '',       mailto:a@b.c",
    })
    void aRelativeTarget(String to, String file, String written) {
        Optional<String> target = Optional.of(file).filter(path -> !path.isEmpty());
        Document stub = Jsoup.parse(RELATIVE.html("old/a.html", new Content.Redirect(to, target)));
        assertThat(stub.select("a").attr("href")).isEqualTo(written);
        assertThat(stub.select("link").attr("href")).isEqualTo(written);
        assertThat(stub.select("meta[http-equiv]").attr("content")).isEqualTo("0; url=" + written);
        assertThat(stub.select("script").html()).isEqualTo("location=\"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/job,         https://example.org/b/job",
        "/,            https://example.org/b/",
        "/ü?q=ü#f,     https://example.org/b/%C3%BC?q=%C3%BC#f",
        "http://x.y/é, http://x.y/é",
    })
    void anAbsoluteTarget(String to, String written) {
        String stub = ABSOLUTE.html("old/a.html", new Content.Redirect(to, Optional.of("job.html")));
        assertThat(stub).contains("href=\"" + written + "\"", "location=\"" + written + "\"", "url=" + written + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.org/\"><script>alert(1)</script>",
                "https://x.org/?a=1&b=\"2\"",
                "https://x.org/?a=1&copy;=2&lt=3&#60;&amp;&",
                "https://x.org/?&copy",
                "https://x.org/'/</script><!--",
                "https://x.org/\\\";alert(1)//\u2028\n",
                "mailto:\"><b>@x.org",
            })
    void aHostileTargetStaysAnAddress(String to) {
        Content.Redirect redirect = new Content.Redirect(to, Optional.empty());
        Document stub = Jsoup.parse(RELATIVE.html("old/a.html", redirect));
        assertThat(stub.select("a").attr("href")).isEqualTo(to);
        assertThat(stub.select("link").attr("href")).isEqualTo(to);
        assertThat(stub.select("meta[http-equiv]").attr("content")).isEqualTo("0; url=" + to);
        assertThat(stub.select("a, b, script, h1, link, meta")).hasSize(7);
        assertThat(unquoted(stub.select("script").html())).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q\"uo te<b>.html", "'.html", "a&copy.html", "%41 ü.html", "a:b.html", "\\.html"})
    void aFileWithAHostileNameIsFound(String file) {
        String stub = RELATIVE.html("a.html", new Content.Redirect("/x", Optional.of(file)));
        String href = Jsoup.parse(stub).select("a").attr("href");
        assertThat(URI.create("https://x.org/").resolve(href).getPath()).isEqualTo("/" + file);
        assertThat(href).doesNotStartWith("'");
    }

    @Test
    void queryAndFragmentAreHandedOnByAScript() {
        String stub = KEEPING.html("old.html", new Content.Redirect("/job", Optional.of("job.html")));
        assertThat(stub)
                .contains("<script>location=\"job.html\"+location.search+location.hash</script>")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"0; url=job.html\"></noscript>");
    }

    @Test
    void aTargetWithQueryAndFragmentKeepsThem() {
        assertThat(KEEPING.html("old.html", new Content.Redirect("/job?a=1#b", Optional.of("job.html"))))
                .contains(
                        "location=\"job.html?a=1\"+location.search.replace(\"?\",\"&\")+(location.hash||\"#b\")</script>");
    }

    @Test
    void nothingIsHandedOnToAnythingButAPage() {
        assertThat(KEEPING.html("old.html", new Content.Redirect("mailto:a@b.c", Optional.empty())))
                .contains("<script>location=\"mailto:a@b.c\"</script>");
    }

    /** What a script makes of {@code location="…"}. */
    private static String unquoted(String script) {
        String string = script.substring("location=\"".length(), script.length() - 1);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < string.length(); at++) {
            char c = string.charAt(at);
            if (c != '\\') {
                text.append(c);
            } else if (string.charAt(at + 1) == 'u') {
                text.append((char) Integer.parseInt(string.substring(at + 2, at + 6), 16));
                at += 5;
            } else {
                text.append(string.charAt(++at));
            }
        }
        return text.toString();
    }
}
