package io.github.mavenposts.plan.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mavenposts.model.RedirectSettings.Format;
import io.github.mavenposts.plan.Posts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFormatTest {

    private static final Posts SITE = Posts.of(
                    """
            === 2018-06-07-job.md
            ---
            permalink: /job
            redirect_from: [/old/a, /old/b/, /c.html, "/x?y=1&z", /job/]
            ---
            === 2018-06-08-away.md
            ---
            permalink: /away
            redirect_to: https://x.org:8080/a:b?c=*&d=$1#e
            ---
            === 2018-06-09-about.md
            ---
            permalink: /about
            redirect_from: /About
            ---
            === 2018-06-10-mail.md
            ---
            permalink: /mail
            redirect_to: mailto:a@b.c
            ---
            """)
            .with(knobs -> {
                knobs.baseurl = "/b";
                knobs.formats = EnumSet.allOf(Format.class);
            });

    @Test
    void netlify() {
        assertThat(SITE.plan().text("_redirects"))
                .isEqualTo(
                        """
                        /b/old/a /b/job 301
                        /b/old/b/ /b/job 301
                        /b/c.html /b/job 301
                        /b/away https://x.org:8080/a%3Ab?c=%2A&d=$1#e 301
                        /b/About /b/about 301
                        /b/mail mailto:a@b.c 301
                        /b/x y=1 z= /b/job 301
                        """);
    }

    @Test
    void apache() {
        assertThat(SITE.plan().text(".htaccess"))
                .isEqualTo(
                        """
                        <IfModule mod_rewrite.c>
                        RewriteEngine On
                        RewriteCond "%{REQUEST_URI}" "^/b/old/a$"
                        RewriteRule "^" "/b/job" [R=301,L,NE]
                        RewriteCond "%{REQUEST_URI}" "^/b/old/b/$"
                        RewriteRule "^" "/b/job" [R=301,L,NE]
                        RewriteCond "%{REQUEST_URI}" "^/b/c\\x2ehtml$"
                        RewriteRule "^" "/b/job" [R=301,L,NE]
                        RewriteCond "%{REQUEST_URI}" "^/b/x$"
                        RewriteCond "%{QUERY_STRING}" "(^|&)y=1(&|$)"
                        RewriteCond "%{QUERY_STRING}" "(^|&)z(&|$)"
                        RewriteRule "^" "/b/job" [R=301,L,NE,QSD]
                        RewriteCond "%{REQUEST_URI}" "^/b/away$"
                        RewriteRule "^" "https://x.org:8080/a:b?c=*&d=\\$1#e" [R=301,L,NE]
                        RewriteCond "%{REQUEST_URI}" "^/b/About$"
                        RewriteRule "^" "/b/about" [R=301,L,NE]
                        RewriteCond "%{REQUEST_URI}" "^/b/mail$"
                        RewriteRule "^" "mailto:a@b.c" [R=301,L,NE]
                        </IfModule>
                        """);
    }

    @Test
    void nginxWritesAPathWithANamesakeAsAnExpression() {
        assertThat(SITE.plan().text("redirects.map"))
                .isEqualTo(
                        """
                        # http { map_hash_bucket_size 64; map $uri $new_address { include redirects.map; } }
                        # server { if ($new_address) { return 301 $new_address; } }
                        "/b/old/a" "/b/job";
                        "/b/old/b/" "/b/job";
                        "/b/c.html" "/b/job";
                        "/b/away" "https://x.org:8080/a:b?c=*&d=%241#e";
                        "~^/b/About$" "/b/about";
                        "/b/mail" "mailto:a@b.c";
                        """);
    }

    @Test
    void s3TakesTheLongestPathFirstAndHidesNoPage() {
        String redirect = "\",\"HttpErrorCodeReturnedEquals\":\"404\"},\"Redirect\":{";
        String job = redirect + "\"ReplaceKeyWith\":\"b/job\",\"HttpRedirectCode\":\"301\"}}";
        assertThat(SITE.plan().text("redirects.s3.json"))
                .isEqualTo("[{\"Condition\":{\"KeyPrefixEquals\":\"b/old/b/" + job
                        + ",{\"Condition\":{\"KeyPrefixEquals\":\"b/c.html" + job
                        + ",{\"Condition\":{\"KeyPrefixEquals\":\"b/old/a" + job
                        + ",{\"Condition\":{\"KeyPrefixEquals\":\"b/About" + redirect
                        + "\"ReplaceKeyWith\":\"b/about\",\"HttpRedirectCode\":\"301\"}}"
                        + ",{\"Condition\":{\"KeyPrefixEquals\":\"b/away" + redirect
                        + "\"Protocol\":\"https\",\"HostName\":\"x.org:8080\",\"ReplaceKeyWith\":\"a:b?c=*&d=$1#e\","
                        + "\"HttpRedirectCode\":\"301\"}}]\n");
    }

    @Test
    void s3HasALimit() {
        StringBuilder from = new StringBuilder();
        for (int number = 0; number < 51; number++) {
            from.append("/old").append(number).append(", ");
        }
        assertThat(Posts.of("=== 2018-06-07-job.md\n---\nredirect_from: [" + from + "]\n---\n")
                        .with(knobs -> knobs.formats = EnumSet.of(Format.S3))
                        .plan()
                        .complaints())
                .containsExactly("WARNING redirect-s3 : S3 takes 50 routing rules, but there are 51 redirects");
    }

    @Test
    void onlyTheFormatsAskedForAreWritten() {
        assertThat(SITE.with(knobs -> knobs.formats = EnumSet.of(Format.NGINX))
                        .plan()
                        .paths())
                .contains("redirects.map")
                .doesNotContain("_redirects", ".htaccess", "redirects.s3.json");
    }

    @Test
    void aFileOfTheSourceIsThereInstead() {
        Posts.Plan plan = Posts.of(
                        """
                === _redirects
                mine
                === 2018-06-07-job.md
                ---
                redirect_from: /old
                ---
                """)
                .with(knobs -> {
                    knobs.section = "";
                    knobs.formats = EnumSet.of(Format.NETLIFY);
                })
                .plan();
        assertThat(plan.complaints()).isEmpty();
        assertThat(plan.publication().at("_redirects").orElseThrow().source().file())
                .isEqualTo("_redirects");
    }

    /** Every character that means something to one of the servers. */
    static List<Rule> hostile() {
        List<Rule> rules = new ArrayList<>();
        String path = "/ \t\n\"'\\$1${x}%{y}:z*#;{}<>()[]^|?+.&~ü😀%41\u0001";
        rules.add(new Rule(path, "", "/to$1$%7Bx%7D*:y%20%22%5C%0A"));
        rules.add(new Rule("/p", "q=\"$1 %{x}\n&(*):", "https://x.org/:a*$1%20"));
        return rules;
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileRuleStaysOneRule(Rule rule) {
        for (RuleFormat format : List.of(
                new NetlifyRules(), new ApacheRules(), new NginxMap(path -> false), new NginxMap(path -> true))) {
            String file = format.write(List.of(rule));
            assertThat(file).doesNotContain("\t", "\u0001");
            long lines = file.lines()
                    .filter(line -> line.contains("301") || line.startsWith("\""))
                    .filter(line -> !line.startsWith("#"))
                    .count();
            assertThat(lines)
                    .isEqualTo(format instanceof NginxMap && !rule.query().isEmpty() ? 0 : 1);
        }
    }

    @Test
    void netlifySeesNoWildcardAndNoComment() {
        String line = new NetlifyRules().write(hostile());
        assertThat(line.lines())
                .containsExactly(
                        "/%20%09%0A%22'%5C$1$%7Bx%7D%25%7By%7D%3Az%2A%23;%7B%7D%3C%3E()%5B%5D%5E%7C%3F+.&~%C3%BC%F0%9F%98%80%2541%01"
                                + " /to$1$%7Bx%7D%2A%3Ay%20%22%5C%0A 301",
                        "/p q=%22$1%20%25%7Bx%7D%0A (%2A)%3A= https://x.org/%3Aa%2A$1%20 301");
    }

    @Test
    void apacheSeesBytesAndNoGroups() {
        assertThat(new ApacheRules().write(hostile()).lines())
                .containsExactly(
                        "<IfModule mod_rewrite.c>",
                        "RewriteEngine On",
                        "RewriteCond \"%{REQUEST_URI}\" \"^/\\x20\\x09\\x0a\\x22\\x27\\x5c\\x241\\x24\\x7bx\\x7d\\x25\\x7by\\x7d"
                                + "\\x3az\\x2a\\x23\\x3b\\x7b\\x7d\\x3c\\x3e\\x28\\x29\\x5b\\x5d\\x5e\\x7c\\x3f\\x2b\\x2e\\x26~"
                                + "\\xc3\\xbc\\xf0\\x9f\\x98\\x80\\x2541\\x01$\"",
                        "RewriteRule \"^\" \"/to\\$1\\$\\%7Bx\\%7D*:y\\%20\\%22\\%5C\\%0A\" [R=301,L,NE]",
                        "RewriteCond \"%{REQUEST_URI}\" \"^/p$\"",
                        "RewriteCond \"%{QUERY_STRING}\" \"(^|&)q=\\x22\\x241\\x20\\x25\\x7bx\\x7d\\x0a(&|$)\"",
                        "RewriteCond \"%{QUERY_STRING}\" \"(^|&)\\x28\\x2a\\x29\\x3a(&|$)\"",
                        "RewriteRule \"^\" \"https://x.org/:a*\\$1\\%20\" [R=301,L,NE,QSD]",
                        "</IfModule>");
    }
}
