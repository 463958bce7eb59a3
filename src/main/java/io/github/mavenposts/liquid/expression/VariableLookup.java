package io.github.mavenposts.liquid.expression;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.liquid.ErrorKind;
import io.github.mavenposts.liquid.Expression;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.RenderContext;
import io.github.mavenposts.liquid.value.Numbers;
import io.github.mavenposts.liquid.value.Range;
import io.github.mavenposts.liquid.value.RubyText;
import io.github.mavenposts.liquid.value.Text;
import io.github.mavenposts.liquid.value.Values;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A variable and what is looked up in it: {@code page.tags[0].size}. The text is searched for names and brackets; all
 * other characters are skipped. A bracket ends at the first closing one, as in Liquid 4.
 */
public final class VariableLookup implements Expression {
    private final String name;
    private final Expression computedName;
    private final Object[] keys;

    private VariableLookup(String name, Expression computedName, Object[] keys) {
        this.name = name;
        this.computedName = computedName;
        this.keys = keys;
    }

    static Expression parse(String text) {
        List<Object> parts = new ArrayList<>(4);
        int at = 0;
        boolean unclosed = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[' && !unclosed) {
                int close = text.indexOf(']', at + 1);
                if (close > at + 1) {
                    parts.add(Expressions.parse(text.substring(at + 1, close)));
                    at = close + 1;
                    continue;
                }
                unclosed = close < 0;
            }
            int end = nameEnd(text, at);
            if (end > at) {
                parts.add(text.substring(at, end));
                at = end;
            } else {
                at++;
            }
        }
        if (parts.isEmpty()) {
            return new Literal(null);
        }
        Object first = parts.get(0);
        Object[] keys = parts.subList(1, parts.size()).toArray();
        return first instanceof String name
                ? new VariableLookup(name, null, keys)
                : new VariableLookup("", (Expression) first, keys);
    }

    private static int nameEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (Text.isWord(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return at > start && at < text.length() && text.charAt(at) == '?' ? at + 1 : at;
    }

    @Override
    public Object evaluate(RenderContext context) {
        Object value = context.find(computedName == null ? name : RubyText.of(computedName.evaluate(context)));
        for (Object key : keys) {
            value = key instanceof Expression computed
                    ? look(value, computed.evaluate(context), false, context)
                    : look(value, key, true, context);
            if (value == null && !context.strictVariables()) {
                return null;
            }
        }
        return value;
    }

    /** The value under a key. A name without brackets may also be a command: size, first, last. */
    private static Object look(Object value, Object key, boolean maybeCommand, RenderContext context) {
        if (value instanceof Map<?, ?> map) {
            Object found = Values.get(map, key);
            if (found != null || Values.hasKey(map, key) || isInteger(key)) {
                return found;
            }
        } else if (value instanceof Collection<?> list && isInteger(key)) {
            return item(list, Numbers.clamp(Numbers.normalize((Number) key)));
        } else if (value instanceof Drop drop) {
            String property = RubyText.of(key);
            if (drop.has(property)) {
                return drop.get(property);
            }
        }
        Object command = maybeCommand ? command(value, (String) key) : Missing.VALUE;
        if (command == Missing.VALUE) {
            if (context.strictVariables()) {
                throw new LiquidException(ErrorKind.UNDEFINED_VARIABLE, "undefined variable " + RubyText.of(key));
            }
            return null;
        }
        return command;
    }

    private static boolean isInteger(Object key) {
        return key instanceof Long || key instanceof BigInteger || key instanceof Integer;
    }

    private static Object item(Collection<?> list, long index) {
        long at = index < 0 ? index + list.size() : index;
        if (at < 0 || at >= list.size()) {
            return null;
        }
        if (list instanceof List<?> indexed) {
            return indexed.get((int) at);
        }
        Iterator<?> items = list.iterator();
        for (long i = 0; i < at; i++) {
            items.next();
        }
        return items.next();
    }

    private static Object command(Object value, String name) {
        return switch (name) {
            case "size" -> size(value, Missing.VALUE);
            case "first" -> first(value);
            case "last" -> last(value);
            default -> Missing.VALUE;
        };
    }

    /** Ruby's {@code size} of a value, or {@code otherwise} if it has none. */
    public static Object size(Object value, Object otherwise) {
        if (value instanceof String text) {
            return (long) text.codePointCount(0, text.length());
        }
        if (value instanceof Collection<?> list) {
            return (long) list.size();
        }
        if (value instanceof Map<?, ?> map) {
            return (long) map.size();
        }
        if (value instanceof Range range) {
            return range.size();
        }
        if (value instanceof Number number) {
            return Numbers.sizeInBytes(number, otherwise);
        }
        return otherwise;
    }

    private static Object first(Object value) {
        if (value instanceof Collection<?> list) {
            return item(list, 0);
        }
        if (value instanceof Map<?, ?> map) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            return entries.hasNext() ? pair(entries.next()) : null;
        }
        return value instanceof Range range ? (Object) range.from() : Missing.VALUE;
    }

    private static Object last(Object value) {
        if (value instanceof Collection<?> list) {
            return item(list, -1);
        }
        return value instanceof Range range ? (Object) range.to() : Missing.VALUE;
    }

    /** An entry of a hash, as loops and {@code first} give it. */
    public static List<Object> pair(Map.Entry<?, ?> entry) {
        List<Object> pair = new ArrayList<>(2);
        pair.add(entry.getKey());
        pair.add(entry.getValue());
        return pair;
    }

    private enum Missing {
        VALUE
    }
}
