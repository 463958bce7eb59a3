package io.github.mavenposts.markdown.kramdown;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values for all of {@link KramdownOption}. Immutable. */
public final class KramdownOptions {
    private static final KramdownOptions DEFAULTS = new KramdownOptions(new EnumMap<>(KramdownOption.class));

    private final EnumMap<KramdownOption, Object> values;

    /** A dialect. */
    public enum Input {
        /** As kramdown's syntax page describes it. */
        KRAMDOWN,
        /** With some of GitHub's Markdown: fences of back-ticks, strike-through, task lists, its ids of headers. */
        GFM
    }

    /** A way of writing entities. */
    public enum EntityOutput {
        /** The character itself, unless it means something in HTML. */
        AS_CHAR,
        /** As in the document. */
        AS_INPUT,
        /** {@code &#8211;}. */
        NUMERIC,
        /** {@code &ndash;}. */
        SYMBOLIC
    }

    private KramdownOptions(EnumMap<KramdownOption, Object> values) {
        this.values = values;
    }

    /** What kramdown itself has for options that nobody sets. */
    public static KramdownOptions defaults() {
        return DEFAULTS;
    }

    /** What Jekyll 4.3 passes to kramdown for a blog that sets nothing. */
    public static KramdownOptions jekyll() {
        return jekyll(Map.of());
    }

    /**
     * What Jekyll 4.3 passes to kramdown for a blog's {@code kramdown:} settings. Keys that are no option are ignored.
     *
     * @throws IllegalArgumentException naming the option that has a bad value, and what it takes
     */
    public static KramdownOptions jekyll(Map<String, ?> settings) {
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.putIfAbsent("input", "GFM");
        Map<String, Object> highlighting = new LinkedHashMap<>();
        if (settings.get("syntax_highlighter_opts") instanceof Map<?, ?> given) {
            given.forEach((key, value) -> highlighting.put(String.valueOf(key), value));
        }
        Object guess = settings.containsKey("guess_lang") ? settings.get("guess_lang") : Boolean.TRUE;
        highlighting.put("guess_lang", guess);
        if (highlighting.get("default_lang") == null) {
            highlighting.put("default_lang", "plaintext");
        }
        all.put("syntax_highlighter_opts", highlighting);
        if (all.get("syntax_highlighter") == null) {
            all.remove("syntax_highlighter");
        }
        return DEFAULTS.with(all);
    }

    /**
     * These values, and those of {@code settings} by {@link KramdownOption#key()}. Keys that are no option are ignored.
     *
     * @throws IllegalArgumentException naming the option that has a bad value, and what it takes
     */
    public KramdownOptions with(Map<String, ?> settings) {
        EnumMap<KramdownOption, Object> changed = new EnumMap<>(values);
        for (KramdownOption option : KramdownOption.values()) {
            if (settings.containsKey(option.key())) {
                changed.put(option, option.read(settings.get(option.key())));
            }
        }
        return new KramdownOptions(changed);
    }

    /**
     * These values but for one.
     *
     * @throws IllegalArgumentException if the value is bad
     */
    public KramdownOptions with(KramdownOption option, Object value) {
        EnumMap<KramdownOption, Object> changed = new EnumMap<>(values);
        changed.put(option, option.read(value));
        return new KramdownOptions(changed);
    }

    /** The value of an option that is a flag. */
    public boolean flag(KramdownOption option) {
        return (Boolean) value(option);
    }

    /** The value of an option that is an integer. */
    public int integer(KramdownOption option) {
        return (Integer) value(option);
    }

    /** The value of an option that is a text. */
    public String string(KramdownOption option) {
        return (String) value(option);
    }

    /** The dialect. */
    public Input input() {
        return (Input) value(KramdownOption.INPUT);
    }

    /** How entities are written. */
    public EntityOutput entityOutput() {
        return (EntityOutput) value(KramdownOption.ENTITY_OUTPUT);
    }

    /** Whether the dialect is GFM and has that quirk. */
    public boolean hasGfmQuirk(String quirk) {
        return input() == Input.GFM && names(KramdownOption.GFM_QUIRKS).contains(quirk);
    }

    /** The levels of headers in the table of contents. */
    @SuppressWarnings("unchecked") // the option's reader makes nothing else
    public Set<Integer> tocLevels() {
        return (Set<Integer>) value(KramdownOption.TOC_LEVELS);
    }

    /** The entities of the left and right single and the left and right double quotation mark. */
    @SuppressWarnings("unchecked") // the option's reader makes nothing else
    public List<String> smartQuotes() {
        return (List<String>) value(KramdownOption.SMART_QUOTES);
    }

    /** The value of an option that is a set of names. */
    @SuppressWarnings("unchecked") // the option's reader makes nothing else
    public Set<String> names(KramdownOption option) {
        return (Set<String>) value(option);
    }

    /** The value of an option that is a map. */
    @SuppressWarnings("unchecked") // the option's reader makes nothing else
    public Map<String, Object> map(KramdownOption option) {
        return (Map<String, Object>) value(option);
    }

    /** The engine for mathematics. */
    public Optional<String> mathEngine() {
        return optional(KramdownOption.MATH_ENGINE);
    }

    /** The highlighter's name. */
    public Optional<String> syntaxHighlighter() {
        return optional(KramdownOption.SYNTAX_HIGHLIGHTER);
    }

    @SuppressWarnings("unchecked") // the option's reader makes nothing else
    private Optional<String> optional(KramdownOption option) {
        return (Optional<String>) value(option);
    }

    private Object value(KramdownOption option) {
        Object value = values.get(option);
        return value == null ? option.standard() : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KramdownOptions options && values.equals(options.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
