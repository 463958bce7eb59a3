package io.github.mavenposts.liquid;

import io.github.mavenposts.liquid.value.Values;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What tags, filters and expressions see of the rendering that goes on: variables, registers, limits. One thread uses
 * it, and nobody keeps it.
 */
public final class RenderContext {
    private final Rendering rendering;
    private final Map<String, ?> variables;
    private final Map<String, Object> counters = new HashMap<>(4);
    private final List<Map<String, Object>> scopes = new ArrayList<>();
    private final boolean strictVariables;
    private final boolean isolated;
    private final List<Interrupt> interrupts = new ArrayList<>(2);
    private Source source;
    private int position;

    /** What breaks off the nodes of a body. */
    public enum Interrupt {
        /** The innermost loop ends. */
        BREAK,
        /** The innermost loop goes on with the next item. */
        CONTINUE
    }

    RenderContext(Liquid liquid, RenderRequest request) {
        this(new Rendering(liquid, request.registers()), request.variables(), false);
    }

    private RenderContext(Rendering rendering, Map<String, ?> variables, boolean isolated) {
        this.rendering = rendering;
        this.variables = variables;
        this.isolated = isolated;
        this.strictVariables = rendering.liquid.strictVariables();
        this.scopes.add(new HashMap<>());
    }

    /** The engine. */
    public Liquid liquid() {
        return rendering.liquid;
    }

    /** The time that {@code now} means, the same all through the rendering. */
    public Instant now() {
        return rendering.now;
    }

    /** The zone of times that name none. */
    public ZoneId zone() {
        return rendering.liquid.zone();
    }

    /** Whether an undefined variable is an error. */
    public boolean strictVariables() {
        return strictVariables;
    }

    /** Whether this is the inside of {@code render}, where {@code include} is not allowed. */
    public boolean isIsolated() {
        return isolated;
    }

    // ---- variables

    /** The value of a variable, looked up from the innermost scope outwards; null if it is not defined. */
    public Object find(String name) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Map<String, Object> scope = scopes.get(i);
            Object value = scope.get(name);
            if (value != null || scope.containsKey(name)) {
                return value;
            }
        }
        Object counter = counters.isEmpty() ? null : counters.get(name);
        if (counter != null) {
            return counter;
        }
        Object value = variables.get(name);
        if (value == null && strictVariables && !variables.containsKey(name)) {
            throw new LiquidException(ErrorKind.UNDEFINED_VARIABLE, "undefined variable " + name);
        }
        return value;
    }

    /** Like {@link #find}, but an undefined variable is null even if that is an error otherwise. */
    public Object findOrNull(String name) {
        try {
            return find(name);
        } catch (LiquidException e) {
            if (e.error().kind() == ErrorKind.UNDEFINED_VARIABLE) {
                return null;
            }
            throw e;
        }
    }

    /** Sets a variable of the outermost scope, as {@code assign} does. */
    public void assign(String name, Object value) {
        scopes.get(0).put(name, value);
    }

    /** Sets a variable of the innermost scope. */
    public void set(String name, Object value) {
        scopes.get(scopes.size() - 1).put(name, value);
    }

    /** Counters live beside the variables that the host gave, and start from them. */
    public Object counter(String name) {
        Object counter = counters.get(name);
        return counter != null ? counter : variables.get(name);
    }

    /** Sets a counter. */
    public void setCounter(String name, Object value) {
        counters.put(name, value);
    }

    /**
     * Opens a level of nesting with a scope of its own; {@link #leave} must follow in a finally block.
     *
     * @throws LiquidException if that is too deep
     */
    public void enter() {
        deeper();
        scopes.add(new HashMap<>(8));
    }

    /** Closes the innermost level. */
    public void leave() {
        rendering.depth--;
        scopes.remove(scopes.size() - 1);
    }

    /** Opens a level without a scope, for blocks that set no variables; {@link #shallower} must follow. */
    public void deeper() {
        if (rendering.depth >= rendering.liquid.limits().nesting()) {
            throw new LiquidException(ErrorKind.STACK_LEVEL, "Nesting too deep");
        }
        rendering.depth++;
    }

    /** Closes a level without a scope. */
    public void shallower() {
        rendering.depth--;
    }

    // ---- registers, warnings

    /** A value of this rendering, null if there is none. */
    @SuppressWarnings("unchecked") // only put and computed with the type of the key
    public <T> T register(Register<T> key) {
        return (T) rendering.registers.get(key);
    }

    /** A value of this rendering, made when it is first asked for. */
    public <T> T register(Register<T> key, Supplier<T> initial) {
        T value = register(key);
        if (value == null) {
            value = initial.get();
            setRegister(key, value);
        }
        return value;
    }

    /** Sets a value of this rendering. */
    public <T> void setRegister(Register<T> key, T value) {
        rendering.registers.put(key, value);
    }

    /** Reports something that is not right but does no harm, at the node that is being rendered. */
    public void warn(String message) {
        LiquidError warning = LiquidError.of(ErrorKind.ARGUMENT, message, "");
        rendering.warnings.add(source == null ? warning : source.locate(warning, position, rendering.includeStack));
    }

    // ---- filters

    /**
     * Applies a filter by name.
     *
     * @param arguments the values of the arguments, keyword arguments as a map at the end
     * @throws LiquidException if the filter fails, or is not defined and {@code strictFilters} is on; else an undefined
     *     filter gives its input
     */
    public Object applyFilter(String name, Object input, Object... arguments) {
        Filter filter = rendering.liquid.filter(name);
        if (filter == null) {
            if (rendering.liquid.strictFilters()) {
                throw new LiquidException(
                        ErrorKind.UNDEFINED_FILTER,
                        "undefined filter " + name,
                        Hints.nearest(name, rendering.liquid.filterNames()));
            }
            return input;
        }
        Object result = filter.apply(
                input, arguments.length == 0 ? FilterArguments.NONE : new FilterArguments(arguments), this);
        if (result instanceof String text) {
            rendering.checkLength(text.length());
        } else if (result instanceof Collection<?> list) {
            rendering.checkLength(list.size());
        }
        return result;
    }

    // ---- other templates

    /** Renders another template here: it sees and sets the same variables. */
    public void render(Template template, StringBuilder out) {
        Source outer = source;
        int outerPosition = position;
        rendering.includeStack.add(outer == null ? "" : outer.name() + ":" + outer.line(outerPosition));
        try {
            rendering.checkTime();
            template.body().render(this, out);
        } finally {
            rendering.includeStack.remove(rendering.includeStack.size() - 1);
            source = outer;
            position = outerPosition;
        }
    }

    /** Renders another template that sees nothing but the given variables, as {@code render} of Liquid 5. */
    public void renderIsolated(Template template, Map<String, ?> parameters, StringBuilder out) {
        RenderContext inner = new RenderContext(rendering, parameters, true);
        inner.source = source;
        inner.position = position;
        deeper();
        try {
            inner.render(template, out);
        } finally {
            shallower();
        }
    }

    void renderOutermost(Template template, StringBuilder out) {
        template.body().render(this, out);
    }

    RenderReport report() {
        return new RenderReport(rendering.errors, rendering.warnings);
    }

    // ---- loops, limits

    /** Counts one pass of a loop. */
    public void countIteration() {
        rendering.countIteration();
    }

    /**
     * Fails if a text or list of that length passes the limit: for tags and filters that make long ones of short
     * ones.
     */
    public void checkLength(long length) {
        rendering.checkLength(length);
    }

    /** Breaks off the bodies up to the innermost loop. */
    public void interrupt(Interrupt kind) {
        interrupts.add(kind);
    }

    /** Whether the nodes that follow are to be skipped. */
    public boolean isInterrupted() {
        return !interrupts.isEmpty();
    }

    /** Ends the last interrupt, in a loop, and tells what it was. */
    public Interrupt takeInterrupt() {
        return interrupts.remove(interrupts.size() - 1);
    }

    /** Whether a value counts as true. */
    public static boolean isTruthy(Object value) {
        return Values.isTruthy(value);
    }

    // ---- errors

    void enterNode(Source nodeSource, int nodePosition) {
        source = nodeSource;
        position = nodePosition;
        rendering.countNode();
    }

    /** Prints or throws an error of a node. */
    void handle(Throwable thrown, Source nodeSource, int nodePosition, StringBuilder out) {
        LiquidException e = thrown instanceof LiquidException known ? known : wrap(thrown);
        LiquidError error = nodeSource.locate(e.error(), nodePosition, rendering.includeStack);
        LiquidException positioned = e.at(error);
        if (error.kind() == ErrorKind.LIMIT || rendering.liquid.throwErrors()) {
            throw positioned;
        }
        rendering.errors.add(error);
        if (error.kind() != ErrorKind.UNDEFINED_VARIABLE && error.kind() != ErrorKind.UNDEFINED_FILTER) {
            out.append(rendering.liquid.lineNumbers() ? error.textWithPosition() : error.text());
        }
    }

    private static LiquidException wrap(Throwable thrown) {
        boolean tooDeep = thrown instanceof StackOverflowError;
        return new LiquidException(
                LiquidError.of(
                        tooDeep ? ErrorKind.STACK_LEVEL : ErrorKind.INTERNAL,
                        tooDeep ? "Nesting too deep" : "internal",
                        tooDeep ? "" : String.valueOf(thrown)),
                thrown);
    }
}
