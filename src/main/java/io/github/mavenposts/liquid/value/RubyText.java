package io.github.mavenposts.liquid.value;

import io.github.mavenposts.liquid.Drop;
import io.github.mavenposts.liquid.LiquidException;
import io.github.mavenposts.liquid.time.Strftime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;

/** What values print as: Ruby's {@code to_s}, {@code join} and {@code inspect}. Stateless. */
public final class RubyText {
    /** Lists and hashes inside each other; deeper ones, which may contain themselves, are errors. */
    static final int DEEPEST = 200;

    private RubyText() {}

    /** {@code to_s}: a list in brackets, nil as nothing. */
    public static String of(Object value) {
        if (value instanceof String text) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        append(value, out, 0);
        return out.toString();
    }

    /** What {@code {{ value }}} prints: a list is joined, everything else as {@link #of}. */
    public static void print(Object value, StringBuilder out) {
        if (value instanceof String text) {
            out.append(text);
        } else if (value instanceof Collection<?> list) {
            join(list, "", out, 0);
        } else {
            append(value, out, 0);
        }
    }

    /** Ruby's {@code Array#join}: lists inside are joined too, nil is nothing. */
    public static String join(Collection<?> list, String glue) {
        StringBuilder out = new StringBuilder();
        join(list, glue, out, 0);
        return out.toString();
    }

    private static void join(Collection<?> list, String glue, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            throw LiquidException.argument("recursive array join");
        }
        boolean first = true;
        for (Object item : list) {
            if (!first) {
                out.append(glue);
            }
            first = false;
            if (item instanceof Collection<?> inner) {
                join(inner, glue, out, depth + 1);
            } else {
                append(item, out, 0);
            }
        }
    }

    private static void append(Object value, StringBuilder out, int depth) {
        if (value == null) {
            return;
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            out.append(value);
        } else if (value instanceof Number number) {
            out.append(Numbers.text(number));
        } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            inspect(value, out, depth);
        } else if (value instanceof TemporalAccessor time) {
            out.append(time(time));
        } else if (value instanceof Drop drop) {
            out.append(drop.text());
        } else {
            out.append(value);
        }
    }

    private static String time(TemporalAccessor time) {
        if (time instanceof LocalDate || time instanceof LocalDateTime) {
            return Strftime.format(time, time instanceof LocalDate ? "%Y-%m-%d" : "%Y-%m-%d %H:%M:%S UTC");
        }
        boolean utc = time instanceof ZonedDateTime zoned && zoned.getZone().equals(ZoneOffset.UTC)
                || time instanceof OffsetDateTime offset && offset.getOffset().equals(ZoneOffset.UTC);
        return time instanceof ZonedDateTime || time instanceof OffsetDateTime
                ? Strftime.format(time, utc ? "%Y-%m-%d %H:%M:%S UTC" : "%Y-%m-%d %H:%M:%S %z")
                : time.toString();
    }

    /** Ruby's {@code inspect}: {@code {"a"=>[1, nil]}}. */
    public static String inspect(Object value) {
        StringBuilder out = new StringBuilder();
        inspect(value, out, 0);
        return out.toString();
    }

    private static void inspect(Object value, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            throw LiquidException.argument("nested too deep to print");
        }
        if (value == null) {
            out.append("nil");
        } else if (value instanceof String text) {
            quote(text, out);
        } else if (value instanceof Collection<?> list) {
            char joint = '[';
            if (list.isEmpty()) {
                out.append('[');
            }
            for (Object item : list) {
                out.append(joint == '[' ? "[" : ", ");
                joint = ',';
                inspect(item, out, depth + 1);
            }
            out.append(']');
        } else if (value instanceof Map<?, ?> map) {
            String joint = "{";
            if (map.isEmpty()) {
                out.append('{');
            }
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(joint);
                joint = ", ";
                inspect(entry.getKey(), out, depth + 1);
                out.append("=>");
                inspect(entry.getValue(), out, depth + 1);
            }
            out.append('}');
        } else if (value instanceof LocalDate date) {
            long julianDay = date.getLong(JulianFields.JULIAN_DAY);
            out.append("#<Date: ").append(time(date)).append(" ((").append(julianDay);
            out.append("j,0s,0n),+0s,2299161j)>");
        } else if (value instanceof ZonedDateTime || value instanceof OffsetDateTime) {
            inspectTime((TemporalAccessor) value, out);
        } else {
            append(value, out, depth);
        }
    }

    /** A time shows its fraction only here, without zeros at the end. */
    private static void inspectTime(TemporalAccessor time, StringBuilder out) {
        String text = time(time);
        int zone = text.lastIndexOf(' ');
        out.append(text, 0, zone);
        String nanos = Strftime.format(time, "%N");
        int end = nanos.length();
        while (end > 0 && nanos.charAt(end - 1) == '0') {
            end--;
        }
        if (end > 0) {
            out.append('.').append(nanos, 0, end);
        }
        out.append(text, zone, text.length());
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            switch (c) {
                case '"', '\\' -> out.append('\\').append((char) c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\f' -> out.append("\\f");
                case '\b' -> out.append("\\b");
                case 7 -> out.append("\\a");
                case 11 -> out.append("\\v");
                case 27 -> out.append("\\e");
                case 127 -> out.append("\\x7F");
                case '#' -> {
                    char after = next < text.length() ? text.charAt(next) : ' ';
                    out.append(after == '{' || after == '$' || after == '@' ? "\\#" : "#");
                }
                default -> {
                    if (isPrintable(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(String.format(c > 0xffff ? "\\u{%X}" : "\\u%04X", c));
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPrintable(int c) {
        if (c < 127) {
            return c >= ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
