package io.github.mavenposts.render.filter;

import io.github.mavenposts.liquid.Register;

/** How the page that is being rendered writes addresses. */
public interface PageAddresses {

    /** Where a rendering keeps it. */
    Register<PageAddresses> REGISTER = new Register<>("addresses of the page");

    /**
     * What {@code relative_url} gives.
     *
     * @param address an address below the base of the site, with or without leading slash; other addresses stay
     */
    String relative(String address);

    /**
     * What {@code absolute_url} gives.
     *
     * @param address an address below the base of the site, with or without leading slash; other addresses stay
     */
    String absolute(String address);
}
