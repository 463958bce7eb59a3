package io.github.mavenposts.markdown.kramdown.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Entities of HTML: {@code &name;}, {@code &#8211;}, {@code &#x2013;}. Stateless. */
public final class Entities {
    private static final Map<String, Integer> CODE_POINTS = load();
    private static final Map<Integer, String> NAMES = names(CODE_POINTS);

    // The characters that Windows-1252 has at 128 to 159; browsers read these numbers so, too. 0: none.
    private static final int[] WINDOWS = {
        8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217, 8220, 8221,
        8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376
    };

    private Entities() {}

    /** The end of what is written like an entity and begins at {@code from}, or -1. */
    public static int scan(CharSequence text, int from, int limit) {
        int i = from + 1;
        if (i >= limit) {
            return -1;
        }
        int start = i;
        if (text.charAt(i) == '#') {
            boolean hex = i + 1 < limit && text.charAt(i + 1) == 'x';
            start = hex ? i + 2 : i + 1;
            i = start;
            while (i < limit && isDigit(text.charAt(i), hex)) {
                i++;
            }
        } else if (Chars.isWord(text.charAt(i)) || text.charAt(i) == ':') {
            while (i < limit && isNamePart(text.charAt(i))) {
                i++;
            }
        }
        return i > start && i < limit && text.charAt(i) == ';' ? i + 1 : -1;
    }

    private static boolean isDigit(char c, boolean hex) {
        int lower = c | 0x20;
        return Chars.isDigit(c) || (hex && lower >= 'a' && lower <= 'f');
    }

    private static boolean isNamePart(char c) {
        return Chars.isWord(c) || c == ':' || c == '.' || c == '-';
    }

    /** Whether {@code entity}, from the ampersand to the semicolon, is a number or a name that HTML knows. */
    public static boolean isKnown(String entity) {
        return entity.charAt(1) == '#' || CODE_POINTS.containsKey(entity.substring(1, entity.length() - 1));
    }

    /** The code point of a known entity; -1 if there is no such character. */
    public static int codePoint(String entity) {
        if (entity.charAt(1) != '#') {
            return codePointOfName(entity.substring(1, entity.length() - 1));
        }
        boolean hex = entity.charAt(2) == 'x';
        long number = 0;
        for (int i = hex ? 3 : 2; i < entity.length() - 1 && number <= Character.MAX_CODE_POINT; i++) {
            number = number * (hex ? 16 : 10) + Character.digit(entity.charAt(i), 16);
        }
        if (number > Character.MAX_CODE_POINT
                || (number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE)) {
            return -1;
        }
        int point = (int) number;
        boolean windows = point >= 128 && point < 160 && WINDOWS[point - 128] != 0;
        return windows ? WINDOWS[point - 128] : point;
    }

    /** The code point of a name, or -1. */
    public static int codePointOfName(String name) {
        return CODE_POINTS.getOrDefault(name, -1);
    }

    /** The name of a code point, or null. */
    public static String name(int codePoint) {
        return NAMES.get(codePoint);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> entities = new HashMap<>();
        try (InputStream in = Entities.class.getResourceAsStream("entities.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (String entity : line.split(" ")) {
                    int equals = entity.indexOf('=');
                    entities.put(entity.substring(0, equals), Integer.valueOf(entity.substring(equals + 1)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(entities);
    }

    private static Map<Integer, String> names(Map<String, Integer> entities) {
        Map<Integer, String> names = new HashMap<>();
        entities.forEach((name, point) -> names.put(point, name));
        return Map.copyOf(names);
    }
}
