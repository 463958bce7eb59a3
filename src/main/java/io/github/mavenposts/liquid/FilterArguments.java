package io.github.mavenposts.liquid;

import java.util.Map;

/**
 * The evaluated arguments of a filter. Keyword arguments ({@code name: value}) come last as one map, as in Ruby, so
 * that they count as one argument.
 */
public final class FilterArguments {
    static final FilterArguments NONE = new FilterArguments(new Object[0]);

    private final Object[] values;

    FilterArguments(Object[] values) {
        this.values = values;
    }

    /** Arguments for calling a filter from Java. */
    public static FilterArguments of(Object... values) {
        return new FilterArguments(values.clone());
    }

    /** How many there are, the map of keyword arguments included. */
    public int size() {
        return values.length;
    }

    /** The argument at an index from 0, null if there is none. */
    public Object get(int index) {
        return index < values.length ? values[index] : null;
    }

    /** The argument at an index, or the default if fewer were given. An argument that is given as nil stays null. */
    public Object get(int index, Object defaultValue) {
        return index < values.length ? values[index] : defaultValue;
    }

    /** The keyword arguments, empty if there are none. */
    public Map<?, ?> keywords() {
        return values.length > 0 && values[values.length - 1] instanceof Map<?, ?> map ? map : Map.of();
    }

    /**
     * Fails as a Ruby method does that is called with the wrong number of arguments (the input counts as one).
     *
     * @param fewest fewest arguments, the input not counted
     * @param most most arguments, the input not counted
     */
    public void checkCount(int fewest, int most) {
        if (values.length < fewest || values.length > most) {
            String expected = fewest == most ? String.valueOf(fewest + 1) : (fewest + 1) + ".." + (most + 1);
            throw LiquidException.argument(
                    "wrong number of arguments (given " + (values.length + 1) + ", expected " + expected + ")");
        }
    }
}
