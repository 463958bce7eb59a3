package io.github.mavenposts.liquid.filter;

import io.github.mavenposts.liquid.Liquid;

/** The standard filters. */
public final class StandardFilters {
    private StandardFilters() {}

    /** Registers all of them. */
    public static void register(Liquid.Builder builder) {
        for (TextFilter filter : TextFilter.values()) {
            builder.filter(filter.liquidName(), filter);
        }
        for (ListFilter filter : ListFilter.values()) {
            builder.filter(filter.liquidName(), filter);
        }
        for (NumberFilter filter : NumberFilter.values()) {
            builder.filter(filter.liquidName(), filter);
        }
        builder.filter("date", new DateFilter());
    }
}
