package io.github.mavenposts.model;

import java.util.Set;

/**
 * How redirects are written.
 *
 * @param relative targets in stubs are relative to the stub, so that they work from {@code file:} and below any base
 *     path; otherwise absolute, as jekyll-redirect-from writes them
 * @param keepQueryAndFragment a stub hands on {@code ?query} and {@code #fragment} of the old address
 * @param json {@code redirects.json} is written beside the stubs
 * @param formats rule files written beside the stubs
 */
public record RedirectSettings(boolean relative, boolean keepQueryAndFragment, boolean json, Set<Format> formats) {

    /** A server's own way to be told of redirects. */
    public enum Format {
        /** {@code _redirects} of Netlify and Cloudflare Pages. */
        NETLIFY,
        /** {@code .htaccess} of Apache httpd. */
        APACHE,
        /** {@code redirects.map} for a {@code map} of nginx. */
        NGINX,
        /** {@code redirects.s3.json}: routing rules of an S3 website. */
        S3
    }
}
