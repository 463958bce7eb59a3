package io.github.mavenposts.render;

import io.github.mavenposts.model.SiteSettings;
import io.github.mavenposts.plan.Content;
import io.github.mavenposts.url.AbsoluteUrl;
import io.github.mavenposts.url.Percent;
import io.github.mavenposts.url.RelativeUrl;

/**
 * The page that leads from an old address to a new one: byte for byte that of jekyll-redirect-from 0.16, with the target
 * escaped for each place it stands in, which changes nothing in an ordinary address. Immutable and thread-safe.
 */
public final class RedirectStub {

    private final SiteSettings settings;

    /** @param settings tell whether targets are relative, and whether query and fragment are handed on */
    public RedirectStub(SiteSettings settings) {
        this.settings = settings;
    }

    /**
     * The stub as an HTML document.
     *
     * @param path output path of the stub
     * @param redirect where it leads
     */
    public String html(String path, Content.Redirect redirect) {
        String to = target(path, redirect);
        String attribute = attribute(to);
        String refresh = "<meta http-equiv=\"refresh\" content=\"0; url=" + attribute + "\">";
        boolean keep = settings.redirects().keepQueryAndFragment() && isWebAddress(to);
        return """
                <!DOCTYPE html>
                <html lang="en-US">
                  <meta charset="utf-8">
                  <title>Redirecting&hellip;</title>
                  <link rel="canonical" href="%s">
                  <script>location=%s</script>
                  %s
                  <meta name="robots" content="noindex">
                  <h1>Redirecting&hellip;</h1>
                  <a href="%s">Click here if you are not redirected.</a>
                </html>
                """
                .formatted(
                        attribute,
                        keep ? keeping(to) : string(to),
                        // The refresh would overtake the script, and it knows no query.
                        keep ? "<noscript>" + refresh + "</noscript>" : refresh,
                        attribute);
    }

    private String target(String path, Content.Redirect redirect) {
        String to = redirect.to();
        if (!to.startsWith("/") || to.startsWith("//")) {
            return to;
        }
        if (!settings.redirects().relative()) {
            return AbsoluteUrl.of(settings.url(), settings.baseurl(), to);
        }
        int suffix = 0;
        while (suffix < to.length() && to.charAt(suffix) != '?' && to.charAt(suffix) != '#') {
            suffix++;
        }
        String file = redirect.target().orElse(Percent.decode(to.substring(1, Math.max(1, suffix))));
        String relative = RelativeUrl.between(path, file) + Percent.encodeAddress(to.substring(suffix));
        // A refresh takes a quote at the start of its address for a quote around it.
        return relative.startsWith("'") ? "./" + relative : relative;
    }

    private static boolean isWebAddress(String to) {
        return !AbsoluteUrl.hasScheme(to) || to.startsWith("http://") || to.startsWith("https://");
    }

    /** A script's expression for the target with the query and fragment of the old address. */
    private static String keeping(String to) {
        int hash = to.indexOf('#');
        String address = hash < 0 ? to : to.substring(0, hash);
        String query = address.indexOf('?') < 0 ? "location.search" : "location.search.replace(\"?\",\"&\")";
        String fragment = hash < 0 ? "location.hash" : "(location.hash||" + string(to.substring(hash)) + ")";
        return string(address) + "+" + query + "+" + fragment;
    }

    /** A text as a string of JavaScript that no HTML parser sees anything in. */
    private static String string(String text) {
        StringBuilder script = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                script.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '\u2028' || c == '\u2029') {
                script.append(String.format("\\u%04x", (int) c));
            } else {
                script.append(c);
            }
        }
        return script.append('"').toString();
    }

    private static String attribute(String text) {
        StringBuilder html = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"' -> html.append("&quot;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append(isLiteralAmpersand(text, at) ? "&" : "&amp;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /**
     * True if an ampersand in an attribute cannot be taken for a character reference, as those between the parameters of a
     * query: nothing, or a name and an equals sign, comes after it.
     *
     * @see <a href="https://html.spec.whatwg.org/#named-character-reference-state">HTML, section 13.2.5.73</a>
     */
    private static boolean isLiteralAmpersand(String text, int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) < 128 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        char next = end < text.length() ? text.charAt(end) : ' ';
        return end == at + 1 ? next != '#' : next == '=';
    }
}
