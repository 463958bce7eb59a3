package io.github.mavenposts.liquid;

import java.util.HashMap;
import java.util.Map;

/** What a rendering starts from. Immutable. */
public final class RenderRequest {
    private final Map<String, ?> variables;
    private final Map<Register<?>, Object> registers;

    private RenderRequest(Map<String, ?> variables, Map<Register<?>, Object> registers) {
        this.variables = variables;
        this.registers = registers;
    }

    /** A request with the variables that the template sees; the map is not copied. */
    public static RenderRequest of(Map<String, ?> variables) {
        return new RenderRequest(variables, Map.of());
    }

    /** The same with a register, which tags and filters find through {@link RenderContext#register(Register)}. */
    public <T> RenderRequest with(Register<T> key, T value) {
        Map<Register<?>, Object> more = new HashMap<>(registers);
        more.put(key, value);
        return new RenderRequest(variables, more);
    }

    Map<String, ?> variables() {
        return variables;
    }

    Map<Register<?>, Object> registers() {
        return registers;
    }
}
