package io.github.mavenposts.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SiteLocaleTest {

    private static final Path POSTS = Path.of("src", "site", "posts");
    private static final Path SITE = Path.of("target", "site");
    private static final SiteLocale FRENCH = new SiteLocale(Locale.FRENCH);
    private static final SiteLocale BRAZILIAN = new SiteLocale(new Locale("pt", "BR"));

    @Test
    void theDefaultOneIsAtTheRoot() {
        assertThat(SiteLocale.DEFAULT.source(POSTS)).isEqualTo(POSTS);
        assertThat(SiteLocale.DEFAULT.below(SITE)).isEqualTo(SITE);
        assertThat(SiteLocale.DEFAULT.lang("en")).isEqualTo("en");
    }

    @Test
    void anotherHasAFolderOfItsName() {
        assertThat(FRENCH.source(POSTS)).isEqualTo(Path.of("src", "site", "fr", "posts"));
        assertThat(FRENCH.below(SITE)).isEqualTo(Path.of("target", "site", "fr"));
        assertThat(FRENCH.lang("en")).isEqualTo("fr");
        assertThat(BRAZILIAN.below(SITE)).isEqualTo(Path.of("target", "site", "pt_BR"));
        assertThat(BRAZILIAN.lang("en")).isEqualTo("pt-BR");
    }
}
