package io.github.mavenposts.mojo;

import java.nio.file.Path;
import java.util.Locale;

/**
 * One of the languages of a site. Pages of the default one lie at the root of the site, those of another in a folder with
 * its code; their sources likewise, as maven-site-plugin has it: {@code src/site/posts} and {@code src/site/fr/posts}.
 *
 * @param locale the locale; {@link Locale#ROOT} for the default one
 */
record SiteLocale(Locale locale) {

    static final SiteLocale DEFAULT = new SiteLocale(Locale.ROOT);

    /** True for the locale at the root of the site. */
    boolean isDefault() {
        return folder().isEmpty();
    }

    /** Name of its folder; empty for the default one. */
    String folder() {
        return locale.toString();
    }

    /** The folder of its posts, beside or below that of the default one. */
    Path source(Path ofDefault) {
        return isDefault() ? ofDefault : ofDefault.resolveSibling(folder()).resolve(ofDefault.getFileName());
    }

    /** Its part of a folder that all locales share. */
    Path below(Path shared) {
        return isDefault() ? shared : shared.resolve(folder());
    }

    /** Language of its texts as in HTML's {@code lang}. */
    String lang(String ofDefault) {
        return isDefault() ? ofDefault : locale.toLanguageTag();
    }
}
