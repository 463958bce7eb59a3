package io.github.mavenposts.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteUrlTest {

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "'',                   '',    /x,            /x",
                "'',                   '',    x,             /x",
                "'',                   '',    '',            ''",
                "'',                   '',    ../x,          /x",
                "'',                   /b,    /x,            /b/x",
                "'',                   /b,    '',            /b",
                "https://x.y,          '',    '',            https://x.y/",
                "https://x.y,          '',    /,             https://x.y/",
                "https://x.y,          /b,    '',            https://x.y/b",
                "https://x.y,          /b,    /,             https://x.y/b/",
                "https://x.y,          /bü,   /é?q=ü#f,      https://x.y/b%C3%BC/%C3%A9?q=%C3%BC#f",
                "https://x.y,          /b c,  /b/x,          https://x.y/b%20c/b/x",
                "https://X.y:443,      '',    /a:b,          https://x.y/a:b",
                "HTTP://h.x:80/b,      /c,    /x/,           http://h.x/b/c/x/",
                "http://h:8080,        '',    /x,            http://h:8080/x",
                "http://ü.x,           '',    /x,            http://xn--tda.x/x",
                "http://[::1]:80,      '',    /x,            http://[::1]/x",
                "https://x.y,          '',    mailto:a@b,    mailto:a@b",
                "https://x.y,          '',    http://h/ü,    http://h/ü",
                "https://x.y,          '',    /%7Eab/%c3%bc/%2F, https://x.y/~ab/%C3%BC/%2F",
                "https://x.y,          '',    /%2541,        https://x.y/%2541",
                "https://x.y,          '',    /100%,         https://x.y/100%25",
                "https://x.y,          '',    /%zz,          https://x.y/%25zz",
                "https://x.y,          '',    /%C3,          https://x.y/%C3",
                "https://x.y,          '',    '/a[b]{c}|^`\"<>\\', https://x.y/a%5Bb%5D%7Bc%7D%7C%5E%60%22%3C%3E%5C",
                "https://x.y,          '',    /?a=b&&c;%26+%2B, https://x.y/?a=b&&c%3B%26+%2B",
                "https://x.y,          '',    /a?,           https://x.y/a",
                "https://x.y,          '',    /a?b?c#d#e,    https://x.y/a?b?c#d%23e",
                "https://x.y,          '',    /a//b,         https://x.y/a//b",
                "https://x.y,          '',    /a/b/../../../c, https://x.y/c",
                "https://x.y,          '',    /a/.,          https://x.y/a/",
                "https://x.y,          '',    /a/..,         https://x.y/",
            })
    void isWhatJekyllWrites(String site, String baseurl, String address, String absolute) {
        assertThat(AbsoluteUrl.of(site, baseurl, address)).isEqualTo(absolute);
    }
}
