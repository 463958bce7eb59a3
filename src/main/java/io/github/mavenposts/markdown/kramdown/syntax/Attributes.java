package io.github.mavenposts.markdown.kramdown.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The attributes of an element in the order in which they were first set, and the names of the attribute list definitions
 * that are still to be put in. Mutable, not thread-safe.
 */
public final class Attributes {
    private static final String CLASS = "class";

    private final LinkedHashMap<String, String> settled = new LinkedHashMap<>(4);
    private StringBuilder classes;
    private List<String> references = List.of();

    /** The value of {@code name}, or null. */
    public String get(String name) {
        return values().get(name);
    }

    /** Whether {@code name} has a value. */
    public boolean has(String name) {
        return values().containsKey(name);
    }

    /** Sets {@code name}; an attribute that is there already keeps its place. */
    public void put(String name, String value) {
        values().put(name, value);
    }

    /** Takes {@code name} out and gives the value it had, or null. */
    public String remove(String name) {
        return values().remove(name);
    }

    /** Appends to the classes, in constant time per character. */
    public void addClass(String name) {
        if (classes == null) {
            String old = settled.putIfAbsent(CLASS, "");
            classes = new StringBuilder(old == null ? "" : old);
        }
        classes.append(classes.isEmpty() ? "" : " ").append(name);
    }

    private Map<String, String> values() {
        if (classes != null) {
            settled.put(CLASS, classes.toString());
            classes = null;
        }
        return settled;
    }

    /** Remembers the name of an attribute list definition. */
    public void addReference(String name) {
        if (references.isEmpty()) {
            references = new ArrayList<>(2);
        }
        references.add(name);
    }

    /** The names of attribute list definitions, in the order of writing. */
    public List<String> references() {
        return Collections.unmodifiableList(references);
    }

    /** Whether there is neither an attribute nor a reference. */
    public boolean isEmpty() {
        return values().isEmpty() && references.isEmpty();
    }

    /** Puts in the values of {@code other}: classes are appended, everything else is replaced. */
    public void merge(Attributes other) {
        other.values().forEach((name, value) -> {
            if (name.equals(CLASS)) {
                addClass(value);
            } else {
                values().put(name, value);
            }
        });
    }

    /** As {@link #merge}, and takes the references too. */
    public void mergeAll(Attributes other) {
        merge(other);
        other.references.forEach(this::addReference);
    }

    /** Calls {@code action} with each name and value in order. */
    public void forEach(BiConsumer<String, String> action) {
        values().forEach(action);
    }

    /** A copy of values and references. */
    public Attributes copy() {
        Attributes copy = new Attributes();
        copy.settled.putAll(values());
        references.forEach(copy::addReference);
        return copy;
    }

    /** The values, in order, as a map that does not change. */
    public Map<String, String> toMap() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values()));
    }

    @Override
    public String toString() {
        return values() + (references.isEmpty() ? "" : " + " + references);
    }
}
