package io.github.mavenposts.plan.redirect;

import io.github.mavenposts.url.AbsoluteUrl;
import io.github.mavenposts.url.Address;
import io.github.mavenposts.url.OutputPath;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where a redirect leads.
 *
 * @param to an address with a scheme or host, or one below the base of the site with a leading slash
 * @param path the file of the publication there; empty if it is none of ours
 */
record Target(String to, Optional<String> path) {

    /** Schemes whose addresses are programs, which would run with the rights of the site. */
    private static final Set<String> PROGRAMS = Set.of("javascript", "vbscript", "data");

    /** A page of the publication. */
    static Target page(Address address) {
        return new Target(address.url(), Optional.of(address.path()));
    }

    /**
     * What {@code redirect_to} means. As in Jekyll, a path is always one from the root of the site.
     *
     * @param address as written
     * @param base absolute address of the site without a trailing slash; empty if not known
     * @param exists tells which output paths there are
     */
    static Target parse(String address, String base, Predicate<String> exists) {
        Optional<String> below = below(address, base);
        if (below.isEmpty() && isElsewhere(address)) {
            return new Target(address, Optional.empty());
        }
        String path = below.orElse(address);
        String rooted = path.startsWith("/") ? path : "/" + path;
        int end = 0;
        while (end < rooted.length() && rooted.charAt(end) != '?' && rooted.charAt(end) != '#') {
            end++;
        }
        String normal = AbsoluteUrl.of("", "", rooted.substring(0, end));
        return new Target(
                rooted, OutputPath.candidates(normal).stream().filter(exists).findFirst());
    }

    /** The part of an absolute address below the base of the site; empty if it is not there. */
    static Optional<String> below(String address, String base) {
        boolean inside = !base.isEmpty()
                && address.startsWith(base)
                && (address.length() == base.length() || "/?#".indexOf(address.charAt(base.length())) >= 0);
        return inside ? Optional.of(address.substring(base.length())) : Optional.empty();
    }

    /** True if an address is not a path on this site. */
    static boolean isElsewhere(String address) {
        return AbsoluteUrl.hasScheme(address) || address.startsWith("//");
    }

    /** True if following the address runs a program. Browsers skip white space and control characters before they look. */
    static boolean isProgram(String address) {
        StringBuilder seen = new StringBuilder();
        address.codePoints().filter(codePoint -> codePoint > ' ').forEach(seen::appendCodePoint);
        int colon = seen.indexOf(":");
        return colon >= 0 && PROGRAMS.contains(seen.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
