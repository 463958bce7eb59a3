package io.github.mavenposts.liquid.testing;

import io.github.mavenposts.liquid.ErrorKind;
import io.github.mavenposts.liquid.ErrorMode;
import io.github.mavenposts.liquid.Liquid;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.Template;
import io.github.mavenposts.liquid.value.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders the same cases with Ruby's Liquid and with ours. */
public final class RubyLiquid {
    private final ErrorMode mode;
    private final Map<String, String> partials;
    private final List<Map<String, Object>> data;
    private final Liquid liquid;

    /**
     * The surroundings of cases.
     *
     * @param partials the templates that can be included
     * @param data the variables that cases choose from, in the form that {@code render.rb} tells
     */
    public RubyLiquid(ErrorMode mode, Map<String, String> partials, List<Map<String, Object>> data) {
        this.mode = mode;
        this.partials = partials;
        this.data = data;
        this.liquid = Liquid.standard()
                .errorMode(mode)
                .lineNumbers(true)
                .templates((name, engine) -> {
                    String source = partials.get(name);
                    if (source == null) {
                        throw new LiquidException(ErrorKind.FILE_SYSTEM, "No such template '" + name + "'");
                    }
                    return Template.parse(source, name, 1, engine);
                })
                .build();
    }

    /** A template and the index of its variables. */
    public record Case(String template, int data) {}

    /** What Ruby prints for each case; errors of parsing are their text behind an exclamation mark. */
    public List<String> ruby(List<Case> cases) {
        List<List<Object>> list = new ArrayList<>();
        cases.forEach(c -> list.add(List.of(c.template(), c.data())));
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("mode", mode.name().toLowerCase(Locale.ROOT));
        input.put("partials", partials);
        input.put("data", data);
        input.put("cases", list);
        List<String> results = new ArrayList<>();
        ((List<?>) Ruby.run("render.rb", input)).forEach(result -> results.add((String) result));
        return results;
    }

    /** What we print for a case. */
    @SuppressWarnings("unchecked") // data are maps by name
    public String ours(Case c) {
        try {
            Map<String, Object> variables = (Map<String, Object>) revive(data.get(c.data()));
            return Template.parse(c.template(), "", 1, liquid).render(variables);
        } catch (LiquidException e) {
            return "!" + e.getMessage();
        }
    }

    private static Object revive(Object value) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(revive(item)));
            return items;
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.containsKey("$time")) {
            List<?> time = (List<?>) map.get("$time");
            String zone = (String) time.get(1);
            return Instant.ofEpochSecond(((Number) time.get(0)).longValue())
                    .atZone(zone.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(zone));
        }
        if (map.containsKey("$date")) {
            return LocalDate.parse((String) map.get("$date"));
        }
        if (map.containsKey("$range")) {
            List<?> range = (List<?>) map.get("$range");
            return new Range(((Number) range.get(0)).longValue(), ((Number) range.get(1)).longValue());
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((k, v) -> copy.put((String) k, revive(v)));
        return copy;
    }
}
