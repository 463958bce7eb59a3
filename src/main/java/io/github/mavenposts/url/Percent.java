package io.github.mavenposts.url;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding of addresses (RFC 3986, section 2), always of UTF-8. */
public final class Percent {

    private static final String UNRESERVED = "-._~";
    private static final String SUB_DELIMITERS = "!$&'()*+,;=";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Percent() {}

    /**
     * A path written as an address: everything that has no place in the path of an address is encoded, a percent sign that
     * is already an escape stays one. A question mark or number sign is part of a name here and is encoded.
     *
     * @param path a path, possibly with escapes
     */
    public static String encodePath(String path) {
        return encode(path, UNRESERVED + SUB_DELIMITERS + ":@/", true);
    }

    /**
     * The name of a file written as an address: like {@link #encodePath}, but a percent sign is a character of the name.
     *
     * @param path output path, with {@code /}
     */
    public static String encodeFile(String path) {
        return encode(path, UNRESERVED + SUB_DELIMITERS + ":@/", false);
    }

    /**
     * What Jekyll makes of a placeholder's value in an address ({@code URL.escape_path}): a percent sign is encoded even
     * in what looks like an escape, a question mark stays.
     */
    public static String escapePlaceholder(String value) {
        return encode(value, UNRESERVED + SUB_DELIMITERS + ":@/?", false);
    }

    /**
     * An address with a query and fragment, in which only what may stand in none of them is encoded.
     *
     * @param address an address of any kind, possibly with escapes
     */
    public static String encodeAddress(String address) {
        return encode(address, UNRESERVED + SUB_DELIMITERS + ":@/?#", true);
    }

    /** The text with its escapes replaced by what they stand for; what is no escape, or not UTF-8, stays as it is. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (isEscape(text, end)) {
                end += 3;
            }
            if (end == at) {
                decoded.append(text.charAt(at++));
            } else {
                decoded.append(decodeRun(text, at, end));
                at = end;
            }
        }
        return decoded.toString();
    }

    /** True if a percent sign with two hexadecimal digits stands there. */
    static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '%'
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }

    /** Appends a character as the escapes of its UTF-8. */
    static void escape(int codePoint, StringBuilder out) {
        for (byte unit : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.toHexDigits(unit));
        }
    }

    private static CharBuffer decodeRun(String text, int from, int to) {
        ByteBuffer bytes = ByteBuffer.allocate((to - from) / 3);
        for (int at = from; at < to; at += 3) {
            bytes.put((byte) HexFormat.fromHexDigits(text, at + 1, at + 3));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes.flip());
        } catch (CharacterCodingException e) {
            return CharBuffer.wrap(text, from, to);
        }
    }

    private static String encode(String text, String kept, boolean keepEscapes) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            boolean alphanumeric = codePoint < 128 && Character.isLetterOrDigit(codePoint);
            if (alphanumeric || kept.indexOf(codePoint) >= 0 || keepEscapes && isEscape(text, at)) {
                out.appendCodePoint(codePoint);
            } else {
                escape(codePoint, out);
            }
            at += Character.charCount(codePoint);
        }
        return out.toString();
    }
}
