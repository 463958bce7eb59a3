package io.github.mavenposts.read;

import io.github.mavenposts.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Reads source files as UTF-8. Stateless. */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /**
     * The text of a file without its byte order mark, line ends as they are.
     *
     * @throws SourceException if the file is larger than allowed or not UTF-8
     * @throws IOException if it cannot be read
     */
    static String read(SourceFile file, long limit) throws IOException, SourceException {
        long size = Files.size(file.path());
        if (size > limit) {
            throw new SourceException(
                    "source-size", file.location(), "the file has " + size + " bytes, more than " + limit, "");
        }
        byte[] bytes = Files.readAllBytes(file.path());
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, text, true);
        text.flip();
        if (result.isError()) {
            throw new SourceException(
                    "source-encoding",
                    placeAfter(file, text),
                    String.format("the file is not UTF-8: it has the byte 0x%02X here", bytes[input.position()]),
                    "save it as UTF-8");
        }
        int start = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return text.subSequence(start, text.length()).toString();
    }

    private static SourceLocation placeAfter(SourceFile file, CharBuffer text) {
        String before = text.toString();
        int lineStart = Math.max(before.lastIndexOf('\n'), -1) + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return file.location(line, 1 + before.codePointCount(lineStart, before.length()));
    }
}
