package io.github.mavenposts.url;

import java.net.IDN;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses below the root of the site made absolute, character for character as Jekyll's filter {@code absolute_url}
 * writes them, which feeds, canonical links and redirects depend on; but characters are not composed or made compatible
 * ({@code ½} to {@code 1/2}), because the address would no longer be that of the file.
 */
public final class AbsoluteUrl {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern AUTHORITY = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(//[^/?#]*)?");
    private static final String PATH = "-._~!$&'()*+,;=:@";
    private static final String QUERY = "-._~!$&'()*+,=:@/?";
    private static final String FRAGMENT = PATH + "/?";

    private AbsoluteUrl() {}

    /**
     * The absolute address of something on the site; the address below the host if the host is not known.
     *
     * @param site scheme and host of the site, without a trailing slash; empty if not known
     * @param baseurl path of the site below its host, with a leading and without a trailing slash; empty for the root
     * @param address an address below the base, with or without a leading slash; one that has a scheme stays as it is
     */
    public static String of(String site, String baseurl, String address) {
        if (hasScheme(address)) {
            return address;
        }
        String slash = address.isEmpty() || address.startsWith("/") ? "" : "/";
        return normalise(site + baseurl + slash + address);
    }

    /** True if the address says how to get there, such as {@code https:} or {@code mailto:}. */
    public static boolean hasScheme(String address) {
        return SCHEME.matcher(address).lookingAt();
    }

    /**
     * The usual form of an address (RFC 3986, section 6.2.2): scheme and host in lower case and ASCII, no default port, no
     * dot segments, escapes only where they are needed and in upper case.
     */
    static String normalise(String address) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        String rest = hash < 0 ? address : address.substring(0, hash);
        int mark = rest.indexOf('?');
        String query = mark < 0 ? "" : rest.substring(mark + 1);
        String hierarchy = mark < 0 ? rest : rest.substring(0, mark);

        Matcher start = AUTHORITY.matcher(hierarchy);
        boolean hasHost = start.lookingAt() && start.group(2) != null;
        String origin = hasHost ? origin(start.group(1), start.group(2).substring(2)) : "";
        String path =
                removeDotSegments(component(hasHost ? hierarchy.substring(start.end()) : hierarchy, PATH + "/", ""));
        return origin
                + (hasHost && path.isEmpty() ? "/" : path)
                + (query.isEmpty() ? "" : "?" + component(query, QUERY, "&+;"))
                + (fragment.isEmpty() ? "" : "#" + component(fragment, FRAGMENT, ""));
    }

    private static String origin(String scheme, String authority) {
        String known = scheme.toLowerCase(Locale.ROOT);
        int user = authority.lastIndexOf('@') + 1;
        int colon = authority.indexOf(':', Math.max(user, authority.lastIndexOf(']')));
        String host = authority.substring(user, colon < 0 ? authority.length() : colon);
        String port = colon < 0 ? "" : authority.substring(colon);
        boolean portSaysNothing = port.equals(":")
                || known.equals("http") && port.equals(":80")
                || known.equals("https") && port.equals(":443");
        return known + "://" + authority.substring(0, user) + ascii(host) + (portSaysNothing ? "" : port);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Percent.encodePath(host.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A part of an address in its usual form.
     *
     * @param kept what is written as it is, besides letters and digits
     * @param keptEscaped what stays an escape where it is one
     */
    private static String component(String text, String kept, String keptEscaped) {
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (Percent.isEscape(text, end)) {
                end += 3;
            }
            if (end == at) {
                int codePoint = text.codePointAt(at);
                at += Character.charCount(codePoint);
                decoded.append(codePoint == '%' ? "%25" : Character.toString(codePoint));
            } else {
                decoded.append(decodeSome(text.substring(at, end), kept, keptEscaped));
                at = end;
            }
        }
        StringBuilder out = new StringBuilder(decoded.length());
        decoded.codePoints().forEach(codePoint -> {
            if (codePoint == '%' || isKept(codePoint, kept)) {
                out.appendCodePoint(codePoint);
            } else {
                Percent.escape(codePoint, out);
            }
        });
        return out.toString();
    }

    /** Escapes in a row, with those resolved that need none. */
    private static String decodeSome(String escapes, String kept, String keptEscaped) {
        String decoded = Percent.decode(escapes);
        if (decoded.equals(escapes)) {
            return escapes.toUpperCase(Locale.ROOT);
        }
        StringBuilder some = new StringBuilder(escapes.length());
        decoded.codePoints().forEach(codePoint -> {
            if (isKept(codePoint, kept) && keptEscaped.indexOf(codePoint) < 0 && codePoint != '/') {
                some.appendCodePoint(codePoint);
            } else {
                Percent.escape(codePoint, some);
            }
        });
        return some.toString();
    }

    private static boolean isKept(int codePoint, String kept) {
        return codePoint < 128 && Character.isLetterOrDigit(codePoint) || kept.indexOf(codePoint) >= 0;
    }

    /** RFC 3986, section 5.2.4. */
    private static String removeDotSegments(String path) {
        if (!path.contains(".")) {
            return path;
        }
        Deque<String> segments = new ArrayDeque<>();
        boolean folder = false;
        for (String segment : path.split("/", -1)) {
            folder = segment.equals(".") || segment.equals("..");
            if (segment.equals("..") && segments.size() > 1) {
                segments.removeLast();
            } else if (!folder) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments) + (folder && !segments.isEmpty() ? "/" : "");
    }
}
