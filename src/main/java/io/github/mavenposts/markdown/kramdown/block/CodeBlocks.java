package io.github.mavenposts.markdown.kramdown.block;

import io.github.mavenposts.markdown.kramdown.ElementKind;
import io.github.mavenposts.markdown.kramdown.syntax.Chars;
import io.github.mavenposts.markdown.kramdown.syntax.Source;
import io.github.mavenposts.markdown.kramdown.tree.Node;
import java.util.HashMap;
import java.util.Map;

/** Code: indented lines, or lines between fences. */
final class CodeBlocks {
    private static final int MIN_FENCE = 3;

    private final BlockParser blocks;
    private Source unclosedIn;
    private final Map<String, Integer> unclosed = new HashMap<>();
    private int longestPossible;

    CodeBlocks(BlockParser blocks) {
        this.blocks = blocks;
    }

    boolean parseIndented() {
        int start = blocks.pos();
        int end = end(blocks.source(), start);
        if (end == start) {
            return false;
        }
        Node code = blocks.newBlock(ElementKind.CODE_BLOCK, start);
        code.value(unindent(blocks.text(), start, end));
        blocks.add(code);
        blocks.moveTo(end);
        return true;
    }

    /**
     * The end of the lines from {@code start} that are indented as code is: with blank lines before and among them, and
     * with lazy lines after each group of them.
     */
    static int end(Source source, int start) {
        String text = source.text();
        int end = start;
        while (true) {
            int line = LineStarts.afterBlankLines(text, end);
            if (!isCodeLine(text, line)) {
                return end;
            }
            while (isCodeLine(text, line)) {
                line = source.nextLine(line);
            }
            while (line < text.length() && !LineStarts.endsLazyBlock(source, line)) {
                line = source.nextLine(line);
            }
            end = line;
        }
    }

    private static boolean isCodeLine(String text, int line) {
        return line < text.length() && LineStarts.codeIndent(text, line) > 0 && !LineStarts.isBlank(text, line);
    }

    private static String unindent(String text, int start, int end) {
        StringBuilder code = new StringBuilder(end - start);
        int line = start;
        while (line < end) {
            int next = text.indexOf('\n', line) + 1;
            int first = LineStarts.indented(text, line);
            boolean lazy = first < next && !Chars.isSpace(text.charAt(first));
            if (lazy && code.length() > 0) {
                code.setCharAt(code.length() - 1, ' ');
            }
            code.append(text, line + Math.min(LineStarts.codeIndent(text, line), next - line), next);
            line = next;
        }
        return code.toString();
    }

    boolean parseFenced(int start) {
        String text = blocks.text();
        if (!blocks.isGfm() && (text.charAt(start) != '~' || start != blocks.pos())) {
            return false;
        }
        int fence = fenceLength(text, start);
        int lineEnd = blocks.source().lineEnd(start);
        if (fence < MIN_FENCE || lineEnd >= text.length()) {
            return false;
        }
        int body = lineEnd + 1;
        int closing = closingFence(body, start, fence);
        if (closing < 0 && longestPossible >= MIN_FENCE && longestPossible < fence) {
            // The marks that no line can close belong to the language.
            fence = longestPossible;
            closing = closingFence(body, start, fence);
        }
        int languageStart = Chars.skipSpaces(text, start + fence, lineEnd);
        int languageEnd = languageStart;
        while (languageEnd < lineEnd && !Chars.isSpace(text.charAt(languageEnd))) {
            languageEnd++;
        }
        if (closing < 0 || !Chars.isBlank(text, languageEnd, lineEnd)) {
            return false;
        }
        Node code = blocks.newBlock(ElementKind.CODE_BLOCK, start);
        code.value(text.substring(body, closing));
        if (languageEnd > languageStart) {
            setLanguage(code, text.substring(languageStart, languageEnd));
        }
        blocks.add(code);
        blocks.moveTo(blocks.source().nextLine(closing));
        return true;
    }

    private static void setLanguage(Node code, String language) {
        code.language(language);
        int question = language.indexOf('?', 1);
        code.attributes().put("class", "language-" + (question < 0 ? language : language.substring(0, question)));
    }

    /** The number of marks of a fence; the dialect of GitHub takes either mark, and even both in one fence. */
    private int fenceLength(String text, int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == '~' || (blocks.isGfm() && text.charAt(i) == '`'))) {
            i++;
        }
        return i - start;
    }

    /**
     * The start of the line from {@code from} on that closes a fence, or -1. A failure is remembered: it holds for all
     * later fences that begin with the same marks.
     */
    private int closingFence(int from, int start, int length) {
        String text = blocks.text();
        String fence = text.substring(start, start + length);
        if (unclosedIn != blocks.source()) {
            unclosedIn = blocks.source();
            unclosed.clear();
        }
        char last = fence.charAt(length - 1);
        boolean uniform = runLength(text, start, last) >= length;
        Integer known = unclosed.get(uniform ? String.valueOf(last) : fence);
        longestPossible = 0;
        if (known != null && (!uniform || length > known)) {
            longestPossible = uniform ? known : 0;
            return -1;
        }
        int maxIndent = blocks.isGfm() ? LineStarts.MAX_INDENT : 0;
        int line = from;
        int longest = 0;
        while (line < text.length()) {
            int i = LineStarts.indented(text, line, maxIndent);
            int run = uniform ? runLength(text, i, last) : 0;
            boolean opens = uniform ? run >= length : text.startsWith(fence, i);
            if (opens || run > longest) {
                int end = i + (uniform ? run : length + runLength(text, i + length, last));
                if (LineStarts.afterBlankRest(text, end) >= 0) {
                    if (opens) {
                        return line;
                    }
                    longest = run;
                }
            }
            line = blocks.source().nextLine(line);
        }
        unclosed.put(uniform ? String.valueOf(last) : fence, longest);
        longestPossible = longest;
        return -1;
    }

    private static int runLength(String text, int start, char mark) {
        int i = start;
        while (i < text.length() && text.charAt(i) == mark) {
            i++;
        }
        return i - start;
    }
}
