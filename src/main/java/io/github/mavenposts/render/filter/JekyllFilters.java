package io.github.mavenposts.render.filter;

import io.github.mavenposts.liquid.Filter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** The filters that Jekyll adds to Liquid's own. Stateless. */
public final class JekyllFilters {

    private JekyllFilters() {}

    /**
     * The filters by name.
     *
     * @param zone zone of dates without one
     * @param today the day that counts as today
     */
    public static Map<String, Filter> of(ZoneId zone, LocalDate today) {
        Map<String, Filter> filters = new LinkedHashMap<>();
        AddressFilters.addTo(filters);
        new DateFilters(zone, today).addTo(filters);
        TextFilters.addTo(filters);
        ListFilters.addTo(filters);
        return filters;
    }
}
