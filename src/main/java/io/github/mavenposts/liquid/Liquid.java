package io.github.mavenposts.liquid;

import io.github.mavenposts.liquid.filter.StandardFilters;
import io.github.mavenposts.liquid.tag.StandardTags;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The configuration of an engine: tags, filters, strictness, limits. Immutable and thread-safe; make one and keep it.
 *
 * <pre>{@code
 * Liquid liquid = Liquid.standard().errorMode(ErrorMode.WARN).filter("shout", (in, args, context) -> in + "!").build();
 * Template template = Template.parse("{{ name | shout }}", "hello.html", 1, liquid);
 * String text = template.render(Map.of("name", "world"));
 * }</pre>
 */
public final class Liquid {
    private final Map<String, TagParser> tags;
    private final Map<String, Filter> filters;
    private final ErrorMode errorMode;
    private final boolean strictVariables;
    private final boolean strictFilters;
    private final boolean throwErrors;
    private final boolean lineNumbers;
    private final Limits limits;
    private final ZoneId zone;
    private final Supplier<Instant> clock;
    private final TemplateLoader templates;

    private Liquid(Builder builder) {
        tags = Map.copyOf(builder.tags);
        filters = Map.copyOf(builder.filters);
        errorMode = builder.errorMode;
        strictVariables = builder.strictVariables;
        strictFilters = builder.strictFilters;
        throwErrors = builder.throwErrors;
        lineNumbers = builder.lineNumbers;
        limits = builder.limits;
        zone = builder.zone;
        clock = builder.clock;
        templates = builder.templates;
    }

    /** An engine that knows no tag and no filter. */
    public static Builder builder() {
        return new Builder();
    }

    /** An engine with the standard tags and filters, to be changed further. */
    public static Builder standard() {
        Builder builder = builder();
        StandardTags.register(builder);
        StandardFilters.register(builder);
        return builder;
    }

    public ErrorMode errorMode() {
        return errorMode;
    }

    public boolean strictVariables() {
        return strictVariables;
    }

    public boolean strictFilters() {
        return strictFilters;
    }

    public Limits limits() {
        return limits;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Where {@code include} and {@code render} find templates. */
    public TemplateLoader templates() {
        return templates;
    }

    boolean throwErrors() {
        return throwErrors;
    }

    boolean lineNumbers() {
        return lineNumbers;
    }

    Instant now() {
        return clock.get();
    }

    /** The tag of that name, null if there is none. */
    TagParser tag(String name) {
        return tags.get(name);
    }

    /** The filter of that name, null if there is none. */
    Filter filter(String name) {
        return filters.get(name);
    }

    Collection<String> tagNames() {
        return tags.keySet();
    }

    Collection<String> filterNames() {
        return filters.keySet();
    }

    /** Collects a configuration. Not thread-safe. */
    public static final class Builder {
        private final Map<String, TagParser> tags = new HashMap<>();
        private final Map<String, Filter> filters = new HashMap<>();
        private ErrorMode errorMode = ErrorMode.LAX;
        private boolean strictVariables;
        private boolean strictFilters;
        private boolean throwErrors;
        private boolean lineNumbers;
        private Limits limits = Limits.DEFAULT;
        private ZoneId zone = ZoneId.of("UTC");
        private Supplier<Instant> clock = Instant::now;
        private TemplateLoader templates = TemplateLoader.none();

        private Builder() {}

        /** Registers a tag or block; one of the same name is replaced. */
        public Builder tag(String name, TagParser parser) {
            tags.put(name, Objects.requireNonNull(parser));
            return this;
        }

        /** Registers a filter; one of the same name is replaced. */
        public Builder filter(String name, Filter filter) {
            filters.put(name, Objects.requireNonNull(filter));
            return this;
        }

        /** What happens with markup that is not strictly right: {@link ErrorMode#LAX} unless set. */
        public Builder errorMode(ErrorMode mode) {
            errorMode = Objects.requireNonNull(mode);
            return this;
        }

        /** Whether an undefined variable is an error; not unless set. */
        public Builder strictVariables(boolean strict) {
            strictVariables = strict;
            return this;
        }

        /** Whether an undefined filter is an error; unless set it passes its input on. */
        public Builder strictFilters(boolean strict) {
            strictFilters = strict;
            return this;
        }

        /** Whether an error ends the rendering with an exception; unless set its text is put into the output. */
        public Builder throwErrors(boolean value) {
            throwErrors = value;
            return this;
        }

        /** Whether error texts in the output tell the line; not unless set. */
        public Builder lineNumbers(boolean value) {
            lineNumbers = value;
            return this;
        }

        /** What a rendering may use up: {@link Limits#DEFAULT} unless set. */
        public Builder limits(Limits value) {
            limits = Objects.requireNonNull(value);
            return this;
        }

        /** The zone of times that name none: UTC unless set. */
        public Builder zone(ZoneId value) {
            zone = Objects.requireNonNull(value);
            return this;
        }

        /** What {@code now} means; asked once for each rendering. The machine's clock unless set. */
        public Builder clock(Supplier<Instant> value) {
            clock = Objects.requireNonNull(value);
            return this;
        }

        /** Where {@code include} and {@code render} find templates: nowhere unless set. */
        public Builder templates(TemplateLoader value) {
            templates = Objects.requireNonNull(value);
            return this;
        }

        public Liquid build() {
            return new Liquid(this);
        }
    }
}
